import type { AmountUnit } from "../../../../domain/doses";
import { group, line, words } from "../../../../drawing/items";
import type { DrawingGroup, DrawingItem } from "../../../../drawing/types";
import type { Palette } from "../../../../encoding";
import { measureText } from "../../../../scene/text/measure";
import type { ChartFrame } from "./chart-frame";
import type { LogScale } from "./log-scale";

interface Tick {
  readonly x: number;
  readonly number: string;
  readonly unit: string;
}

/** A tick in the unit that a reader would use: 0.0001 μmol/L is 0.1 nmol/L. */
function told(value: number, unit: AmountUnit): { readonly number: string; readonly unit: string } {
  if (unit === "μmol/L" && value < 0.999) {
    return { number: String(Number((value * 1000).toPrecision(3))), unit: "nmol/L" };
  }
  return { number: String(value), unit };
}

/** Grid lines at the ticks, their numbers below, and the unit under the numbers that it belongs to. */
export function drawAxis(
  unit: AmountUnit,
  scale: LogScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  frame: ChartFrame,
  palette: Palette,
): DrawingGroup {
  const ticks = scale.ticks.map((value) => ({ x: scale.at(value), ...told(value, unit) }));
  const items: DrawingItem[] = ticks.map(({ x }) =>
    line({ x, y: top }, { x, y: bottom + 4 }, palette.inks.background, 0.5, [2, 3]),
  );
  items.push(line({ x: frame.left, y: bottom }, { x: frame.right, y: bottom }, palette.textMuted, 0.7));
  items.push(...labels(ticks, bottom, palette));
  if (frame.axisAbove) items.push(...labels(ticks, top - frame.axisHeight, palette));
  return group("caption", `axis-${unit}`, unit, items);
}

function labels(ticks: readonly Tick[], y: number, palette: Palette): readonly DrawingItem[] {
  const small = { size: 11, fill: palette.textMuted, align: "middle" } as const;
  const units = [...new Set(ticks.map((tick) => tick.unit))];
  const widest = Math.max(...units.map((unit) => measureText(unit, small.size, 400)));
  const apart = Math.min(...ticks.slice(1).map(({ x }, i) => x - (ticks[i]?.x ?? x)));
  // Each number with its unit, where there is room; else a bracket over the numbers of one unit.
  if (widest + 3 <= apart) {
    return ticks.flatMap(({ x, number, unit }) => [
      words(number, { x, y: y + 15 }, small),
      words(unit, { x, y: y + 28 }, small),
    ]);
  }
  return [
    ...ticks.map(({ x, number }) => words(number, { x, y: y + 15 }, small)),
    ...units.flatMap((name) => {
      const own = ticks.filter((tick) => tick.unit === name).map((tick) => tick.x);
      const [from, to] = [Math.min(...own), Math.max(...own)];
      return [
        line({ x: from - 10, y: y + 20 }, { x: to + 10, y: y + 20 }, palette.textMuted, 0.7),
        words(name, { x: (from + to) / 2, y: y + 32 }, small),
      ];
    }),
  ];
}
