import { arrowPaint, glyphSizes } from "../../encoding";
import { type Rectangle, rectangleOf } from "../metrics/rectangles";
import { measureText } from "../text/measure";
import type { Scene, SceneBadge, SceneEdge } from "../types";
import { along, type Place } from "./along";
import type { KeyOf } from "./heads";
import { bestFrom, type LeaderPrices } from "./leader";
import { areasOn, linesIn } from "./lines";
import { areaAt, type Obstacles, obstaclesIn, type Priced } from "./obstacles";
import { type LinePrices, placeOnLine } from "./on-line";

/** Sizes that are tried one after the other, over the wanted one. */
const shares = [1, 0.9, 0.8];
/** Air beside and above the letters, over their size. */
const air = { beside: 0.16, above: 0.08 } as const;
/** Price of a second line. */
const brokenPrice = 0.25;
/** Price of the longest line that leads to numbers: further away nobody finds what they belong to. */
const longestLeader = 7;
/** Price from which a place covers another arrow, which a reader could take the numbers for. */
const coversAnother = 3;

/** Numbers belong to one arrow alone, also where others end with it; they interrupt its line, so they may stand far back on it. */
const keyOf: KeyOf = ({ id }) => id;
const onTheLine: LinePrices = { far: 100, cover: coversAnother, isByHead: false };
const besideIt: LeaderPrices = {
  leader: 4,
  length: 50,
  crossed: 0.5,
  cover: coversAnother,
  near: 0,
  most: 1,
  along: 0,
};

/** Size of the letters, and what they may shrink to where there is less room, scene units. */
export interface NumberSizes {
  readonly wanted: number;
  readonly least: number;
}

export interface PlacedNumbers {
  readonly scene: Scene;
  /** Ids of the arrows at which nothing is free. */
  readonly without: readonly string[];
}

/**
 * Places the numbers of references at their arrows, in a scene in which all else stands: each on its own line near the head, on
 * no other line, off boxes, words, heads and marks; else on a thin line that leads to the arrow. `texts`: by arrow.
 */
export function placeNumbers(
  scene: Scene,
  texts: ReadonlyMap<string, string>,
  sizes: NumberSizes,
  page: Rectangle,
): PlacedNumbers {
  const obstacles: Obstacles = { ...obstaclesIn(scene, linesIn(scene, keyOf), keyOf), page };
  for (const edge of scene.edges) for (const area of standingOn(edge)) obstacles.taken.add(area, edge.id);
  const placed = new Map<string, SceneEdge>();
  const without: string[] = [];
  const cited = scene.edges.filter(({ id }) => texts.has(id));
  const textOf = ({ id }: SceneEdge) => texts.get(id) ?? "";
  // What is longest finds a place first.
  for (const edge of cited.toSorted((a, b) => textOf(b).length - textOf(a).length)) {
    const found = placeOf(edge, textOf(edge), sizes, obstacles);
    if (!found) {
      without.push(edge.id);
      continue;
    }
    const text = { ...found.label, ...found.at };
    obstacles.taken.add(rectangleOf(text), edge.id);
    placed.set(edge.id, { ...edge, cited: { text, leader: found.leader } });
  }
  return { scene: { ...scene, edges: scene.edges.map((edge) => placed.get(edge.id) ?? edge) }, without };
}

function placeOf(edge: SceneEdge, text: string, { wanted, least }: NumberSizes, obstacles: Obstacles): Priced | null {
  const onIt = along(edge.route, onLineStride, furthest);
  const sizes = shares.map((share) => Math.max(least, wanted * share));
  for (const fontSize of new Set(sizes)) {
    const onLine = bestOf(
      brokenWays(text).map((lines, i) => {
        const found = placeOnLine(edge, textWith(lines, fontSize), onIt, obstacles, onTheLine);
        return found && { ...found, cost: found.cost + i * brokenPrice };
      }),
    );
    if (onLine && onLine.cost < coversAnother) return onLine;
  }
  const small = textWith([text], sizes.at(-1) ?? wanted);
  let best: Priced | null = null;
  for (const { at, fromTip } of ownPlaces(edge, obstacles)) {
    const far = fromTip / 100;
    const limit = Math.min(best?.cost ?? longestLeader, longestLeader) - far;
    const found = bestFrom(at, edge, small, obstacles, limit, besideIt);
    if (found) best = { ...found, cost: found.cost + far };
  }
  return best;
}

function bestOf(found: readonly (Priced | null)[]): Priced | null {
  return found.reduce((best, each) => (each && (!best || each.cost < best.cost) ? each : best), null);
}

/** The text in one line, and broken after a comma into two or three that are about as long. */
function brokenWays(text: string): string[][] {
  const parts = text.split(/(?<=,)/);
  return [1, 2, 3].flatMap((count) => {
    if (count > parts.length) return [];
    const each = Math.ceil(parts.length / count);
    return [Array.from({ length: count }, (_, i) => parts.slice(i * each, (i + 1) * each).join(""))];
  });
}

/** Between two places that are tried on the line, that a line may lead to, and how far from the tip they may be, scene units. */
const onLineStride = 3;
const stride = 16;
const furthest = 260;

/** Places on an arrow where it runs alone, so that a line to there means no other. */
function ownPlaces(edge: SceneEdge, { lines }: Obstacles): Place[] {
  const behindHead = arrowPaint(edge, "light").headSize * (edge.glyphs ?? 1) + 3;
  return along(edge.route, stride, furthest).filter(
    ({ at, fromTip }) => fromTip >= behindHead && lines.count(areaAt(at.x, at.y, 2, 2), edge.id, 1) === 0,
  );
}

function textWith(lines: readonly string[], fontSize: number): SceneBadge {
  const lineHeight = fontSize * 1.05;
  const width = Math.max(...lines.map((line) => measureText(line, fontSize, 400))) + 2 * air.beside * fontSize;
  const height = fontSize * (0.9 + 2 * air.above) + (lines.length - 1) * lineHeight;
  const look = { fontSize, lineHeight, weight: 400, align: "middle" } as const;
  return { lines, x: 0, y: 0, width, height, ...look };
}

/** What stands on an arrow already. */
function standingOn({ label, retractedAt, discrepancyAt, leader, glyphs = 1 }: SceneEdge): Rectangle[] {
  const half = (glyphSizes.badge * glyphs) / 2;
  const marks = [retractedAt, discrepancyAt].flatMap((at) => (at ? [areaAt(at.x, at.y, half, half)] : []));
  return [...(label ? [rectangleOf(label)] : []), ...marks, ...(leader ? areasOn(leader, 8, 2) : [])];
}
