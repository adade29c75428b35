import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { encodings } from "../../../exchange/base/decode";
import type { FormatId } from "../../../exchange/base/formats";
import type { IncomingTable } from "../../../exchange/base/incoming";
import type { Ask } from "../../../exchange/read-file";
import { SelectField } from "../../../ui/inputs/SelectField";
import { FormatField } from "../reading/FormatField";
import styles from "./Preview.module.css";

const separators = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
const decimals = { ".": "point", ",": "comma" } as const;

export interface FileFactsProps {
  /** Null where it is not known. */
  readonly format: FormatId | null;
  /** What else the file may be. */
  readonly formats: readonly FormatId[];
  /** Of a table: its text can be read otherwise, and it may have several sheets. */
  readonly table: IncomingTable | null;
  readonly sheet: number;
  readonly ask: Ask;
  readonly onAsk: (ask: Ask) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onDecimal: (decimal: "." | ",") => void;
}

/** What the file was taken for; each of it can be changed, and the file is read again. */
export function FileFacts({
  format,
  formats,
  table,
  sheet,
  ask,
  onAsk,
  onSheet,
  onDecimal,
}: FileFactsProps): ReactNode {
  const { t } = useTranslation("bring-in");
  return (
    <div className={styles.facts}>
      <FormatField format={format} formats={formats} onChange={(next) => onAsk({ format: next })} />
      {table && table.sheets.length > 1 ? (
        <SelectField
          label={t("facts.sheet")}
          groups={[{ options: table.sheets.map(({ name }, at) => ({ value: `${at}`, label: name })) }]}
          value={`${sheet}`}
          onChange={(at) => onSheet(Number(at))}
        />
      ) : null}
      {table?.separator === undefined ? null : (
        <TextFacts
          onDecimal={onDecimal}
          table={table}
          separator={table.separator}
          onChange={(change) => onAsk({ ...ask, ...(format && { format }), ...change })}
        />
      )}
    </div>
  );
}

interface TextFactsProps extends Pick<FileFactsProps, "onDecimal"> {
  readonly table: IncomingTable;
  readonly separator: string;
  readonly onChange: (change: Ask) => void;
}

function TextFacts({ table, separator, onChange, onDecimal }: TextFactsProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const known = [...new Set<string>([table.encoding, ...encodings])];
  return (
    <>
      <SelectField
        label={t("facts.encoding")}
        groups={[{ options: known.map((value) => ({ value, label: value })) }]}
        value={table.encoding}
        onChange={(encoding) => onChange({ encoding })}
      />
      <SelectField
        label={t("facts.separator")}
        groups={[
          { options: Object.entries(separators).map(([value, name]) => ({ value, label: t(`facts.by.${name}`) })) },
        ]}
        value={separator}
        onChange={(value) => onChange({ separator: value })}
      />
      <SelectField
        label={t("facts.decimal")}
        groups={[
          { options: Object.entries(decimals).map(([value, name]) => ({ value, label: t(`facts.mark.${name}`) })) },
        ]}
        value={table.decimal ?? "."}
        onChange={(value) => onDecimal(value === "," ? "," : ".")}
      />
    </>
  );
}
