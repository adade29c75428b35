import { measures } from "../base/measures";
import type { Bend } from "./bends";
import type { Frame } from "./column-extents";
import { directionOf, gutterLists } from "./horizontal-segments";
import { packUprights } from "./tracks";

/** X of the upright on which a tree goes from one height to another in a gutter; undefined where it goes straight on. */
export type UprightX = (gutter: number, tree: string, left: number, right: number) => number | undefined;

/**
 * Gives every tree that bends in a gutter its own uprights there, so that arrows that need not cross can do without.
 * Uprights that do not stand beside each other may share an x. The main arrows' tracks are `known` from the frame.
 */
export function placeUprights(bends: readonly Bend[], frame: Frame, known?: Frame["tracks"]): UprightX {
  const xs = new Map<string, number>();
  const all = known ?? new Map([...gutterLists(bends)].map(([gutter, lists]) => [gutter, packUprights(lists)]));
  for (const [gutter, tracks] of all) {
    const { after, widest } = measures.gutter;
    const from = (frame.right[gutter] ?? 0) + (frame.before[gutter] ?? 0);
    const to = (frame.left[gutter + 1] ?? frame.width - measures.margin + after) - after;
    const last = Math.max(0, ...tracks.values());
    const step = Math.min(widest, Math.max(0, to - from) / Math.max(1, last));
    const start = (from + to) / 2 - (step * last) / 2;
    for (const [key, track] of tracks) xs.set(`${gutter} ${key}`, start + track * step);
  }
  return (gutter, tree, left, right) =>
    xs.get(`${gutter} ${directionOf(left, right)} ${tree}`) ?? xs.get(`${gutter} joined ${tree}`);
}
