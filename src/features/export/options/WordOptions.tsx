import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../domain/records";
import { languages, languageTable } from "../../../domain/records/base/languages";
import { Part } from "../../../evidence-ui/figure-page/Field";
import fields from "../../../evidence-ui/figure-page/Field.module.css";
import { isColumn } from "../../../figure/spec/presets";
import type { FigurePage } from "../../../figure/spec/types";
import { IconButton, MinusIcon, PlusIcon, Switch, ToggleGroup } from "../../../ui";
import { TextField } from "../../../ui/inputs/TextField";
import { grounds, isOnTwoSlides, showsPart } from "../draft/draft";
import styles from "./Composer.module.css";
import type { OptionsProps } from "./FormatOptions";

export interface WordOptionsProps extends OptionsProps {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** As it is composed; null while it is drawn. */
  readonly page: FigurePage | null;
  /** The largest letters that the picture has room for, over its usual ones. */
  readonly mostTextScale: number;
}

const step = 0.1;
const rounded = (scale: number) => Math.round(scale * 100) / 100;

/** Title and what stands around the picture, in which language, how large, and on what ground. */
export function WordOptions(props: WordOptionsProps): ReactNode {
  const { draft, onChange, title, subtitle, language, page, mostTextScale } = props;
  const textScale = page?.textScale ?? 1;
  const { t } = useTranslation("export");
  return (
    <>
      <Part title={t("words.label")}>
        <ToggleGroup
          wide
          label={t("words.language")}
          value={language}
          onChange={(next) => onChange({ language: next, title: null, subtitle: null, textScale: "auto" })}
          options={languages.map((value) => ({ value, label: languageTable[value].name }))}
        />
        <TextField
          label={t("words.title")}
          rows={2}
          value={title}
          onChange={(next) => onChange({ title: inOneLine(next) })}
        />
        <TextField
          label={t("words.subtitle")}
          rows={1}
          value={subtitle}
          onChange={(next) => onChange({ subtitle: inOneLine(next) })}
        />
        {isOnTwoSlides(draft) ? null : (
          <div className={styles.switches}>
            <Switch label={t("words.legend")} checked={draft.legend} onChange={(legend) => onChange({ legend })} />
            <Switch
              label={t("words.footer")}
              checked={showsPart("footer", draft, page)}
              onChange={(footer) => onChange({ footer })}
            />
          </div>
        )}
        {page && page.withoutRoom.length > 0 ? (
          <p className={fields.note}>
            {t("words.withoutRoom", { parts: page.withoutRoom.map((part) => t(`part.${part}`)).join(t("words.and")) })}
          </p>
        ) : null}
        {page && isColumn(page) && title === "" ? <p className={fields.note}>{t("words.bare")}</p> : null}
        <div className={styles.stepper}>
          <span>{t("words.size")}</span>
          <IconButton
            size="small"
            outlined
            label={t("words.smaller")}
            icon={<MinusIcon />}
            disabled={textScale <= 1}
            onClick={() => onChange({ textScale: rounded(Math.max(1, textScale - step)) })}
          />
          <output>{t("words.percent", { percent: Math.round(textScale * 100) })}</output>
          <IconButton
            size="small"
            outlined
            label={t("words.larger")}
            icon={<PlusIcon />}
            disabled={textScale >= mostTextScale}
            onClick={() => onChange({ textScale: rounded(Math.min(mostTextScale, textScale + step)) })}
          />
        </div>
      </Part>
      <Part title={t("ground.label")}>
        <ToggleGroup
          wide
          label={t("ground.label")}
          value={draft.ground}
          onChange={(ground) => onChange({ ground })}
          options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
        />
      </Part>
    </>
  );
}

/** A figure's title has no lines of its own: the page breaks it. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
