/** Columns in the order of the table: what was found stands next to who found it, how after that. */
export const columnIds = [
  "ref",
  "author",
  "year",
  "object",
  "direction",
  "via",
  "system",
  "organism",
  "dosePrinted",
  "doseConverted",
  "inducer",
  "approach",
  "measured",
  "dependence",
  "section",
  "marks",
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The column that says which line it is; it cannot be hidden. */
export const fixedColumn: ColumnId = "ref";
