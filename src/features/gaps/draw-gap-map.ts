import { type GapMap, type GapRow, gapLineages, levels } from "../../domain/gaps";
import { partNames } from "../../domain/network";
import { stateMark } from "../../drawing/glyphs";
import { fitted, group, line, words } from "../../drawing/items";
import type { Drawing, DrawingGroup, DrawingItem } from "../../drawing/types";
import type { Palette } from "../../encoding";
import { wrapText } from "../../figure/text/wrap";
import { measureText } from "../../scene/text/measure";
import { cellsOf, type PlacedCell } from "./cell-id";
import type { GapWords } from "./gap-words";

/** CSS pixels. */
const nameWidth = 176;
const cellWidth = 64;
const cellHeight = 24;
const betweenLineages = 12;
const otherWidth = 116;
const headHeight = 50;
const keySize = 11;
const keyLine = 15;

const lineageWidth = levels.length * cellWidth;
const lineageLeft = (at: number) => nameWidth + at * (lineageWidth + betweenLineages);
const width = lineageLeft(gapLineages.length) + otherWidth;

/** The matrix as a figure: colour, number and mark in cells that were studied, a question mark in those that were not. */
export function drawGapMap(map: GapMap, say: GapWords, palette: Palette): Drawing {
  const rows = map.rows.map((row, at) => drawRow(row, headHeight + at * (cellHeight + 3), say, palette));
  const bottom = headHeight + map.rows.length * (cellHeight + 3);
  const key = drawKey(bottom + 18, say, palette);
  const keyHeight = keyLine * key.items.length;
  return { width, height: bottom + 18 + keyHeight, groups: [drawHead(say, palette), ...rows, key] };
}

function drawHead(say: GapWords, palette: Palette): DrawingGroup {
  const muted = { size: 10.5, fill: palette.textMuted } as const;
  const items = gapLineages.flatMap((lineage, at): DrawingItem[] => {
    const left = lineageLeft(at);
    const { tint, outline } = palette.lineages[lineage];
    const paint = { fill: tint, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;
    return [
      {
        kind: "shape",
        role: "body",
        outline: { kind: "rect", x: left, y: 2, width: lineageWidth - 3, height: 20, radius: 4 },
        paint,
      },
      words(
        fitted(say.lineage(lineage), lineageWidth - 12, 12, 600),
        { x: left + lineageWidth / 2, y: 16 },
        { size: 12, weight: 600, align: "middle", fill: outline },
      ),
      ...levels.map((level, i) =>
        words(
          fitted(say.level(level), cellWidth, 10.5),
          { x: left + (i + 0.5) * cellWidth - 1.5, y: 40 },
          { ...muted, align: "middle" },
        ),
      ),
    ];
  });
  items.push(
    words(say.t("gaps:pathway"), { x: 0, y: 40 }, muted),
    words(fitted(say.t("gaps:other"), otherWidth - 4, 10.5), { x: width - otherWidth, y: 40 }, muted),
  );
  return group("caption", "head", say.t("gaps:title"), items);
}

function drawRow(row: GapRow, top: number, say: GapWords, palette: Palette): DrawingGroup {
  const baseline = top + cellHeight / 2 + 4;
  const items: DrawingItem[] = [
    words(fitted(say.row(row), nameWidth - 10, 12), { x: 0, y: baseline }, { size: 12, fill: palette.text }),
    ...gapLineages.flatMap((lineage, at) =>
      cellsOf(row, lineage).flatMap((cell, i) =>
        cellItems({ row, cell }, lineageLeft(at) + i * cellWidth, top, palette),
      ),
    ),
    words(
      fitted(row.unplacedRefs.join(", "), otherWidth - 4, 11),
      { x: width - otherWidth, y: baseline },
      { size: 11, fill: palette.textMuted },
    ),
  ];
  return group("node", row.pathway ?? "none", say.row(row), items);
}

function cellItems({ cell }: PlacedCell, left: number, top: number, palette: Palette): readonly DrawingItem[] {
  const { refs, parts, mayBeOne, retractedRefs, lineage } = cell;
  const { tint, outline } = palette.lineages[lineage];
  const open = refs.length === 0;
  const y = top + cellHeight / 2;
  const body: DrawingItem = {
    kind: "shape",
    role: "body",
    outline: { kind: "rect", x: left, y: top, width: cellWidth - 3, height: cellHeight, radius: 3 },
    paint: {
      fill: open ? null : tint,
      stroke: open ? palette.inks.background : outline,
      strokeWidth: open ? 0.6 : 1,
      dash: open ? [2, 2] : [],
      cap: "butt",
    },
  };
  const retracted =
    retractedRefs.length === 0 ? [] : crossedOut(retractedRefs.length, { x: left + cellWidth - 13, y }, palette);
  if (open) {
    const x = left + (cellWidth - 3) / 2 - (retractedRefs.length === 0 ? 0 : 5);
    return [body, words("?", { x, y: y + 4 }, { size: 11, align: "middle", fill: palette.textMuted }), ...retracted];
  }
  const told = partNames.filter((part) => parts[part].length > 0);
  const star = mayBeOne.length > 0 ? "*" : "";
  const room = cellWidth - 3 - (retractedRefs.length === 0 ? 0 : 14);
  // Three kinds of answer in one cell are rare and stand closer.
  const size = told.length > 2 ? 9 : 12;
  const widths = told.map((part) => size * 0.95 + measureText(String(parts[part].length), size, 600));
  const between = size / 4;
  const starWidth = measureText(star, size, 400);
  let x = left + (room - widths.reduce((sum, each) => sum + each + between, starWidth - between)) / 2;
  const items = told.flatMap((part, at) => {
    const mark = size * 0.75;
    const drawn = [
      ...stateMark(stateOfPart[part], { x: x + mark / 2, y }, mark, palette),
      words(
        String(parts[part].length),
        { x: x + mark + size * 0.2, y: y + size / 3 },
        { size, weight: 600, fill: palette.text },
      ),
    ];
    x += (widths[at] ?? 0) + between;
    return drawn;
  });
  const after =
    star === "" ? [] : [words(star, { x: x - between, y: y + size / 3 }, { size, fill: palette.textMuted })];
  return [body, ...items, ...after, ...retracted];
}

const stateOfPart = { up: "up", down: "down", both: "mixed", unsigned: "changed", none: "none" } as const;

/** A count of retracted papers, struck through aslant: a level stroke would make a plus of a one. */
function crossedOut(count: number, { x, y }: { x: number; y: number }, palette: Palette): readonly DrawingItem[] {
  const fill = palette.retracted.text;
  return [
    words(String(count), { x, y: y + 4 }, { size: 10, align: "middle", fill }),
    line({ x: x - 5, y: y + 4 }, { x: x + 5, y: y - 4 }, fill, 1),
  ];
}

/** The key, on as many lines as it needs. */
function drawKey(y: number, say: GapWords, palette: Palette): DrawingGroup {
  const lines = wrapText(say.t("gaps:key"), width, keySize, 400, measureText);
  const look = { size: keySize, fill: palette.textMuted };
  const items = lines.map((text, at) => words(text, { x: 0, y: y + at * keyLine }, look));
  return group("legend", "key", say.t("gaps:title"), items);
}
