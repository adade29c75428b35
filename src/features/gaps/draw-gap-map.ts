import type { GapMap, GapRow } from "../../domain/gaps";
import { group, words } from "../../drawing/items";
import type { Drawing, DrawingGroup, DrawingItem } from "../../drawing/types";
import type { Palette } from "../../encoding";
import { wrapEvenly, wrapText } from "../../figure/text/wrap";
import { measureText } from "../../scene/text/measure";
import { cellsOf } from "./cell-id";
import { cellHeight, drawGapCell } from "./draw-gap-cell";
import { categoryLeft, type GapBlock, type GapGrid, gapGrid, noteLines, otherLeft } from "./gap-grid";
import type { GapWords } from "./gap-words";

/** CSS pixels. */
const size = 11;
const nameSize = 12;
const lineHeight = 13;
const headHeight = 22;
const betweenRows = 2;
const betweenBlocks = 12;

export interface GapLook {
  /** CSS pixels; where the categories have no room beside one another, some stand below. */
  readonly width: number;
  /** Rows in which nothing was studied, and references of other read-outs, are told in words. */
  readonly short?: boolean;
  /** The notes below the key, which one of several pages has. */
  readonly hasNotes?: boolean;
}

/** The matrix as a figure, every name whole, with its key below. */
export function drawGapMap(
  map: GapMap,
  say: GapWords,
  palette: Palette,
  { width, short = false, hasNotes = true }: GapLook,
): Drawing {
  const grid = gapGrid(map, width, short);
  const groups: DrawingGroup[] = [];
  let y = 0;
  for (const block of grid.blocks) {
    const head = drawHead(block, grid, y, say, palette);
    groups.push(head.group);
    y += head.height;
    for (const row of block.rows) {
      const drawn = drawRow(row, block, grid, y, say, palette);
      groups.push(drawn.group);
      y += drawn.height + betweenRows;
    }
    const open = drawOpenRows(block, grid, y, say, palette);
    if (open.height > 0) groups.push(open.group);
    y += open.height + betweenBlocks;
  }
  const lines = noteLines(map, grid, { size, hasNotes }, say);
  const key = lines.map((text, at) => words(text, { x: 0, y: y + size + at * lineHeight }, muted(palette)));
  groups.push(group("legend", "key", say.t("gaps:title"), key));
  return { width: grid.width, height: y + lines.length * lineHeight, groups };
}

function muted(palette: Palette) {
  return { size, fill: palette.textMuted } as const;
}

function drawHead(block: GapBlock, grid: GapGrid, top: number, say: GapWords, palette: Palette) {
  const { cellWidth, nameWidth, otherWidth } = grid;
  const levelLines = grid.levels.map((level) => wrapEvenly(say.level(level), cellWidth - 2, size, 400, measureText));
  const sides = [
    { text: say.t("gaps:pathway"), x: 0, room: nameWidth - 10 },
    ...(block.hasOthers
      ? [{ text: say.t("gaps:other"), x: otherLeft(grid), room: otherWidth - grid.betweenCategories }]
      : []),
  ].map(({ text, x, room }) => ({ x, lines: wrapText(text, room, size, 400, measureText) }));
  const most = Math.max(...levelLines.map((lines) => lines.length), ...sides.map(({ lines }) => lines.length - 1));
  const baseline = top + headHeight + most * lineHeight;
  const above = (lines: readonly string[], x: number, align: "start" | "middle") =>
    lines.map((text, at) =>
      words(text, { x, y: baseline - (lines.length - 1 - at) * lineHeight }, { ...muted(palette), align }),
    );
  const items = block.categories.flatMap((category, at): DrawingItem[] => {
    const left = categoryLeft(grid, at);
    const { tint, outline } = palette.categories[category?.colour ?? "none"];
    const across = grid.levels.length * cellWidth;
    const paint = { fill: tint, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;
    const band = { kind: "rect", x: left, y: top + 2, width: across - 3, height: 20, radius: 4 } as const;
    const look = { size: nameSize, weight: 600, align: "middle", fill: outline } as const;
    return [
      { kind: "shape", role: "body", outline: band, paint },
      words(say.category(category), { x: left + (across - 3) / 2, y: top + 16 }, look),
      ...levelLines.flatMap((lines, i) => above(lines, left + (i + 0.5) * cellWidth - 1.5, "middle")),
    ];
  });
  items.push(...sides.flatMap(({ lines, x }) => above(lines, x, "start")));
  const id = `head-${idOf(block)}`;
  return { group: group("caption", id, say.t("gaps:title"), items), height: baseline + 7 - top };
}

function drawRow(row: GapRow, block: GapBlock, grid: GapGrid, top: number, say: GapWords, palette: Palette) {
  const { cellWidth, nameWidth, otherWidth } = grid;
  const names = wrapText(say.row(row), nameWidth - 8, nameSize, 400, measureText);
  const refs = block.hasOthers ? say.list(row.unplacedRefs) : "";
  const others = refs === "" ? [] : wrapText(refs, otherWidth - grid.betweenCategories, size, 400, measureText);
  const cells = block.categories.flatMap((category, at) =>
    cellsOf(row, category).map((cell, i) => ({ at: { row, cell }, left: categoryLeft(grid, at) + i * cellWidth })),
  );
  const height = Math.max(
    ...cells.map(({ at }) => cellHeight(at, cellWidth, palette)),
    Math.max(names.length, others.length) * lineHeight + 6,
  );
  const inLines = (lines: readonly string[], x: number, look: { readonly size: number; readonly fill: string }) => {
    const first = top + height / 2 + look.size / 3 - ((lines.length - 1) * lineHeight) / 2;
    return lines.map((text, at) => words(text, { x, y: first + at * lineHeight }, look));
  };
  const items: DrawingItem[] = [
    ...inLines(names, 0, { size: nameSize, fill: palette.text }),
    ...cells.flatMap(({ at, left }) => drawGapCell(at, { left, top, width: cellWidth, height }, palette)),
    ...inLines(others, otherLeft(grid), muted(palette)),
  ];
  const id = `${row.pathway ?? "none"}-${idOf(block)}`;
  return { group: group("node", id, say.row(row), items), height };
}

/** A block among those of the map, by what it is about. */
function idOf({ categories }: GapBlock): string {
  return categories.map((each) => each?.id ?? "all").join("-");
}

function drawOpenRows(block: GapBlock, grid: GapGrid, top: number, say: GapWords, palette: Palette) {
  const { openRows } = block;
  const names = openRows.map((row) => say.row(row)).join(say.t("study-panel:list.separator"));
  const told = openRows.length === 0 ? "" : say.t("gaps:openRows", { names });
  const lines = told === "" ? [] : wrapText(told, grid.width, size, 400, measureText);
  const items = lines.map((text, at) => words(text, { x: 0, y: top + size + 2 + at * lineHeight }, muted(palette)));
  return {
    group: group("caption", `open-${idOf(block)}`, told, items),
    height: lines.length * lineHeight,
  };
}
