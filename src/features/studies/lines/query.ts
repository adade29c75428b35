import type { SortingState } from "@tanstack/react-table";
import { type ColumnId, columnIds, fixedColumn, hiddenAtFirst } from "./columns";

export const views = ["findings", "studies", "doses", "to-read"] as const;
export type View = (typeof views)[number];

/** What the page shows. It travels in the link, so what a link says is read with suspicion. */
export interface TableQuery {
  readonly view: View;
  readonly find: string;
  readonly sorting: SortingState;
  /** Columns that are not shown on their own. Null: those that the table opens without. */
  readonly hide: readonly ColumnId[] | null;
}

/** What `hide` says where every column is shown. */
const noColumn = "none";

export function hiddenColumns({ hide }: Pick<TableQuery, "hide">): readonly ColumnId[] {
  return hide ?? hiddenAtFirst;
}

function columnOf(text: string): ColumnId | undefined {
  return columnIds.find((id) => id === text);
}

export function readTableQuery(query: Readonly<Record<string, string>>): TableQuery {
  const { table, find, sort, hide } = query;
  const desc = sort?.startsWith("-") ?? false;
  const sorted = sort === undefined ? undefined : columnOf(desc ? sort.slice(1) : sort);
  const hidden = hide?.split(",").flatMap((text) => columnOf(text) ?? []);
  return {
    view: views.find((view) => view === table) ?? "findings",
    find: find ?? "",
    sorting: sorted === undefined ? [] : [{ id: sorted, desc }],
    hide: hidden?.filter((id) => id !== fixedColumn) ?? null,
  };
}

/** The parts of the query that differ from how the page opens. */
export function writeTableQuery({ view, find, sorting, hide }: TableQuery): Readonly<Record<string, string>> {
  const [first] = sorting;
  return {
    ...(view === "findings" ? {} : { table: view }),
    ...(find === "" ? {} : { find }),
    ...(first ? { sort: `${first.desc ? "-" : ""}${first.id}` } : {}),
    ...(hide === null ? {} : { hide: hide.length > 0 ? hide.join(",") : noColumn }),
  };
}

/** Whether a value of a link means something, by the part that it is of. */
export const tableChecks = {
  table: (value: string): boolean => views.some((view) => view === value),
  find: (): boolean => true,
  sort: (value: string): boolean => columnOf(value.replace(/^-/, "")) !== undefined,
  hide: (value: string): boolean => value === noColumn || value.split(",").every((id) => columnOf(id) !== undefined),
};

export const ownKeys: readonly string[] = Object.keys(tableChecks);
