import type { AmountUnit } from "../../../domain/doses";
import { type Lineage, lineageSchema } from "../../../domain/records";
import { fitted, group, line, words } from "../../../drawing/items";
import type { Drawing, DrawingGroup, DrawingItem } from "../../../drawing/types";
import type { Palette } from "../../../encoding";
import { type ChartFrame, frameFor } from "./chart-frame";
import type { DoseLine, DoseSpot } from "./dose-lines";
import type { DoseWords } from "./dose-words";
import { dotShape } from "./dot-shape";
import { drawAxis } from "./draw-axis";
import { drawDoseLine } from "./draw-dose-line";
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
    const bottom = top + own.length * frame.lineHeight;
    const values = own.flatMap(({ amounts }) => amounts.flatMap(({ from, to }) => [from, to]));
    const scale = logScale(values, frame.left + frame.inset, frame.right - frame.inset);
    groups.push(panelHead(unit, y, frame, say, palette), drawAxis(unit, scale, { top, bottom }, frame, palette));
    for (const [at, each] of own.entries()) {
      const spot = { line: each, top: top + at * frame.lineHeight, height: frame.lineHeight };
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
  const used = new Set<Lineage>(lines.map((each) => each.readOuts[0]?.lineage ?? "none"));
  const entries = lineageSchema.options.filter((lineage) => used.has(lineage));
  const items: DrawingItem[] = [];
  const columns = Math.max(1, Math.floor(frame.width / 170));
  const place = (at: number) => ({ x: (at % columns) * 170 + 8, y: y + 10 + Math.floor(at / columns) * 20 });
  for (const [at, lineage] of entries.entries()) {
    const { x, y: middle } = place(at);
    const fill = palette.lineages[lineage].outline;
    items.push(
      {
        kind: "shape",
        role: "mark",
        outline: dotShape(lineage, x, middle, 5),
        paint: { fill, stroke: null, strokeWidth: 0, dash: [], cap: "butt" },
      },
      words(say.lineage(lineage), { x: x + 12, y: middle + 4 }, { size: 11, fill: palette.textMuted }),
    );
  }
  const { x, y: middle } = place(entries.length);
  items.push(
    line({ x: x - 6, y: middle }, { x: x + 10, y: middle }, palette.textMuted, 5),
    words(say.range, { x: x + 16, y: middle + 4 }, { size: 11, fill: palette.textMuted }),
  );
  return { group: group("legend", "doses", say.range, items), height: (Math.floor(entries.length / columns) + 1) * 20 };
}
