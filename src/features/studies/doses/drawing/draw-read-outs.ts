import { categoryMark, stateMark } from "../../../../drawing/glyphs";
import type { DrawingItem, Paint, Shape } from "../../../../drawing/types";
import type { Palette } from "../../../../encoding";
import { stateOfDirection } from "../../lines/values";
import type { DoseSpot } from "../data/dose-lines";
import type { ChartFrame } from "./chart-frame";
import { dotShape } from "./dot-shape";

const dot = 5;

function filledDot(x: number, y: number, fill: string): Shape {
  const paint: Paint = { fill, stroke: null, strokeWidth: 0, dash: [], cap: "butt" };
  return { kind: "shape", role: "mark", outline: dotShape(null, x, y, dot), paint };
}

/** What the read-outs of an experiment did: the icon of a category, and the sign of its direction. */
export function readOutItems({ line: row, top }: DoseSpot, frame: ChartFrame, middle: number, palette: Palette) {
  const start = frame.readOuts ?? frame.width - row.readOuts.length * 28;
  const y = frame.readOuts === null ? top + (frame.axisAbove ? 13 : 7) : middle;
  return row.readOuts.flatMap(({ category, state }, at): DrawingItem[] => {
    const x = start + at * 28 + 7;
    // The picture has no icon for what is in no category; here the dot's shape stands for it.
    const icon: readonly DrawingItem[] =
      category === null
        ? [filledDot(x, y, palette.categories.none.outline)]
        : categoryMark(category, { x, y }, 12, palette.categories[category.colour].outline, palette.ground);
    return [...icon, ...stateMark(stateOfDirection(state), { x: x + 12, y }, 8, palette)];
  });
}
