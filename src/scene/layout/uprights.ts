import type { Bend } from "./bends";
import type { Frame } from "./frame";
import { measures } from "./measures";
import { packUprights, type Upright } from "./tracks";

/** X of the upright on which a tree goes from one height to another in a gutter; undefined where it goes straight on. */
export type UprightX = (gutter: number, tree: string, left: number, right: number) => number | undefined;

/** Rise under which an arrow counts as going straight on. */
const level = 1;

function directionOf(left: number, right: number): "up" | "down" {
  return right < left ? "up" : "down";
}

/** Uprights of every gutter: one for what goes up in a tree and one for what goes down. */
export function uprightsOf(bends: readonly Bend[]): Map<number, Upright[]> {
  const byGutter = new Map<number, Map<string, { left: Set<number>; right: Set<number> }>>();
  for (const { gutter, tree, joined, left, right } of bends) {
    const [from, to] = [left[0] ?? 0, right[0] ?? 0];
    if (right.length > 0 && !joined && Math.abs(from - to) < level) continue;
    const key = `${right.length === 0 || joined ? "joined" : directionOf(from, to)} ${tree}`;
    const trees = byGutter.get(gutter) ?? new Map<string, { left: Set<number>; right: Set<number> }>();
    byGutter.set(gutter, trees);
    const stubs = trees.get(key) ?? { left: new Set(), right: new Set() };
    trees.set(key, stubs);
    for (const y of left) stubs.left.add(y);
    for (const y of right) stubs.right.add(y);
  }
  return new Map(
    [...byGutter].map(([gutter, trees]) => [
      gutter,
      [...trees].map(([key, { left, right }]): Upright => ({ tree: key, left: [...left], right: [...right] })),
    ]),
  );
}

/**
 * Gives every tree that bends in a gutter its own uprights there, so that arrows that need not cross can do without.
 * Uprights that do not stand beside each other may share an x.
 */
export function placeUprights(bends: readonly Bend[], frame: Frame): UprightX {
  const xs = new Map<string, number>();
  for (const [gutter, uprights] of uprightsOf(bends)) {
    const { after, widest } = measures.gutter;
    const from = (frame.right[gutter] ?? 0) + (frame.before[gutter] ?? 0);
    const to = (frame.left[gutter + 1] ?? frame.width - measures.margin + after) - after;
    const tracks = packUprights(uprights);
    const last = Math.max(0, ...tracks.values());
    const step = Math.min(widest, Math.max(0, to - from) / Math.max(1, last));
    const start = (from + to) / 2 - (step * last) / 2;
    for (const [key, track] of tracks) xs.set(`${gutter} ${key}`, start + track * step);
  }
  return (gutter, tree, left, right) =>
    xs.get(`${gutter} ${directionOf(left, right)} ${tree}`) ?? xs.get(`${gutter} joined ${tree}`);
}
