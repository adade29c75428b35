import type { IncomingFinding, IncomingFindings, IncomingSheet } from "../base/incoming";
import { limited } from "../base/limited";
import { doubt, type Notice, type Place, refused } from "../base/notices";
import { namesOfDate } from "./date-names";
import { dosesOf, withUnit } from "./doses";
import { type FieldId, headerOf } from "./fields";
import { columnNames } from "./header";
import { splitList } from "./list-text";
import { type Cells, paperOfRow, RowPapers } from "./row-papers";
import { approachOf, directionOf, isPlus, measuredOf, organismOf } from "./values";

/** What a column is, as the person left or set it; null: it is not read. */
export interface ColumnChoice {
  readonly column: number;
  readonly field: FieldId | null;
}

/** Fields whose cells are taken over as they are printed. */
const printed = [
  "system",
  "inducer",
  "comparator",
  "time",
  "n",
  "size",
  "statistic",
  "p",
  "figure",
  "quote",
  "note",
] as const;

/** Rows of a sheet as findings and their papers, once it is known what the columns are. Nothing that a cell does not say is filled in. */
export function readRows(
  sheet: IncomingSheet,
  columns: readonly ColumnChoice[],
): { readonly incoming: IncomingFindings; readonly notices: readonly Notice[] } {
  const names = columnNames(sheet.rows.slice(0, sheet.firstRow), sheet.headerRow, sheet.firstRow);
  const headers = new Map(
    columns.flatMap(({ column, field }) => (field ? [[field, names[column] ?? ""] as const] : [])),
  );
  const used = columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field] as const]));
  const directions = used.find(([, field]) => field === "effect")?.[0];
  const hasPlus =
    directions !== undefined && sheet.rows.slice(sheet.firstRow - 1).some((row) => isPlus(row[directions] ?? ""));
  const ofTable = columnNotices(new Set(used.map(([, field]) => field)), { row: sheet.headerRow, sheet: sheet.name });
  if (ofTable.some(({ weight }) => weight === "refused")) {
    return { incoming: { kind: "findings", papers: [], findings: [] }, notices: ofTable };
  }
  const hasPapers = !ofTable.some(({ code }) => code === "no-paper");
  const papers = new RowPapers();
  const findings: IncomingFinding[] = [];
  const notices: Notice[] = [...ofTable];
  for (const [at, row] of sheet.rows.entries()) {
    if (at < sheet.firstRow - 1) continue;
    const cells: Cells = Object.fromEntries(
      used.flatMap(([column, field]) => {
        const cell = row[column]?.trim() ?? "";
        return cell === "" ? [] : [[field, cell] as const];
      }),
    );
    if (Object.keys(cells).length === 0) continue;
    const place = { row: at + 1, sheet: sheet.name };
    const { paper, notices: ofPaper } = paperOfRow(cells, place);
    notices.push(...ofPaper);
    if (cells.object === undefined) {
      notices.push(refused("missing-field", place, { expected: inBoth("object") }));
      continue;
    }
    const added = paper === null ? null : papers.add(paper);
    if (added === null && hasPapers) notices.push(doubt("no-paper", place));
    if (added?.isUnclear)
      notices.push(doubt("guessed", place, { found: `${cells.author ?? cells.reference ?? ""} ${cells.year ?? ""}` }));
    findings.push(
      findingOf(
        { ...cells, object: cells.object },
        added?.key ?? null,
        { place, hasPlus, hasDirections: directions !== undefined, header: headers.get("doses") ?? "" },
        notices,
      ),
    );
  }
  if (findings.length === 0 && notices.length === ofTable.length) notices.push(refused("empty"));
  return { incoming: { kind: "findings", papers: papers.papers, findings }, notices: limited(notices) };
}

/** What no row can say, said once: without read-outs there is nothing to read; without directions or papers each row lacks one. */
function columnNotices(has: ReadonlySet<FieldId>, place: Place): readonly Notice[] {
  if (!has.has("object")) return [refused("missing-field", place, { expected: inBoth("object") })];
  const papers: readonly FieldId[] = ["author", "pmid", "doi", "title", "reference"];
  return [
    ...(has.has("effect") ? [] : [doubt("no-direction", place, { expected: inBoth("effect") })]),
    ...(papers.some((field) => has.has(field))
      ? []
      : [doubt("no-paper", place, { expected: papers.map((field) => headerOf(field, "en")).join(", ") })]),
  ];
}

/** The header of a column in our own tables, as English and Chinese readers know it. */
function inBoth(field: FieldId): string {
  return `${headerOf(field, "en")} / ${headerOf(field, "zh")}`;
}

interface Row {
  readonly place: Place;
  readonly hasPlus: boolean;
  readonly hasDirections: boolean;
  /** Of the doses: may hold their unit. */
  readonly header: string;
}

function findingOf(
  cells: Cells & { readonly object: string },
  paper: string | null,
  { place, hasPlus, hasDirections, header }: Row,
  notices: Notice[],
): IncomingFinding {
  const known = <T>(field: FieldId, meaning: (cell: string) => T | null): T | null => {
    const cell = cells[field];
    if (cell === undefined) return null;
    const value = meaning(cell);
    if (value === null) notices.push(doubt("unknown-word", place, { found: cell, expected: headerOf(field, "en") }));
    return value;
  };
  const direction = known("effect", (cell) => directionOf(cell, hasPlus));
  if (cells.effect === undefined && hasDirections) notices.push(doubt("no-direction", place));
  if (direction?.isDoubtful)
    notices.push(doubt("guessed", place, { found: cells.effect ?? "", expected: direction.effect }));
  const approach = known("approach", approachOf);
  const measured = known("measured", measuredOf);
  const effect = direction?.effect ?? "modulates";
  if (cells.p !== undefined && isAbove(cells.p) && effect !== "no effect" && effect !== "modulates") {
    notices.push(doubt("not-significant", place, { found: cells.p }));
  }
  for (const name of [cells.object, cells.subject ?? "", cells.source ?? ""]) {
    const genes = namesOfDate(name);
    if (genes.length > 0) notices.push(doubt("date-for-name", place, { found: name, expected: genes.join(", ") }));
  }
  const doses = cells.doses === undefined ? undefined : withUnit(cells.doses, header);
  if (doses !== undefined && dosesOf(doses).length === 0) notices.push(doubt("as-printed", place, { found: doses }));
  return {
    paper,
    object: cells.object,
    effect,
    ...(cells.subject && { subject: cells.subject }),
    ...(cells.source && { source: cells.source }),
    ...(approach && { approach }),
    ...(cells.organism && { organism: organismOf(cells.organism) ?? cells.organism }),
    ...(doses && { dosesPrinted: doses }),
    ...(measured && { measured }),
    ...(cells.via && { via: splitList(cells.via) }),
    ...Object.fromEntries(printed.flatMap((field) => (cells[field] === undefined ? [] : [[field, cells[field]]]))),
    place,
  };
}

/** Whether a p value says that a difference may be chance: "0.21", "p > 0.05", "P = 0,3". */
function isAbove(p: string): boolean {
  const found = /([<>=≤≥＞＜]?)\s*(?<!\d)(0?[.,]\d+)/.exec(p.normalize("NFKC"));
  if (found === null) return false;
  const value = Number((found[2] ?? "").replace(",", "."));
  return found[1] === ">" || found[1] === "≥" ? value >= 0.05 : found[1] !== "<" && found[1] !== "≤" && value > 0.05;
}
