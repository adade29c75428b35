import type { AmountUnit } from "../../../domain/doses";
import { type Lineage, lineageSchema } from "../../../domain/records";
import { lineageMark, stateMark } from "../../../drawing/glyphs";
import { fitted, group, line, words } from "../../../drawing/items";
import type { Drawing, DrawingGroup, DrawingItem } from "../../../drawing/types";
import type { Palette } from "../../../encoding";
import type { Direction } from "../../../evidence-ui/DirectionMark";
import type { Point } from "../../../scene/types";
import { stateOfDirection } from "../lines/values";
import { type ChartFrame, frameFor } from "./chart-frame";
import type { DoseLine, DoseSpot } from "./dose-lines";
import type { DoseWords } from "./dose-words";
import { dotShape } from "./dot-shape";
import { drawAxis } from "./draw-axis";
import { drawDoseLine, rowHeight } from "./draw-dose-line";
import { logScale } from "./log-scale";

export interface DoseChart extends Drawing {
  readonly spots: readonly DoseSpot[];
}

/**
 * Who used what dose: cells in μmol/L above animals in mg/kg, each on its own logarithmic axis, a line an experiment.
 *
 * @param width CSS pixels; below 640 the names stand above their lines.
 */
export function drawDoseChart(lines: readonly DoseLine[], say: DoseWords, palette: Palette, width: number): DoseChart {
  const frame = frameFor(width);
  const groups: DrawingGroup[] = [];
  const spots: DoseSpot[] = [];
  let y = 0;
  for (const unit of ["μmol/L", "mg/kg"] as const) {
    const own = lines.filter((each) => each.unit === unit);
    if (own.length === 0) continue;
    const top = y + frame.headHeight;
    const heights = own.map((each) => rowHeight(each, frame, say));
    const bottom = top + heights.reduce((sum, each) => sum + each, 0);
    const values = own.flatMap(({ amounts }) => amounts.flatMap(({ from, to }) => [from, to]));
    const scale = logScale(values, frame.left + frame.inset, frame.right - frame.inset);
    groups.push(panelHead(unit, y, frame, say, palette), drawAxis(unit, scale, { top, bottom }, frame, palette));
    let next = top;
    for (const [at, each] of own.entries()) {
      const spot = { line: each, top: next, height: heights[at] ?? frame.lineHeight };
      next += spot.height;
      spots.push(spot);
      groups.push(drawDoseLine(spot, scale, frame, say, palette));
    }
    y = bottom + frame.axisHeight + 18;
  }
  const legend = drawLegend(lines, y, frame, say, palette);
  return { width, height: y + legend.height, groups: [...groups, legend.group], spots };
}

function panelHead(unit: AmountUnit, y: number, frame: ChartFrame, say: DoseWords, palette: Palette): DrawingGroup {
  const items: DrawingItem[] = [
    words(say.panel[unit], { x: 0, y: y + 16 }, { size: 13, weight: 600, fill: palette.text }),
    line({ x: 0, y: y + 25 }, { x: frame.width, y: y + 25 }, palette.textMuted, 0.6),
  ];
  const small = { size: 11, fill: palette.textMuted } as const;
  if (frame.readOuts !== null) items.push(words(say.readOuts, { x: frame.readOuts, y: y + 16 }, small));
  if (frame.printed !== null) {
    const text = fitted(say.printed, frame.width - frame.printed, 11);
    items.push(words(text, { x: frame.printed, y: y + 16 }, small));
  }
  return group("caption", `panel-${unit}`, say.panel[unit], items);
}

function drawLegend(
  lines: readonly DoseLine[],
  y: number,
  frame: ChartFrame,
  say: DoseWords,
  palette: Palette,
): { readonly group: DrawingGroup; readonly height: number } {
  const used = new Set<Lineage>(lines.flatMap((each) => ["none" as const, ...each.readOuts.map((one) => one.lineage)]));
  const states = directions.filter((state) => lines.some((each) => each.readOuts.some((one) => one.state === state)));
  const entries: readonly Entry[] = [
    ...lineageSchema.options.flatMap((lineage) => (used.has(lineage) ? [lineageEntry(lineage, say, palette)] : [])),
    ...states.map((state) => stateEntry(state, say, palette)),
    {
      text: say.range,
      sample: ({ x, y: middle }) => [line({ x: x - 6, y: middle }, { x: x + 10, y: middle }, palette.textMuted, 5)],
    },
  ];
  const columns = Math.max(1, Math.floor(frame.width / 170));
  const items = entries.flatMap(({ text, sample }, at): DrawingItem[] => {
    const place = { x: (at % columns) * 170 + 8, y: y + 10 + Math.floor(at / columns) * 20 };
    return [...sample(place), words(text, { x: place.x + 24, y: place.y + 4 }, { size: 11, fill: palette.textMuted })];
  });
  const height = Math.ceil(entries.length / columns) * 20;
  return { group: group("legend", "doses", say.range, items), height };
}

const directions = ["up", "down", "unsigned", "mixed", "none"] as const;

interface Entry {
  readonly text: string;
  /** What stands around a place, to 18 units at its right. */
  readonly sample: (at: Point) => readonly DrawingItem[];
}

/** The dot of an experiment, and the sign beside which its read-outs stand. */
function lineageEntry(lineage: Lineage, say: DoseWords, palette: Palette): Entry {
  const ink = palette.lineages[lineage].outline;
  const paint = { fill: ink, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;
  return {
    text: say.lineage(lineage),
    sample: ({ x, y }) => [
      { kind: "shape", role: "mark", outline: dotShape(lineage, x, y, 5), paint },
      ...(lineage === "none" ? [] : lineageMark(lineage, { x: x + 14, y }, 12, ink, palette.ground)),
    ],
  };
}

function stateEntry(state: Direction, say: DoseWords, palette: Palette): Entry {
  return {
    text: say.state(state),
    sample: ({ x, y }) => stateMark(stateOfDirection(state), { x: x + 6, y }, 9, palette),
  };
}
