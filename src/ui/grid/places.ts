/** A cell of a grid: row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells: the one that has the focus, and the one that the marking began at. */
export interface Marked {
  readonly at: Place;
  readonly from: Place;
}

export const onCell = (at: Place): Marked => ({ at, from: at });

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export function inside({ row, column }: Place, { rows, columns }: Extent): Place {
  return { row: within(row, rows), column: within(column, columns) };
}

/** Where a key of the arrows leads, after the grid pattern of the ARIA Authoring Practices; null for any other key. */
export function placeByKey(key: string, control: boolean, { row, column }: Place, extent: Extent): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const page = 10;
  switch (key) {
    case "ArrowUp":
      return inside({ row: control ? 0 : row - 1, column }, extent);
    case "ArrowDown":
      return inside({ row: control ? last.row : row + 1, column }, extent);
    case "ArrowLeft":
      return inside({ row, column: control ? 0 : column - 1 }, extent);
    case "ArrowRight":
      return inside({ row, column: control ? last.column : column + 1 }, extent);
    case "Home":
      return { row: control ? 0 : row, column: 0 };
    case "End":
      return { row: control ? last.row : row, column: last.column };
    case "PageUp":
      return inside({ row: row - page, column }, extent);
    case "PageDown":
      return inside({ row: row + page, column }, extent);
    default:
      return null;
  }
}

/** The next cell in reading order, or the one before; null beyond the last and before the first. */
export function placeByTab({ row, column }: Place, back: boolean, { rows, columns }: Extent): Place | null {
  const at = row * columns + Math.min(column, columns - 1) + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

/** Rows and columns of a marking, first and last. */
export function rectangleOf({ at, from }: Marked) {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  };
}

export function isMarked(marked: Marked, { row, column }: Place): boolean {
  const { top, bottom, left, right } = rectangleOf(marked);
  return row >= top && row <= bottom && column >= left && column <= right;
}
