import { crosses, rectangleOf } from "../../metrics/rectangles";
import type { Box } from "../../types";
import type { Pull, Sized, Spread } from "./places";
import type { Packed } from "./rows";

/** Width over height of the rings, room between things, and half the height of the innermost, scene units. */
const shape = { aspect: 1.7, gap: { x: 22, y: 16 }, first: 90 } as const;
/**
 * So many things find places at which no line to the middle runs through another: on rings that begin further out the more they
 * are (scene units for each), and are no higher than twice this.
 */
const clear = { most: 70, each: 5.5, size: 480 } as const;
/** Angles that are tried for each thing, over the whole way, and how much a ring grows until it has room for another. */
const steps = 720;
const growth = 14;

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
  const start = left.length <= clear.most ? Math.max(shape.first, clear.each * left.length) : clear.size;
  for (let size = start; left.length > 0 && size < clear.size; size += growth) fill(size, true);
  for (let size = shape.first; left.length > 0; size += growth) fill(size, false);
  return aroundZero(boxes);

  function fill(size: number, isClear: boolean): void {
    const inner = left.filter((i) => rank(i) === rank(left[0] ?? 0));
    const ring = fullest(inner, (count) =>
      onRing(
        inner.slice(0, count).toSorted((a, b) => angle(a) - angle(b)),
        size,
        isClear,
      ),
    );
    for (const [i, box] of ring) {
      boxes[i] = box;
      placed.push(box);
    }
    left = left.filter((i) => boxes[i] === undefined);
  }

  function rank(i: number): number {
    return touching.has(things[i]?.id ?? "") ? 0 : 1;
  }

  /** Things one after the other around a ring, each as near as can be to its own direction; null where not all have room. */
  function onRing(ring: readonly number[], size: number, isClear: boolean): ReadonlyMap<number, Box> | null {
    const found = new Map<number, Box>();
    const own: Box[] = [];
    for (const [k, i] of ring.entries()) {
      const thing = things[i];
      if (!thing) continue;
      const wished = Math.round((k / ring.length) * steps);
      const isFree = (box: Box) =>
        [...placed, ...own].every((other) => !isNear(other, box) && !(isClear && isInTheWay(other, box)));
      const box = firstFree(thing, wished, Math.ceil(steps / ring.length), size, isFree);
      if (box === null) return null;
      own.push(box);
      found.set(i, box);
    }
    return found;
  }
}

/** The first of some places on a ring that is free for a thing; null where none is. */
function firstFree(
  { width, height }: Sized,
  from: number,
  reach: number,
  size: number,
  isFree: (box: Box) => boolean,
): Box | null {
  for (let step = from; step < from + reach; step++) {
    const t = (2 * Math.PI * step) / steps - Math.PI;
    const box = { x: size * shape.aspect * Math.cos(t), y: size * Math.sin(t), width, height };
    if (isFree(box)) return box;
  }
  return null;
}

const zero = { x: 0, y: 0 };
/** Between a line and a box that it passes, scene units. */
const air = 3;

/** Whether the line from the middle, at zero, to one of two boxes runs through the other. */
function isInTheWay(a: Box, b: Box): boolean {
  if ((a.x === 0 && a.y === 0) || (b.x === 0 && b.y === 0)) return false;
  return crosses(zero, a, rectangleOf(b, air)) || crosses(zero, b, rectangleOf(a, air));
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
