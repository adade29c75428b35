import type { AmountUnit } from "../../../../domain/doses";
import { group, line, words } from "../../../../drawing/items";
import { placeGroup } from "../../../../drawing/place";
import type { Drawing, DrawingGroup, DrawingItem } from "../../../../drawing/types";
import type { Palette } from "../../../../encoding";
import { wrapText } from "../../../../figure/text/wrap";
import { measureText } from "../../../../scene/text/measure";
import type { DoseLine, DoseSpot } from "../data/dose-lines";
import type { DoseWords } from "../data/dose-words";
import { type ChartFrame, frameFor } from "./chart-frame";
import { drawAxis } from "./draw-axis";
import { drawLegend } from "./draw-dose-legend";
import { drawDoseLine, rowHeight } from "./draw-dose-line";
import { logScale } from "./log-scale";

export interface DoseChart extends Drawing {
  readonly spots: readonly DoseSpot[];
}

export interface DoseLook {
  /** CSS pixels; where a panel is narrow the names stand above their lines. */
  readonly width: number;
  /** Animals at the right of cells, not below. */
  readonly beside?: boolean;
  /** Rows on as little height as their words need. */
  readonly dense?: boolean;
  /** What stands below the legend. */
  readonly notes?: readonly string[];
}

/** Between panels, CSS pixels. */
const [gapBelow, gapBeside] = [12, 36];
/** Less room than this, and a name meets the read-outs of its line. */
const leastPanel = 330;

/** Who used what dose: cells in μmol/L and animals in mg/kg, each on its own logarithmic axis, a line an experiment. */
export function drawDoseChart(
  lines: readonly DoseLine[],
  say: DoseWords,
  palette: Palette,
  { width, beside = false, dense = false, notes = [] }: DoseLook,
): DoseChart {
  const panels = (["μmol/L", "mg/kg"] as const).flatMap((unit) => {
    const own = lines.filter((each) => each.unit === unit);
    return own.length > 0 ? [{ unit, own }] : [];
  });
  const half = (width - gapBeside) / 2;
  const isBeside = beside && panels.length > 1 && half >= leastPanel;
  const frame = frameFor(isBeside ? half : width, dense);
  const groups: DrawingGroup[] = [];
  const spots: DoseSpot[] = [];
  let [x, y, bottom] = [0, 0, 0];
  for (const { unit, own } of panels) {
    const panel = drawPanel(unit, own, frame, say, palette);
    groups.push(...panel.groups.map((each) => placeGroup(each, { x, y, scale: 1 })));
    spots.push(...panel.spots.map((spot) => ({ ...spot, top: spot.top + y })));
    bottom = Math.max(bottom, y + panel.height + gapBelow);
    if (isBeside) x += frame.width + gapBeside;
    else y = bottom;
  }
  const legend = drawLegend(lines, { y: bottom, width, notes }, say, palette);
  return { width, height: bottom + legend.height, groups: [...groups, legend.group], spots };
}

function drawPanel(unit: AmountUnit, own: readonly DoseLine[], frame: ChartFrame, say: DoseWords, palette: Palette) {
  const head = panelHead(unit, frame, say, palette);
  const top = frame.headHeight + head.extra;
  const heights = own.map((each) => rowHeight(each, frame, say));
  const bottom = top + heights.reduce((sum, each) => sum + each, 0);
  const values = own.flatMap(({ amounts }) => amounts.flatMap(({ from, to }) => [from, to]));
  const scale = logScale(values, frame.left + frame.inset, frame.right - frame.inset);
  const groups = [head.group, drawAxis(unit, scale, { top, bottom }, frame, palette)];
  const spots: DoseSpot[] = [];
  let next = top;
  for (const [at, each] of own.entries()) {
    const spot = { line: each, top: next, height: heights[at] ?? frame.lineHeight };
    next += spot.height;
    spots.push(spot);
    groups.push(drawDoseLine(spot, scale, frame, say, palette));
  }
  return { groups, spots, height: bottom + frame.axisHeight };
}

/** The panel's name and those of its columns, in as many lines as they need. */
function panelHead(unit: AmountUnit, frame: ChartFrame, say: DoseWords, palette: Palette) {
  const small = { size: 11, fill: palette.textMuted } as const;
  const columns = [
    ...(frame.readOuts === null ? [] : [{ x: frame.readOuts, text: say.readOuts, to: frame.printed ?? frame.width }]),
    ...(frame.printed === null ? [] : [{ x: frame.printed, text: say.printed, to: frame.width }]),
  ].map(({ x, text, to }) => ({ x, lines: wrapText(text, to - x, small.size, 400, measureText) }));
  const extra = (Math.max(1, ...columns.map(({ lines }) => lines.length)) - 1) * 13;
  const y = 16 + extra;
  const items: DrawingItem[] = [
    words(say.panel[unit], { x: 0, y }, { size: 13, weight: 600, fill: palette.text }),
    line({ x: 0, y: y + 9 }, { x: frame.width, y: y + 9 }, palette.textMuted, 0.6),
    ...columns.flatMap(({ x, lines }) =>
      lines.map((text, at) => words(text, { x, y: y - (lines.length - 1 - at) * 13 }, small)),
    ),
  ];
  return { group: group("caption", `panel-${unit}`, say.panel[unit], items), extra };
}
