import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Part } from "../../../evidence-ui/figure-page/Field";
import fields from "../../../evidence-ui/figure-page/Field.module.css";
import { formats } from "../../../figure/exporters";
import { RadioGroup, ToggleGroup } from "../../../ui";
import { type ChangeDraft, type Draft, slideWays } from "../draft/draft";

export interface OptionsProps {
  readonly draft: Draft;
  readonly onChange: ChangeDraft;
}

/** The kind of file, and what there is to say about it. */
export function FormatOptions({ draft, onChange }: OptionsProps): ReactNode {
  const { t } = useTranslation("export");
  const { format, svgText, slides } = draft;
  return (
    <Part title={t("format.label")}>
      <ToggleGroup
        wide
        label={t("format.label")}
        className={fields.tight}
        value={format}
        onChange={(next) => onChange({ format: next })}
        options={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
      />
      {format === "svg" ? (
        <RadioGroup
          label={t("svgText.label")}
          value={svgText}
          onChange={(next) => onChange({ svgText: next })}
          options={(["embedded", "outlines"] as const).map((value) => ({ value, label: t(`svgText.${value}`) }))}
        />
      ) : null}
      {format === "pptx" ? (
        <RadioGroup
          label={t("slides.label")}
          value={slides}
          onChange={(next) => onChange({ slides: next })}
          options={slideWays.map((value) => ({ value, label: t(`slides.${value}`) }))}
        />
      ) : null}
      <p className={fields.note}>{t(`format.note.${format}`)}</p>
    </Part>
  );
}
