import type { CompiledDataset } from "../../../domain/records";

/** Columns in the order of the table: what was found stands next to who found it, how after that. */
export const columnIds = [
  "ref",
  "author",
  "year",
  "title",
  "subject",
  "object",
  "direction",
  "via",
  "shown",
  "result",
  "place",
  "system",
  "organism",
  "animals",
  "dosePrinted",
  "doseConverted",
  "dosing",
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

/** Where a column stands while it has none of its own, so that no column has to be looked for beyond the screen. */
const foldedInto: Readonly<Partial<Record<ColumnId, ColumnId>>> = {
  section: "title",
  approach: "system",
  organism: "system",
  inducer: "system",
  doseConverted: "dosePrinted",
  measured: "direction",
  dependence: "direction",
  shown: "via",
  result: "direction",
  place: "title",
  animals: "system",
  dosing: "dosePrinted",
};

/** Columns that the table opens without: all that is folded into another. */
export const hiddenAtFirst: readonly ColumnId[] = columnIds.filter((id) => foldedInto[id] !== undefined);

const foldable = columnIds
  .filter((id) => foldedInto[id] !== undefined)
  // How it was done comes before in what.
  .sort((a, b) => +(b === "approach") - +(a === "approach"));

type Records = Pick<CompiledDataset, "findings" | "studies">;

/** Columns of what few sources print, each with the question whether any record of a dataset has it. */
const offeredWhere: Readonly<Partial<Record<ColumnId, (records: Records) => boolean>>> = {
  subject: ({ studies }) => new Set(studies.flatMap(({ arms }) => arms.map(({ subject }) => subject))).size > 1,
  section: ({ studies }) => studies.some(({ section }) => section !== undefined),
  shown: ({ findings }) => findings.some(({ shown }) => shown?.some((way) => way !== "named")),
  result: ({ findings }) => findings.some((each) => [each.result, each.site, each.sex, each.assay].some(Boolean)),
  place: ({ findings }) => findings.some(({ place }) => place !== undefined),
  animals: ({ studies }) => studies.some(({ arms }) => arms.some((arm) => arm.sex ?? arm.strain ?? arm.age ?? arm.n)),
  dosing: ({ studies }) => studies.some(({ arms }) => arms.some(({ dosing }) => dosing !== undefined)),
};

/** The columns that a dataset has anything for, in the order of the table. */
export function offeredColumns(records: Records): readonly ColumnId[] {
  return columnIds.filter((id) => offeredWhere[id]?.(records) ?? true);
}

/** What stands in a column besides itself. */
export function foldedIn(column: ColumnId, hidden: readonly ColumnId[]): readonly ColumnId[] {
  return foldable.filter((id) => foldedInto[id] === column && hidden.includes(id));
}

/** Whether something of a column is in view. */
export function isInView(column: ColumnId, hidden: readonly ColumnId[]): boolean {
  const into = foldedInto[column];
  return !hidden.includes(column) || (into !== undefined && !hidden.includes(into));
}
