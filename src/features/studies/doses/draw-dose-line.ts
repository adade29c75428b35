import type { Lineage } from "../../../domain/records";
import { badgeMark, lineageMark, stateMark } from "../../../drawing/glyphs";
import { fitted, group, line, words } from "../../../drawing/items";
import type { DrawingGroup, DrawingItem, Paint, Shape } from "../../../drawing/types";
import type { Palette } from "../../../encoding";
import { wrapText } from "../../../figure/text/wrap";
import { measureText } from "../../../scene/text/measure";
import { stateOfDirection } from "../lines/values";
import type { ChartFrame } from "./chart-frame";
import type { DoseLine, DoseSpot } from "./dose-lines";
import type { DoseWords } from "./dose-words";
import { dotShape } from "./dot-shape";
import type { LogScale } from "./log-scale";

const dot = 5;

function filledDot(lineage: Lineage, x: number, y: number, fill: string): Shape {
  const paint: Paint = { fill, stroke: null, strokeWidth: 0, dash: [], cap: "butt" };
  return { kind: "shape", role: "mark", outline: dotShape(lineage, x, y, dot), paint };
}

/** One experiment: who, in what, its doses as dots and ranges as bars, what its read-outs did, the printed words. */
export function drawDoseLine(
  spot: DoseSpot,
  scale: LogScale,
  frame: ChartFrame,
  say: DoseWords,
  palette: Palette,
): DrawingGroup {
  const { line: row, top, height } = spot;
  const middle = frame.stacked ? top + height - 12 : top + height / 2;
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
/** Air above and below a row of several lines. */
const air = 5;

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

/** Height of a row: what is long is broken into lines, not cut. */
export function rowHeight(row: DoseLine, frame: ChartFrame, say: DoseWords): number {
  if (frame.stacked) return frame.lineHeight;
  const { below, lines } = systemLines(row, frame, say);
  const left = (below ? lines.length + 1 : 1) * smallLine;
  const right = printedLines(row, frame).length * smallLine;
  return Math.max(frame.lineHeight, Math.max(left, right) + 2 * air);
}

function nameItems({ line: row, top, height }: DoseSpot, frame: ChartFrame, say: DoseWords, palette: Palette) {
  const items: DrawingItem[] = [];
  const system = frame.stacked ? null : systemLines(row, frame, say);
  const y = frame.stacked ? top + 17 : system?.below ? top + air + 11 : top + height / 2 + 4;
  const room = frame.width - (row.readOuts.length * 28 + 8);
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
  const text = fitted(`${row.arm.dosesPrinted ?? ""} · ${say.system(row)}`, Math.max(40, room - x), 11);
  return [...items, words(text, { x, y }, small)];
}

function doseItems({ line: row }: DoseSpot, scale: LogScale, y: number, palette: Palette): readonly DrawingItem[] {
  const lineage = row.readOuts[0]?.lineage ?? "none";
  const ink = palette.lineages[lineage].outline;
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
        (x): DrawingItem => ({ kind: "shape", role: "mark", outline: dotShape(lineage, x, y, dot), paint }),
      ),
    ),
  ];
}

function readOutItems({ line: row, top }: DoseSpot, frame: ChartFrame, middle: number, palette: Palette) {
  const start = frame.readOuts ?? frame.width - row.readOuts.length * 28;
  const y = frame.readOuts === null ? top + 13 : middle;
  return row.readOuts.flatMap(({ lineage, state }, at): DrawingItem[] => {
    const x = start + at * 28 + 7;
    // The picture has no icon for what belongs to no single cell type; here the dot's shape stands for it.
    const icon: readonly DrawingItem[] =
      lineage === "none"
        ? [filledDot(lineage, x, y, palette.lineages.none.outline)]
        : lineageMark(lineage, { x, y }, 12, palette.lineages[lineage].outline, palette.ground);
    return [...icon, ...stateMark(stateOfDirection(state), { x: x + 12, y }, 8, palette)];
  });
}
