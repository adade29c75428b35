import type { Scene, SceneNode } from "../../scene/types";

/** How a figure sets a scene's boxes: larger letters in them, corridors between the columns wider or narrower. */
export interface Spread {
  /** Enlarges letters, and the widths of boxes. */
  readonly letters: number;
  /** Stretches the corridors between boxes that stand beside one another. */
  readonly corridors: number;
  /** Stretches the distances of boxes from top to bottom, further where the letters need it. */
  readonly rows: number;
}

export const asItIs: Spread = { letters: 1, corridors: 1, rows: 1 };

/** Boxes that are placed on their own: what an open box holds goes with it. */
export function unitsOf(scene: Scene): SceneNode[] {
  return scene.nodes.filter((node) => node.parent === null && node.emphasis !== "hidden");
}

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** The widths that boxes take up, those that overlap as one: between them are corridors. */
function stripsOf(units: readonly SceneNode[]): Strip[] {
  const strips: { from: number; to: number }[] = [];
  const sides = units.map(({ x, width }) => ({ from: x - width / 2, to: x + width / 2 }));
  for (const side of sides.sort((a, b) => a.from - b.from)) {
    const last = strips.at(-1);
    if (last && side.from < last.to) last.to = Math.max(last.to, side.to);
    else strips.push({ ...side });
  }
  return strips;
}

/**
 * Where a place of the scene comes to stand from left to right. Columns grow with the letters and corridors on their
 * own: every arrow stays in its corridor, and in the same order with all that it passes.
 */
export function acrossOf(scene: Scene, { letters, corridors }: Omit<Spread, "rows">): (x: number) => number {
  const strips = stripsOf(unitsOf(scene));
  const [first] = strips;
  if (!first) return (x) => x;
  const stops: { readonly at: number; readonly to: number; readonly slope: number }[] = [];
  let to = first.from;
  for (const [i, strip] of strips.entries()) {
    stops.push({ at: strip.from, to, slope: letters });
    to += (strip.to - strip.from) * letters;
    stops.push({ at: strip.to, to, slope: corridors });
    to += ((strips[i + 1]?.from ?? strip.to) - strip.to) * corridors;
  }
  return (x) => {
    const stop = stops.findLast(({ at }) => at <= x);
    return stop ? stop.to + (x - stop.at) * stop.slope : first.from + (x - first.from);
  };
}
