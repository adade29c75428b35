import type { Frame } from "./frame";
import { measures } from "./measures";
import { packUprights, type Upright } from "./tracks";

/** A bend of one arrow in a gutter: heights of its level stretches on both sides. */
export interface Bend {
  readonly gutter: number;
  readonly tree: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** X of the upright on which a tree goes from one height to another in a gutter; undefined where it goes straight on. */
export type UprightX = (gutter: number, tree: string, left: number, right: number) => number | undefined;

type Direction = "up" | "down" | "beside";

function directionOf(left: number, right: number): Direction {
  return right < left ? "up" : "down";
}

/**
 * Gives every tree that bends in a gutter its own uprights there, one for what goes up and one for what goes down: so
 * arrows that need not cross can do without. Uprights that do not stand beside each other may share an x.
 */
export function placeUprights(bends: readonly Bend[], frame: Frame): UprightX {
  const byGutter = new Map<number, Map<string, { left: Set<number>; right: Set<number> }>>();
  for (const { gutter, tree, left, right } of bends) {
    const [from, to] = [left[0] ?? 0, right[0] ?? 0];
    const direction = right.length === 0 ? "beside" : directionOf(from, to);
    if (right.length > 0 && Math.abs(from - to) < 1) continue;
    const key = `${direction} ${tree}`;
    const trees = byGutter.get(gutter) ?? new Map<string, { left: Set<number>; right: Set<number> }>();
    byGutter.set(gutter, trees);
    const stubs = trees.get(key) ?? { left: new Set(), right: new Set() };
    trees.set(key, stubs);
    for (const y of left) stubs.left.add(y);
    for (const y of right) stubs.right.add(y);
  }
  const xs = new Map<string, number>();
  for (const [gutter, trees] of byGutter) {
    const uprights = [...trees].map(
      ([key, { left, right }]): Upright => ({ tree: key, left: [...left], right: [...right] }),
    );
    const { before, after, widest } = measures.gutter;
    const from = (frame.right[gutter] ?? 0) + before;
    const to = (frame.left[gutter + 1] ?? frame.width - measures.margin + after) - after;
    const tracks = packUprights(uprights);
    const last = Math.max(0, ...tracks.values());
    const step = Math.min(widest, Math.max(0, to - from) / Math.max(1, last));
    const start = (from + to) / 2 - (step * last) / 2;
    for (const [key, track] of tracks) xs.set(`${gutter} ${key}`, start + track * step);
  }
  return (gutter, tree, left, right) =>
    xs.get(`${gutter} ${directionOf(left, right)} ${tree}`) ?? xs.get(`${gutter} beside ${tree}`);
}
