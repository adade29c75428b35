import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NamePicker } from "../../../evidence-ui/NamePicker";
import { RadioGroup } from "../../../ui";
import type { PickerOption } from "../../../ui/inputs/Picker";
import { type Content, contents, isDeck } from "../draft";
import styles from "../ExportDialog.module.css";
import { Part } from "./Field";
import type { OptionsProps } from "./FormatOptions";

export interface ContentOptionsProps extends OptionsProps {
  /** What the figure really shows. */
  readonly content: Content;
  readonly hasFocus: boolean;
  readonly pathway: string | null;
  readonly pathways: readonly PickerOption[];
}

/** What is in the figure. */
export function ContentOptions(props: ContentOptionsProps): ReactNode {
  const { draft, onChange, content, hasFocus, pathway, pathways } = props;
  const { t } = useTranslation("export");
  const deck = isDeck(draft);
  const offered = contents.filter((each) => {
    if (each === "focus") return hasFocus && !deck;
    if (each === "repeated") return !deck;
    return each !== "pathway" || (pathways.length > 0 && !deck);
  });
  const labelOf = (each: Content) => {
    if (each !== "repeated") return t(`content.${each}`);
    return draft.minStudies > 1 ? t("content.repeated", { studies: draft.minStudies }) : t("content.together");
  };
  return (
    <Part title={t("content.label")}>
      <RadioGroup
        label={t("content.label")}
        value={content}
        onChange={(next) => onChange({ content: next, textScale: "auto", title: null, subtitle: null })}
        options={offered.map((value) => ({ value, label: labelOf(value) }))}
      />
      {content === "pathway" ? (
        <NamePicker
          label={t("content.which")}
          placeholder={t("content.find")}
          nothing={t("content.none")}
          openLabel={t("content.open")}
          groups={[{ label: t("content.pathways"), options: pathways }]}
          value={pathway}
          onChange={(next) => onChange({ pathway: next, textScale: "auto", title: null, subtitle: null })}
        />
      ) : null}
      {deck ? <p className={styles.note}>{t("content.deck")}</p> : null}
      {hasFocus || deck ? null : <p className={styles.note}>{t("content.noFocus")}</p>}
    </Part>
  );
}
