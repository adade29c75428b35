import { badgeMark } from "../../../../drawing/glyphs";
import { group, line, words } from "../../../../drawing/items";
import type { DrawingGroup, DrawingItem, Paint } from "../../../../drawing/types";
import type { Palette } from "../../../../encoding";
import { wrapText } from "../../../../figure/text/wrap";
import { measureText } from "../../../../scene/text/measure";
import type { DoseLine, DoseSpot } from "../data/dose-lines";
import type { DoseWords } from "../data/dose-words";
import type { ChartFrame } from "./chart-frame";
import { dotShape } from "./dot-shape";
import { readOutItems } from "./draw-read-outs";
import type { LogScale } from "./log-scale";

const dot = 5;

/** One experiment: who, in what, its doses as dots and ranges as bars, what its read-outs did, the printed words. */
export function drawDoseLine(
  spot: DoseSpot,
  scale: LogScale,
  frame: ChartFrame,
  say: DoseWords,
  palette: Palette,
): DrawingGroup {
  const { line: row, top, height } = spot;
  const middle = frame.stacked ? top + height - (frame.axisAbove ? 12 : 8) : top + height / 2;
  const items = [
    ...nameItems(spot, frame, say, palette),
    ...doseItems(spot, scale, middle, palette),
    ...readOutItems(spot, frame, middle, palette),
  ];
  const printed = printedLines(row, frame);
  const first = middle + 4 - ((printed.length - 1) * smallLine) / 2;
  const look = { size: 11, fill: palette.textMuted } as const;
  items.push(...printed.map((text, i) => words(text, { x: frame.printed ?? 0, y: first + i * smallLine }, look)));
  return group("node", row.arm.id, say.says(row), items);
}

/** From a line of small letters to the next. */
const smallLine = 13;

function printedLines(row: DoseLine, frame: ChartFrame): string[] {
  if (frame.printed === null) return [];
  return wrapText(row.arm.dosesPrinted ?? "", frame.width - frame.printed, 11, 400, measureText);
}

/** Where the name of what was treated begins, in the first line of a row. */
function afterName(row: DoseLine, say: DoseWords): number {
  const x = measureText(say.who(row), 12, 600) + 8;
  return row.retracted ? x + 18 + measureText(say.retracted, 11, 400) + 8 : x;
}

/** What was treated: beside the author where it fits, else whole in lines below. */
function systemLines(
  row: DoseLine,
  frame: ChartFrame,
  say: DoseWords,
): { readonly below: boolean; readonly lines: string[] } {
  const text = say.system(row);
  const isShort = afterName(row, say) + measureText(text, 11, 400) <= frame.left - 10;
  return isShort
    ? { below: false, lines: [text] }
    : { below: true, lines: wrapText(text, frame.left - 10, 11, 400, measureText) };
}

/** Where names stand above their lines: dose and what was treated, between the name and the read-outs if they fit there. */
function stackedLines(
  row: DoseLine,
  frame: ChartFrame,
  say: DoseWords,
): { readonly below: boolean; readonly lines: string[] } {
  const text = [row.arm.dosesPrinted ?? "", say.system(row)].filter((each) => each !== "").join(" · ");
  const room = frame.width - (row.readOuts.length * 28 + 8) - afterName(row, say);
  if (measureText(text, 11, 400) <= room) return { below: false, lines: [text] };
  return { below: true, lines: wrapText(text, frame.width, 11, 400, measureText) };
}

/** Height of a row: what is long is broken into lines, not cut. */
export function rowHeight(row: DoseLine, frame: ChartFrame, say: DoseWords): number {
  if (frame.stacked) {
    const { below, lines } = stackedLines(row, frame, say);
    return frame.lineHeight + (below ? lines.length * smallLine : 0);
  }
  const { below, lines } = systemLines(row, frame, say);
  const left = (below ? lines.length + 1 : 1) * smallLine;
  const right = printedLines(row, frame).length * smallLine;
  return Math.max(frame.lineHeight, Math.max(left, right) + 2 * frame.air);
}

function nameItems({ line: row, top, height }: DoseSpot, frame: ChartFrame, say: DoseWords, palette: Palette) {
  const items: DrawingItem[] = [];
  const system = frame.stacked ? null : systemLines(row, frame, say);
  const y = frame.stacked
    ? top + (frame.axisAbove ? 17 : 11)
    : system?.below
      ? top + frame.air + 11
      : top + height / 2 + 4;
  const who = say.who(row);
  items.push(words(who, { x: 0, y }, { size: 12, weight: 600, fill: palette.text }));
  let x = measureText(who, 12, 600) + 8;
  if (row.retracted) {
    items.push(...badgeMark("retracted", { x: x + 6, y: y - 4 }, palette, 12));
    x += 18;
    items.push(words(say.retracted, { x, y }, { size: 11, fill: palette.retracted.text }));
    x += measureText(say.retracted, 11, 400) + 8;
  }
  const small = { size: 11, fill: palette.textMuted } as const;
  if (system) {
    const { below, lines } = system;
    const at = below ? { x: 0, y: y + smallLine } : { x, y };
    return [...items, ...lines.map((text, i) => words(text, { x: at.x, y: at.y + i * smallLine }, small))];
  }
  const { below, lines } = stackedLines(row, frame, say);
  const at = below ? { x: 0, y: y + smallLine } : { x, y };
  return [...items, ...lines.map((text, i) => words(text, { x: at.x, y: at.y + i * smallLine }, small))];
}

function doseItems({ line: row }: DoseSpot, scale: LogScale, y: number, palette: Palette): readonly DrawingItem[] {
  const category = row.readOuts[0]?.category ?? null;
  const ink = palette.categories[category?.colour ?? "none"].outline;
  const paint: Paint = row.retracted
    ? { fill: palette.ground, stroke: ink, strokeWidth: 1.6, dash: [], cap: "butt" }
    : { fill: ink, stroke: palette.ground, strokeWidth: 1, dash: [], cap: "butt" };
  const places = row.amounts.map(({ from, to }) => ({ from: scale.at(from), to: scale.at(to) }));
  const ends = places.flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return [
    ...(last > first ? [line({ x: first, y }, { x: last, y }, ink, 1)] : []),
    ...places.flatMap(({ from, to }) => (to > from ? [line({ x: from, y }, { x: to, y }, ink, 6)] : [])),
    ...places.flatMap(({ from, to }) =>
      (to > from ? [from, to] : [from]).map(
        (x): DrawingItem => ({ kind: "shape", role: "mark", outline: dotShape(category, x, y, dot), paint }),
      ),
    ),
  ];
}
