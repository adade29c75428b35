import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type FormatId, formatKey } from "../../../exchange/base/formats";
import { importers } from "../../../exchange/importers";
import { SelectField } from "../../../ui/inputs/SelectField";

export interface FormatFieldProps {
  /** Null where it is not known. */
  readonly format: FormatId | null;
  /** What the file may be as well. */
  readonly formats: readonly FormatId[];
  readonly onChange: (format: FormatId) => void;
}

/** What a file was taken for, and what it may be taken for instead: what looks like it first. */
export function FormatField({ format, formats, onChange }: FormatFieldProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const likely = [...new Set([...(format === null ? [] : [format]), ...formats])];
  const others = importers.map(({ id }) => id).filter((id) => !likely.includes(id));
  const option = (id: FormatId) => ({ value: id, label: t(formatKey(id)) });
  return (
    <SelectField
      label={t("facts.format")}
      groups={[
        ...(format === null ? [{ options: [{ value: "", label: t("facts.unknown") }] }] : []),
        { label: t("facts.likely"), options: likely.map(option) },
        { label: t("facts.others"), options: others.map(option) },
      ].filter(({ options }) => options.length > 0)}
      value={format ?? ""}
      onChange={(next) => {
        const found = importers.find(({ id }) => id === next);
        if (found) onChange(found.id);
      }}
    />
  );
}
