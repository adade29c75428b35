import { measures } from "../base/measures";
import type { MeasuredNode } from "./node-sizes";

export interface Cell {
  readonly chip: MeasuredNode;
  /** Left and top within the grid. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

export interface Grid {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly height: number;
  /** Heights above the first, between, and below the last row. */
  readonly rowGaps: readonly number[];
}

/** Most members side by side. */
const mostColumns = 3;

function widthsIn(chips: readonly MeasuredNode[], columns: number): number[] {
  return Array.from({ length: columns }, (_, c) =>
    Math.max(0, ...chips.filter((_, i) => i % columns === c).map((chip) => chip.width)),
  );
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + measures.container.chipGap * Math.max(0, widths.length - 1);
}

/** Columns of a grid of chips: as many as fit the width, evenly filled. */
function columnsFor(chips: readonly MeasuredNode[], rowWidth: number, most: number): number {
  for (let columns = most; columns > 1; columns--) {
    const rows = Math.ceil(chips.length / columns);
    const even = Math.ceil(chips.length / Math.max(1, rows));
    if (totalWidth(widthsIn(chips, even)) <= rowWidth) return Math.max(1, even);
  }
  return 1;
}

/** Puts members whose arrows leave the box at the ends of rows, otherwise in the given order. */
export function orderChips(
  chips: readonly MeasuredNode[],
  leaving: ReadonlySet<string>,
  rowWidth: number,
): readonly MeasuredNode[] {
  const columns = columnsFor(chips, rowWidth, mostColumns);
  const ends: number[] = [];
  for (let i = columns - 1; i < chips.length; i += columns) ends.push(i);
  if (chips.length % columns !== 0) ends.push(chips.length - 1);
  const last = chips.filter((chip) => leaving.has(chip.node.id)).slice(0, ends.length);
  if (last.length === 0 || columns === 1) return chips;
  const others = chips.filter((chip) => !last.includes(chip));
  // The lowest rows first, so that a single one stands last of all.
  const places = new Map(ends.slice(-last.length).map((end, i) => [end, last[i]]));
  let next = 0;
  return chips.flatMap((_, i) => places.get(i) ?? others[next++] ?? []);
}

export interface GridOptions {
  /** Most members in a row. */
  readonly most?: number;
  /** Whether members below one another that are joined have room for a head, too. */
  readonly joinsBelow?: boolean;
}

/**
 * Lays chips out in rows. Chips of one grid column are equally wide, so that their sides line up.
 *
 * @param isJoined whether an arrow joins two members: neighbours that are joined have room for its head between them.
 */
export function gridOf(
  chips: readonly MeasuredNode[],
  rowWidth: number,
  isJoined: (one: string, other: string) => boolean = () => false,
  { most = mostColumns, joinsBelow = false }: GridOptions = {},
): Grid {
  const { chipGap, arrowGap, rowGap } = measures.container;
  const columns = columnsFor(chips, rowWidth, most);
  const widths = widthsIn(chips, columns);
  const rows = Math.ceil(chips.length / columns);
  const gaps = widths.slice(1).map((_, c) => {
    const joined = chips.some((chip, i) => {
      const next = chips[i + 1];
      return i % columns === c && next !== undefined && isJoined(chip.node.id, next.node.id);
    });
    return joined ? arrowGap : chipGap;
  });
  const cells: Cell[] = [];
  const rowGaps: number[] = [-rowGap / 2];
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = chips.slice(row * columns, (row + 1) * columns);
    const height = Math.max(0, ...inRow.map((chip) => chip.height));
    let x = 0;
    inRow.forEach((chip, c) => {
      const width = widths[c] ?? chip.width;
      cells.push({ chip, x, y, width, height, row });
      x += width + (gaps[c] ?? 0);
    });
    const isJoinedBelow =
      joinsBelow && inRow.some(({ node }, c) => isJoined(node.id, chips[(row + 1) * columns + c]?.node.id ?? ""));
    const gap = isJoinedBelow ? arrowGap : rowGap;
    y += height + gap;
    rowGaps.push(y - gap / 2);
  }
  const width = [...widths, ...gaps].reduce((sum, each) => sum + each, 0);
  return { cells, width, height: Math.max(0, y - rowGap), rowGaps };
}
