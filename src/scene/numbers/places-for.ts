import { along, type Place } from "../badges/along";
import { bestFrom, type LeaderPrices, offsetsBy } from "../badges/leader";
import { areaAt, type Obstacles, type Priced } from "../badges/obstacles";
import { type LinePrices, placeOnLine } from "../badges/on-line";
import { within } from "../metrics/rectangles";
import type { SceneBadge, SceneEdge } from "../types";
import type { Exit } from "./exits";
import { brokenWays, inFrame, textWith } from "./text";

/** Size of the letters, and what they may shrink to where there is less room, scene units. */
export interface NumberSizes {
  readonly wanted: number;
  readonly least: number;
}

/** What is to be placed: the numbers, and the key of the lines that they may interrupt. */
export interface Numbers {
  readonly text: string;
  readonly key: string;
}

/** Numbers in their place; `framed` where they cover lines of others. */
export type PlacedNumber = Priced & { readonly framed?: boolean };

/** Sizes that are tried one after the other, over the wanted one. */
const shares = [1, 0.9, 0.8];
/** Price of a second line. */
const brokenPrice = 0.25;
/** Price of the longest line that leads to numbers: further away nobody finds what they belong to. */
const longestLeader = { open: 7, framed: 12 } as const;
/** Price from which a place covers another arrow, which a reader could take the numbers for. */
const coversAnother = 3;

/** Numbers interrupt the lines that they belong to, so they may stand far from both ends. */
const onTheLine: LinePrices = { far: 200, cover: coversAnother, isByHead: false };
const besideIt: LeaderPrices = {
  leader: 4,
  length: 50,
  crossed: 0.5,
  cover: coversAnother,
  near: 0,
  most: 1,
  along: 0,
};

/** In a frame they may cover lines of others, as the sides of a contested arrow do. */
const overOthers: LeaderPrices = { ...besideIt, cover: 0.9 };

/** Rows of boxes leave gaps that are hardly higher than numbers: what is tried there is close together from top to bottom. */
const around = offsetsBy({ x: 8, y: 2 }, 120);

function sizesOf({ wanted, least }: NumberSizes): number[] {
  return [...new Set(shares.map((share) => Math.max(least, wanted * share)))];
}

/** Air between a box, numbers behind it, and what the lines do next. */
const air = 1.5;
/** Between two places that are tried behind a box, scene units. */
const exitStride = 1.5;

/** The place nearest to the box in which numbers interrupt all arrows of an exit and no other; null where nothing is free. */
export function placeOfExit(
  exit: Exit,
  { text, key }: Numbers,
  sizes: NumberSizes,
  obstacles: Obstacles,
): Priced | null {
  const { from, direction, span, reach } = exit;
  const isAcross = Math.abs(direction.x) > 0.5;
  for (const fontSize of sizesOf(sizes)) {
    const plain = textWith([text], fontSize);
    const width = isAcross ? plain.width : Math.max(plain.width, span + air * 2);
    const height = isAcross ? Math.max(plain.height, span + air * 2) : plain.height;
    const half = (isAcross ? width : height) / 2;
    for (let away = half + air; away + half / 2 <= reach; away += exitStride) {
      const at = { x: from.x + direction.x * away, y: from.y + direction.y * away };
      const area = areaAt(at.x, at.y, width / 2 + air, height / 2 + air);
      if (!within(area, obstacles.page) || obstacles.taken.meets(area)) continue;
      if (obstacles.lines.count(area, key, 1) > 0) continue;
      return { label: { ...plain, width, height }, at, leader: null, cost: 0 };
    }
  }
  return null;
}

/** Between two places that are tried on a line, and that a line may lead to, scene units. */
const onLineStride = 3;
const stride = 4;
/** No more places than these are tried for a line that leads there. */
const mostMeetings = 8;

/** Numbers on an arrow where no other runs, broken where that helps, else on a thin line that leads there. */
export function placeOnArrow(
  edge: SceneEdge,
  { text, key }: Numbers,
  sizes: NumberSizes,
  obstacles: Obstacles,
): PlacedNumber | null {
  const onIt = fromEnds(edge, onLineStride);
  for (const fontSize of sizesOf(sizes)) {
    const onLine = bestOf(
      brokenWays(text).map((lines, i) => {
        const found = placeOnLine(edge, textWith(lines, fontSize), onIt, obstacles, onTheLine);
        return found && { ...found, cost: found.cost + i * brokenPrice };
      }),
    );
    if (onLine && onLine.cost < coversAnother) return onLine;
  }
  const small = brokenWays(text).map((lines) => textWith(lines, sizesOf(sizes).at(-1) ?? sizes.wanted));
  const meetings = ownPlaces(edge, key, obstacles);
  const open = placeBeside(edge, small, meetings, obstacles, besideIt, longestLeader.open);
  if (open) return open;
  const framed = placeBeside(edge, small.map(inFrame), meetings, obstacles, overOthers, longestLeader.framed);
  return framed && { ...framed, framed: true };
}

/** The best way to set numbers beside their arrow, with a line to one of the places on it. */
function placeBeside(
  edge: SceneEdge,
  ways: readonly SceneBadge[],
  meetings: readonly Place[],
  obstacles: Obstacles,
  prices: LeaderPrices,
  most: number,
): Priced | null {
  let best: Priced | null = null;
  for (const [i, label] of ways.entries()) {
    for (const { at, fromTip } of meetings) {
      const extra = fromTip / 100 + i * brokenPrice;
      const limit = (best?.cost ?? most) - extra;
      const found = bestFrom(at, edge, label, obstacles, limit, prices, around);
      if (found) best = { ...found, cost: found.cost + extra };
    }
  }
  return best;
}

/** Places all along an arrow, each with its distance from the nearer end. */
function fromEnds({ route }: SceneEdge, step: number): Place[] {
  const places = along(route, step, Number.POSITIVE_INFINITY);
  const length = places.at(-1)?.fromTip ?? 0;
  return places.map(({ at, fromTip }) => ({ at, fromTip: Math.min(fromTip, length - fromTip) }));
}

function bestOf(found: readonly (Priced | null)[]): Priced | null {
  return found.reduce((best, each) => (each && (!best || each.cost < best.cost) ? each : best), null);
}

/** Places on an arrow where no other runs, so that a line to there means none of those; those near its ends first. */
function ownPlaces(edge: SceneEdge, key: string, { lines, taken }: Obstacles): Place[] {
  const own = fromEnds(edge, stride).filter(({ at }) => {
    const dot = areaAt(at.x, at.y, 2, 2);
    return !taken.meets(dot) && lines.count(dot, key, 1) === 0;
  });
  return own.toSorted((a, b) => a.fromTip - b.fromTip).slice(0, mostMeetings);
}
