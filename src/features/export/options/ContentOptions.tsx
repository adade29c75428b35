import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Part } from "../../../evidence-ui/figure-page/Field";
import fields from "../../../evidence-ui/figure-page/Field.module.css";
import { NamePicker } from "../../../evidence-ui/NamePicker";
import { RadioGroup } from "../../../ui";
import type { PickerOption } from "../../../ui/inputs/Picker";
import { type Content, contents, isDeck } from "../draft/draft";
import { partWords } from "../draft/part-words";
import { contentOf } from "../figure/use-figure";
import type { OptionsProps } from "./FormatOptions";

export interface ContentOptionsProps extends OptionsProps {
  readonly hasFocus: boolean;
  readonly pathway: string | null;
  readonly pathways: readonly PickerOption[];
}

/** What is in the figure. */
export function ContentOptions(props: ContentOptionsProps): ReactNode {
  const { draft, onChange, hasFocus, pathway, pathways } = props;
  const { t } = useTranslation("export");
  const deck = isDeck(draft);
  const content = contentOf(draft, hasFocus);
  const offered = contents.filter((each) => {
    if (each === "focus") return hasFocus && !deck;
    if (each === "repeated") return !deck;
    return each !== "pathway" || (pathways.length > 0 && !deck);
  });
  const labelOf = (each: Content) => {
    if (each !== "repeated") return t(`content.${each}`);
    return partWords(draft, t);
  };
  return (
    <Part title={t("content.label")}>
      <RadioGroup
        label={t("content.label")}
        value={content ?? "room"}
        onChange={(next) =>
          onChange({ content: next === "room" ? null : next, textScale: "auto", title: null, subtitle: null })
        }
        options={[
          ...(deck ? [] : [{ value: "room" as const, label: t("content.room") }]),
          ...offered.map((value) => ({ value, label: labelOf(value) })),
        ]}
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
      {deck ? <p className={fields.note}>{t("content.deck")}</p> : null}
      {hasFocus || deck ? null : <p className={fields.note}>{t("content.noFocus")}</p>}
    </Part>
  );
}
