import type { Box } from "../../types";
import type { Pull, Sized, Spread } from "./places";
import type { Packed } from "./rows";

/** Width over height of the rings, room between things, and half the height of the innermost, scene units. */
const shape = { aspect: 1.7, gap: { x: 22, y: 16 }, first: 90 } as const;
/** Angles that are tried for each thing, over the whole way, and how much a ring grows until it has room for another. */
const steps = 720;
const growth = 14;
/** What is in the middle touches so many things, and so large a share of all pairs. */
const [leastNear, middleShare] = [6, 0.5];
/** More things than this have no room in rings that can be read. */
const most = 160;

/**
 * The thing in the middle of a network: half of all pairs or more have it at one end. Null where there is none, and where there
 * are too few or too many things for rings.
 */
export function middleOf(count: number, pulls: readonly Pull[]): string | null {
  if (count < 6 || count > most) return null;
  const near = new Map<string, Set<string>>();
  for (const { from, to } of pulls) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  const ranked = [...near].map(([id, others]) => ({ id, count: others.size })).sort((a, b) => b.count - a.count);
  const [first] = ranked;
  const pairs = ranked.reduce((sum, { count: each }) => sum + each, 0) / 2;
  return first && first.count >= leastNear && first.count >= middleShare * pairs ? first.id : null;
}

/**
 * One thing in the middle, what it touches in rings around it, and the rest outside of them; each in the direction in which it
 * is wished. O(V² · rings).
 */
export function packInRings(
  things: readonly Sized[],
  pulls: readonly Pull[],
  { x, y }: Spread,
  middle: string,
): Packed {
  const at = things.findIndex(({ id }) => id === middle);
  const touching = new Set(pulls.flatMap(({ from, to }) => (from === middle ? [to] : to === middle ? [from] : [])));
  const angle = (i: number) => Math.atan2((y[i] ?? 0) - (y[at] ?? 0), (x[i] ?? 0) - (x[at] ?? 0));
  const order = things
    .map((_, i) => i)
    .filter((i) => i !== at)
    .sort((a, b) => rank(a) - rank(b) || a - b);
  const boxes: Box[] = new Array(things.length);
  const { width = 0, height = 0 } = things[at] ?? {};
  boxes[at] = { x: 0, y: 0, width, height };
  const placed: Box[] = [boxes[at]];
  let left = order;
  for (let size = shape.first; left.length > 0; size += growth) {
    const inner = left.filter((i) => rank(i) === rank(left[0] ?? 0));
    const ring = fullest(inner, (count) =>
      onRing(
        inner.slice(0, count).toSorted((a, b) => angle(a) - angle(b)),
        size,
      ),
    );
    for (const [i, box] of ring) {
      boxes[i] = box;
      placed.push(box);
    }
    left = left.filter((i) => boxes[i] === undefined);
  }
  return aroundZero(boxes);

  function rank(i: number): number {
    return touching.has(things[i]?.id ?? "") ? 0 : 1;
  }

  /** Things one after the other around a ring, each as near as can be to its own direction; null where not all have room. */
  function onRing(ring: readonly number[], size: number): ReadonlyMap<number, Box> | null {
    const found = new Map<number, Box>();
    const own: Box[] = [];
    for (const [k, i] of ring.entries()) {
      const thing = things[i];
      if (!thing) continue;
      const wished = Math.round((k / ring.length) * steps);
      const box = firstFree(thing, wished, Math.ceil(steps / ring.length), size, own);
      if (box === null) return null;
      own.push(box);
      found.set(i, box);
    }
    return found;
  }

  function firstFree(thing: Sized, from: number, reach: number, size: number, own: readonly Box[]): Box | null {
    for (let step = from; step < from + reach; step++) {
      const t = (2 * Math.PI * step) / steps - Math.PI;
      const box = {
        x: size * shape.aspect * Math.cos(t),
        y: size * Math.sin(t),
        width: thing.width,
        height: thing.height,
      };
      if (!placed.some((other) => isNear(other, box)) && !own.some((other) => isNear(other, box))) return box;
    }
    return null;
  }
}

/** As many of some things as a ring has room for. */
function fullest(
  things: readonly number[],
  tried: (count: number) => ReadonlyMap<number, Box> | null,
): ReadonlyMap<number, Box> {
  let [low, high] = [0, things.length];
  let best: ReadonlyMap<number, Box> = new Map();
  while (low < high) {
    const count = Math.ceil((low + high) / 2);
    const found = tried(count);
    if (found) [low, best] = [count, found];
    else high = count - 1;
  }
  return best;
}

function isNear(a: Box, b: Box): boolean {
  const { gap } = shape;
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap.x && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap.y
  );
}

/** The same boxes with the upper left corner of all at zero. */
function aroundZero(boxes: readonly Box[]): Packed {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const moved = boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
  return {
    boxes: moved,
    width: Math.max(...moved.map((box) => box.x + box.width / 2)),
    height: Math.max(...moved.map((box) => box.y + box.height / 2)),
  };
}
