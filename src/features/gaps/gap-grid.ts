import type { GapCell, GapMap, GapRow } from "../../domain/gaps";
import { wrapText } from "../../figure/text/wrap";
import { measureText } from "../../scene/text/measure";
import { cellsOf } from "./cell-id";
import type { GapWords } from "./gap-words";

/** Categories that stand beside one another, and where their columns are, CSS pixels. */
export interface GapBlock {
  readonly categories: readonly GapCell["category"][];
  readonly rows: readonly GapRow[];
  /** Rows that would hold nothing but question marks, told in words instead. */
  readonly openRows: readonly GapRow[];
  /** Has the column of references whose read-outs belong to no category. */
  readonly hasOthers: boolean;
}

export interface GapGrid {
  readonly width: number;
  readonly nameWidth: number;
  readonly cellWidth: number;
  /** 0 where the references are told in words. */
  readonly otherWidth: number;
  readonly betweenCategories: number;
  readonly blocks: readonly GapBlock[];
  readonly levels: GapMap["levels"];
}

/** CSS pixels. */
const [leastCell, mostCell] = [43.5, 64];
const betweenCategories = 12;
/** So much wider than wanted the map may become before a category goes below the others. */
const nearly = 1.05;

/**
 * All categories beside one another where a width allows it, else half of them, a third …, the others below. `short`: rows in which
 * nothing was studied, and references of other read-outs, are told in words.
 */
export function gapGrid(map: GapMap, wanted: number, short: boolean): GapGrid {
  const nameWidth = Math.min(176, Math.max(95, wanted * 0.16));
  const otherWidth = short ? 0 : Math.min(116, Math.max(64, wanted * 0.09)) + betweenCategories;
  const room = wanted - nameWidth - otherWidth;
  const widthOf = (categories: number, cell: number) =>
    categories * map.levels.length * cell + (categories - 1) * betweenCategories;
  const all = map.categories;
  const shares = all.map((_, at) => Math.ceil(all.length / (at + 1)));
  const beside = shares.find((categories) => widthOf(categories, leastCell) <= room * nearly) ?? 1;
  const share = (room - (beside - 1) * betweenCategories) / (beside * map.levels.length);
  const cellWidth = Math.min(mostCell, Math.max(leastCell, share));
  const blocks: GapBlock[] = [];
  for (let at = 0; at < all.length; at += beside) {
    const categories = all.slice(at, at + beside);
    const hasOthers = at === 0 && !short;
    const isOpen = (row: GapRow) =>
      short &&
      categories.every((category) =>
        cellsOf(row, category).every(({ refs, retractedRefs }) => refs.length + retractedRefs.length === 0),
      );
    const openRows = map.rows.filter(isOpen);
    blocks.push({ categories, rows: map.rows.filter((row) => !isOpen(row)), openRows, hasOthers });
  }
  const width = nameWidth + widthOf(beside, cellWidth) + otherWidth;
  return { width, nameWidth, cellWidth, otherWidth, betweenCategories, blocks, levels: map.levels };
}

/** Left edge of a category's columns. */
export function categoryLeft({ nameWidth, cellWidth, betweenCategories, levels }: GapGrid, at: number): number {
  return nameWidth + at * (levels.length * cellWidth + betweenCategories);
}

/** Left edge of the column of other read-outs. */
export function otherLeft({ width, otherWidth, betweenCategories }: GapGrid): number {
  return width - otherWidth + betweenCategories;
}

/** Words of the key and, if wanted, of the notes below the map, in lines of its width. */
export function noteLines(
  map: GapMap,
  { width, otherWidth }: GapGrid,
  { size, hasNotes }: { readonly size: number; readonly hasNotes: boolean },
  say: GapWords,
): string[] {
  const { t } = say;
  const others = map.rows.flatMap((row) =>
    row.unplacedRefs.length === 0 || otherWidth > 0 ? [] : [`${say.row(row)} ${say.list(row.unplacedRefs)}`],
  );
  const told = others.length === 0 ? [] : [t("gaps:otherTold", { refs: others.join(t("gaps:says.between")) })];
  const [left, key] = [t("gaps:left", { open: map.open, count: map.total }), t("gaps:key")];
  const notes = hasNotes ? [...told, left, key, t("gaps:intro")] : [...told, key];
  return notes.flatMap((note) => wrapText(note, width, size, 400, measureText));
}
