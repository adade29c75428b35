import type { RankedCategory } from "../../../../domain/evidence";
import { categoryMark, stateMark } from "../../../../drawing/glyphs";
import { group, line, words } from "../../../../drawing/items";
import type { DrawingGroup, DrawingItem } from "../../../../drawing/types";
import type { Palette } from "../../../../encoding";
import type { Direction } from "../../../../evidence-ui/DirectionMark";
import { wrapText } from "../../../../figure/text/wrap";
import { measureText } from "../../../../scene/text/measure";
import type { Point } from "../../../../scene/types";
import { stateOfDirection } from "../../lines/values";
import type { DoseLine } from "../data/dose-lines";
import type { DoseWords } from "../data/dose-words";
import { dotShape } from "./dot-shape";

const size = 11;
const rowHeight = 20;
const noteLine = 14;
/** Left of an entry's words, and after them. */
const sampleWidth = 32;
const between = 16;

/** What every sign of the chart means, and below it the notes, as wide as the chart. */
export function drawLegend(
  lines: readonly DoseLine[],
  { y, width, notes }: { readonly y: number; readonly width: number; readonly notes: readonly string[] },
  say: DoseWords,
  palette: Palette,
): { readonly group: DrawingGroup; readonly height: number } {
  const used = new Set(lines.flatMap((each) => each.readOuts.flatMap(({ category }) => category ?? [])));
  const categories = [...[...used].sort((a, b) => a.rank - b.rank), null];
  const states = directions.filter((state) => lines.some((each) => each.readOuts.some((one) => one.state === state)));
  const entries: readonly Entry[] = [
    ...categories.map((category) => categoryEntry(category, say, palette)),
    ...states.map((state) => stateEntry(state, say, palette)),
    {
      text: say.range,
      sample: ({ x, y: middle }) => [line({ x: x - 6, y: middle }, { x: x + 10, y: middle }, palette.textMuted, 5)],
    },
  ];
  const look = { size, fill: palette.textMuted } as const;
  const items: DrawingItem[] = [];
  let [left, row] = [0, 0];
  for (const { text, sample } of entries) {
    const needed = sampleWidth + measureText(text, size, 400);
    if (left > 0 && left + needed > width) [left, row] = [0, row + 1];
    const place = { x: left + 8, y: y + 10 + row * rowHeight };
    items.push(...sample(place), words(text, { x: left + sampleWidth, y: place.y + 4 }, look));
    left += needed + between;
  }
  const bottom = y + (row + 1) * rowHeight;
  const told = notes.flatMap((note) => wrapText(note, width, size, 400, measureText));
  items.push(...told.map((text, at) => words(text, { x: 0, y: bottom + (at + 1) * noteLine }, look)));
  const height = bottom - y + (told.length > 0 ? (told.length + 0.4) * noteLine : 0);
  return { group: group("legend", "doses", say.range, items), height };
}

const directions = ["up", "down", "unsigned", "mixed", "none"] as const;

interface Entry {
  readonly text: string;
  /** What stands around a place, to 18 units at its right. */
  readonly sample: (at: Point) => readonly DrawingItem[];
}

/** The dot of an experiment, and the sign beside which its read-outs stand. */
function categoryEntry(category: RankedCategory | null, say: DoseWords, palette: Palette): Entry {
  const ink = palette.categories[category?.colour ?? "none"].outline;
  const paint = { fill: ink, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;
  return {
    text: say.category(category),
    sample: ({ x, y }) => [
      { kind: "shape", role: "mark", outline: dotShape(category, x, y, 5), paint },
      ...(category === null ? [] : categoryMark(category, { x: x + 14, y }, 12, ink, palette.ground)),
    ],
  };
}

function stateEntry(state: Direction, say: DoseWords, palette: Palette): Entry {
  return {
    text: say.state(state),
    sample: ({ x, y }) => stateMark(stateOfDirection(state), { x: x + 6, y }, 9, palette),
  };
}
