import type { Bend } from "./bends";
import type { Gutter, Upright } from "./tracks";

/** Rise under which an arrow counts as going straight on. */
const level = 1;

/** Whether what goes from one height to another goes up or down. */
export function directionOf(left: number, right: number): "up" | "down" {
  return right < left ? "up" : "down";
}

/** Uprights of every gutter: one for what goes up in a tree and one for what goes down. */
function uprightsOf(bends: readonly Bend[]): Map<number, Upright[]> {
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

/** All gutters with bends: their uprights, and the heights of arrows that go straight through. */
export function gutterLists(bends: readonly Bend[]): Map<number, Gutter> {
  const through = new Map<number, Set<number>>();
  for (const { gutter, left, right, joined } of bends) {
    const [from, to] = [left[0] ?? 0, right[0] ?? 0];
    if (right.length === 0 || joined || Math.abs(from - to) >= level) continue;
    through.set(gutter, (through.get(gutter) ?? new Set<number>()).add(from));
  }
  return new Map(
    [...uprightsOf(bends)].map(([gutter, uprights]) => [
      gutter,
      { uprights, through: [...(through.get(gutter) ?? [])] },
    ]),
  );
}
