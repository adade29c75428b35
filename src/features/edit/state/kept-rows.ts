import { isRecord } from "../../../dataset/drafts/draft";
import type { CompiledDataset } from "../../../domain/records";
import { isColumn } from "../model/columns";
import { armOf, type DraftCell, type DraftRow, type Drafts, nextFindingId } from "../model/edit-rows";
import { keepEntries, readEntries } from "./kept-entries";

/*
 * Rows that are not findings yet, and text that is being typed, by collection, in the browser's local storage: written at
 * every letter, so that a reload, a crash or another page loses nothing.
 */

/** A row as it is kept. `isNew`: no finding of its id was there. */
interface KeptRow {
  readonly cells: DraftRow;
  readonly isNew: boolean;
}

const keyOf = (collection: string): string => `osteograph.rows.${collection}`;

/** Keeps one row, or forgets it where nothing is typed in it. A browser that keeps nothing is no failure. */
export function keepRow(collection: string, id: string, cells: DraftRow | undefined, isNew: boolean): void {
  const { [id]: _, ...others } = readRows(collection);
  const next = cells && Object.keys(cells).length > 0 ? { ...others, [id]: { cells, isNew } } : others;
  keepEntries(keyOf(collection), next);
}

/**
 * Rows as they were left, for a collection as it is now: those of experiments that are gone are left out, a new row whose id
 * is given away meanwhile gets the next one.
 */
export function recallRows(collection: string, dataset: CompiledDataset): Drafts {
  const arms = new Set(dataset.studies.flatMap((study) => study.arms.map(({ id }) => id)));
  const findings = new Map(dataset.findings.map(({ id, arm }) => [id, arm]));
  const rows: Record<string, DraftRow> = {};
  for (const [id, { cells, isNew }] of Object.entries(readRows(collection))) {
    if (!isNew && findings.has(id)) rows[id] = cells;
    if (!isNew || !arms.has(armOf(id))) continue;
    const free = findings.has(id) ? nextFindingId(dataset, armOf(id), Object.keys(rows)) : id;
    if (free !== id) {
      keepRow(collection, id, undefined, true);
      keepRow(collection, free, cells, true);
    }
    rows[free] = cells;
  }
  return rows;
}

/** Any script of this site can write to the storage: only cells of text in known columns are taken from it. */
function readRows(collection: string): Readonly<Record<string, KeptRow>> {
  return Object.fromEntries(
    Object.entries(readEntries(keyOf(collection))).flatMap(([id, row]) => {
      if (!isRecord(row) || !isRecord(row.cells)) return [];
      const cells = Object.entries(row.cells).filter(([column, cell]) => isColumn(column) && isCell(cell));
      return cells.length === 0 ? [] : [[id, { cells: Object.fromEntries(cells), isNew: row.isNew === true }]];
    }),
  );
}

function isCell(value: unknown): value is DraftCell {
  if (!isRecord(value) || typeof value.text !== "string" || value.text.length > 2000) return false;
  const { picked, problem } = value;
  if (picked !== null && typeof picked !== "string") return false;
  return problem === null || (isRecord(problem) && typeof problem.code === "string");
}
