import { describe, expect, it } from "vitest";
import { isMarked, onCell, placeByKey, placeByTab, rectangleOf } from "../../../src/ui/grid/places";

const extent = { rows: 3, columns: 4 };

describe("where keys lead in a grid", () => {
  it("moves by one cell, and not beyond the edge", () => {
    expect(placeByKey("ArrowDown", false, { row: 0, column: 1 }, extent)).toEqual({ row: 1, column: 1 });
    expect(placeByKey("ArrowUp", false, { row: 0, column: 1 }, extent)).toEqual({ row: 0, column: 1 });
    expect(placeByKey("ArrowRight", false, { row: 0, column: 3 }, extent)).toEqual({ row: 0, column: 3 });
    expect(placeByKey("PageDown", false, { row: 0, column: 3 }, extent)).toEqual({ row: 2, column: 3 });
  });

  it("moves to the ends with Home, End and the control key", () => {
    expect(placeByKey("End", false, { row: 1, column: 1 }, extent)).toEqual({ row: 1, column: 3 });
    expect(placeByKey("Home", true, { row: 1, column: 1 }, extent)).toEqual({ row: 0, column: 0 });
    expect(placeByKey("ArrowDown", true, { row: 0, column: 1 }, extent)).toEqual({ row: 2, column: 1 });
    expect(placeByKey("a", false, { row: 0, column: 1 }, extent)).toBeNull();
  });

  it("goes on by Tab in reading order, and leaves after the last cell and before the first", () => {
    expect(placeByTab({ row: 0, column: 3 }, false, extent)).toEqual({ row: 1, column: 0 });
    expect(placeByTab({ row: 1, column: 0 }, true, extent)).toEqual({ row: 0, column: 3 });
    expect(placeByTab({ row: 2, column: 3 }, false, extent)).toBeNull();
    expect(placeByTab({ row: 0, column: 0 }, true, extent)).toBeNull();
  });

  it("marks the rectangle between two cells, whichever way it was drawn", () => {
    const marked = { at: { row: 0, column: 2 }, from: { row: 2, column: 1 } };
    expect(rectangleOf(marked)).toEqual({ top: 0, bottom: 2, left: 1, right: 2 });
    expect(isMarked(marked, { row: 1, column: 2 })).toBe(true);
    expect(isMarked(onCell({ row: 1, column: 1 }), { row: 1, column: 2 })).toBe(false);
  });
});
