import type { Arm, CompiledDataset, Finding, Study } from "../../../domain/records";
import { type CellWords, type ColumnId, columnIds, isColumn } from "./columns";
import type { NodeSources } from "./nodes";
import { type Cell, type CellProblem, type PartFinding, type Written, writers } from "./write-cell";

/** A cell that is not in the collection yet: typed as it is, with what is wrong with it; null where the row is not whole. */
export interface DraftCell extends Cell {
  readonly problem: CellProblem | null;
}
export type DraftRow = Readonly<Partial<Record<ColumnId, DraftCell>>>;
/** What is typed and not in the collection, by id of the row. */
export type Drafts = Readonly<Record<string, DraftRow>>;

export interface RowEdit extends Cell {
  readonly row: string;
  readonly column: string;
}

export interface EditedRows {
  readonly dataset: CompiledDataset;
  readonly drafts: Drafts;
  /** Ids of findings that were made, and of nodes. */
  readonly made: readonly string[];
  readonly nodes: readonly string[];
}

/** Experiment that rows belong to. */
export interface RowsOf {
  readonly study: Study;
  readonly arm: Arm;
}

/** Id that the next finding of an experiment gets: the row at the end has it before it is one. @param taken other ids that are given away. */
export function nextFindingId(dataset: CompiledDataset, arm: string, taken: readonly string[] = []): string {
  const known = new Set([...dataset.findings.map(({ id }) => id), ...taken]);
  let number = 1;
  while (known.has(`${arm}-f${number}`)) number += 1;
  return `${arm}-f${number}`;
}

/** Experiment of a row whose id was made so. */
export function armOf(id: string): string {
  return id.replace(/-f\d+$/, "");
}

/**
 * Writes cells of an experiment's rows. A row becomes a finding once it says what was measured; a cell that cannot be
 * understood stays a draft with its problem, the others of its row are taken over. Nothing that is typed is lost.
 */
export function editRows(
  before: CompiledDataset,
  { study, arm }: RowsOf,
  edits: readonly RowEdit[],
  drafts: Drafts,
  words: CellWords,
  sources: NodeSources,
): EditedRows {
  let dataset = before;
  const left: Record<string, DraftRow> = { ...drafts };
  const made: string[] = [];
  for (const id of new Set(edits.map(({ row }) => row))) {
    const known = dataset.findings.find((finding) => finding.id === id);
    const [unfinished, typed] = splitDrafts(left[id]);
    const now = cellsOfEdits(edits.filter(({ row }) => row === id));
    const cells: DraftRow = { ...typed, ...now };
    // What nobody finished typing waits for a reader who does.
    const waiting = without(unfinished, Object.keys(now));
    delete left[id];
    const start: PartFinding = known ?? {
      id,
      study: study.id,
      arm: arm.id,
      subject: arm.subject,
      object: null,
      effect: "modulates",
      measured: ["unspecified"],
      basis: "sentence",
      timeDependent: false,
    };
    const { at, problems } = writeRow({ dataset, finding: start }, cells, words, sources);
    if (isWhole(at.finding)) {
      dataset = withFinding(at.dataset, at.finding);
      if (!known) made.push(id);
      const open = { ...waiting, ...problems };
      if (Object.keys(open).length > 0) left[id] = open;
    } else {
      const open = Object.entries(cells).filter(([, cell]) => cell.text !== "");
      const marked = open.map(([column, cell]) => [column, problems[column as ColumnId] ?? { ...cell, problem: null }]);
      const next = { ...waiting, ...Object.fromEntries(marked) };
      if (Object.keys(next).length > 0) left[id] = next;
    }
  }
  const known = new Set(before.entities.map(({ id }) => id));
  const nodes = dataset.entities.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  return { dataset, drafts: left, made, nodes };
}

/** Cells that were being typed when the page went away, and the others. */
function splitDrafts(row: DraftRow = {}): readonly [DraftRow, DraftRow] {
  const unfinished = columnIds.filter((column) => row[column]?.problem?.code === "unfinished");
  const others = columnIds.filter((column) => row[column] !== undefined && !unfinished.includes(column));
  const only = (columns: readonly ColumnId[]): DraftRow =>
    Object.fromEntries(columns.map((column) => [column, row[column]]));
  return [only(unfinished), only(others)];
}

function without(row: DraftRow, columns: readonly string[]): DraftRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}

/**
 * What is typed once edits were made: cells that they were made from give way to what is left of them, those that were typed
 * meanwhile stay, and so does the order of rows.
 * @param now all that is typed by now
 * @param made the rows as they were when the edits were asked for; their cells are known by what was typed
 * @param left what the edits did not take over
 */
export function withoutMade(now: Drafts, made: Drafts, left: Drafts): Drafts {
  const rows = Object.entries(now).flatMap(([id, row]) => {
    const before = made[id];
    if (before === undefined) return [[id, row] as const];
    const isMade = (column: string, { text, picked }: Cell): boolean => {
      const cell = before[column as ColumnId];
      return cell?.text === text && cell.picked === picked;
    };
    const typed = Object.entries(row).filter(([column, cell]) => !isMade(column, cell));
    const next: DraftRow = { ...left[id], ...Object.fromEntries(typed) };
    return Object.keys(next).length > 0 ? [[id, next] as const] : [];
  });
  return Object.fromEntries(rows);
}

function cellsOfEdits(edits: readonly RowEdit[]): DraftRow {
  const entries = edits.flatMap(({ column, text, picked }) =>
    isColumn(column) ? [[column, { text, picked, problem: null }] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The cells of a row, in an order in which each finds what it needs: mediators before how they were shown. */
function writeRow(start: Written, cells: DraftRow, words: CellWords, sources: NodeSources) {
  const problems: Partial<Record<ColumnId, DraftCell>> = {};
  let at = start;
  for (const column of columnIds) {
    const cell = cells[column];
    if (!cell) continue;
    const { problem, ...next } = writers[column](at, cell, words, sources);
    if (problem) problems[column] = { ...cell, problem };
    else at = next;
  }
  return { at, problems };
}

function isWhole(finding: PartFinding): finding is Finding {
  return finding.object !== null;
}

function withFinding(dataset: CompiledDataset, finding: Finding): CompiledDataset {
  const { findings } = dataset;
  const isKnown = findings.some(({ id }) => id === finding.id);
  const next = isKnown ? findings.map((each) => (each.id === finding.id ? finding : each)) : [...findings, finding];
  return { ...dataset, findings: next };
}

export function withoutFinding(dataset: CompiledDataset, id: string): CompiledDataset {
  return { ...dataset, findings: dataset.findings.filter((finding) => finding.id !== id) };
}
