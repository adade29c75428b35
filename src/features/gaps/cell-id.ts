import type { GapCell, GapMap, GapRow } from "../../domain/gaps";

/** A cell with the row that it stands in. */
export interface PlacedCell {
  readonly row: GapRow;
  readonly cell: GapCell;
}

/** For the row of findings that no pathway is named for, and the columns of every read-out. */
const none = "-";

/** "NF-KB:immune:cells": the name of a cell in a link. */
export function cellId({ row, cell }: PlacedCell): string {
  return [row.pathway ?? none, cell.category?.id ?? none, cell.level.replace(" ", "-")].join(":");
}

/** The cell of a name; null where there is none. */
export function findCell(map: GapMap, id: string | undefined): PlacedCell | null {
  for (const row of map.rows) {
    const cell = row.cells.find((each) => cellId({ row, cell: each }) === id);
    if (cell) return { row, cell };
  }
  return null;
}

/** The cells of a row in one category, in the order of the levels. */
export function cellsOf(row: GapRow, category: GapCell["category"]): readonly GapCell[] {
  return row.cells.filter((cell) => cell.category?.id === category?.id);
}
