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

/** Room between boxes below one another, scene units: a line and its air. */
const gapBelow = 5;
/** The same between a box and the middle of an arrow that passes it. */
const gapToLine = 4.5;
/** Least air above and below the letters of a box that had to give some up, each, scene units. */
const leastAir = 1.6;

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

/** How boxes and distances follow letters of one size from top to bottom. */
export interface Rows {
  /** Heights of boxes over what they were. */
  readonly heights: ReadonlyMap<string, number>;
  /** Stretches the distances of their middles. */
  readonly distances: number;
}

/** What stands above or below a box, near enough to touch it once both have grown: another box, or an arrow that passes. */
export interface Neighbour {
  readonly node: SceneNode;
  readonly other: SceneNode | null;
  /** From middle to middle, scene units. */
  readonly distance: number;
}

/** Beyond so many boxes the arrows that pass them are not looked at. */
const mostChecked = 400;

export function neighboursOf(scene: Scene): Neighbour[] {
  const units = unitsOf(scene).toSorted((a, b) => a.y - b.y);
  const tallest = Math.max(0, ...units.map(({ height }) => height));
  const boxes = units.flatMap((node, i) => {
    const near: Neighbour[] = [];
    for (const other of units.slice(i + 1)) {
      const distance = other.y - node.y;
      if (distance > tallest * 3) break;
      if (Math.abs(node.x - other.x) < (node.width + other.width) / 2) near.push({ node, other, distance });
    }
    return near;
  });
  return units.length > mostChecked ? boxes : [...boxes, ...passing(scene, units)];
}

/** Arrows that pass above or below boxes which are none of theirs. */
function passing(scene: Scene, units: readonly SceneNode[]): Neighbour[] {
  const parents = new Map(scene.nodes.map(({ id, parent }) => [id, parent ?? id]));
  return scene.edges.flatMap((edge) => {
    const own = [edge.source, edge.target].map((id) => parents.get(id) ?? id);
    const points = [edge.route.start, ...edge.route.controls, edge.route.end];
    return points.slice(1).flatMap((b, i) => {
      const a = points[i] ?? b;
      if (Math.abs(a.y - b.y) > 0.01) return [];
      const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      return units.flatMap((node): Neighbour[] => {
        const distance = Math.abs(a.y - node.y);
        const meets = left < node.x + node.width / 2 && right > node.x - node.width / 2;
        const isNear = distance >= node.height / 2 && distance < node.height * 2;
        return meets && isNear && !own.includes(node.id) ? [{ node, other: null, distance }] : [];
      });
    });
  });
}

/**
 * Heights and distances for letters of a size. Boxes give up the air around their letters before they move apart; what
 * holds other boxes grows as one thing.
 */
export function rowsFor(
  scene: Scene,
  near: readonly Neighbour[],
  { letters, rows }: Pick<Spread, "letters" | "rows">,
): Rows {
  for (const air of airs) {
    const heights = heightsOf(scene, letters, air);
    const stretch = stretchOf(near, heights);
    if (stretch <= rows || air === 0) return { heights, distances: Math.max(rows, stretch) };
  }
  return { heights: new Map(), distances: 1 };
}

/** Shares of the air in boxes that are tried. */
const airs = [1, 0.7, 0.4, 0];

function heightsOf(scene: Scene, letters: number, air: number): Map<string, number> {
  return new Map(
    unitsOf(scene).map((node) => {
      const full = letters;
      if (node.shape === "container" || node.shape === "compound") return [node.id, full];
      const { lines, lineHeight } = node.label;
      const tight = (lines.length * lineHeight * letters + leastAir * 2) / node.height;
      return [node.id, Math.min(full, tight + (full - tight) * air)];
    }),
  );
}

/** By how much distances have to grow so that nothing comes too close. */
function stretchOf(near: readonly Neighbour[], heights: ReadonlyMap<string, number>): number {
  return near.reduce((most, { node, other, distance }) => {
    const grown = (each: SceneNode | null) => (each ? (each.height * (heights.get(each.id) ?? 1)) / 2 : 0);
    const before = (node.height + (other?.height ?? 0)) / 2;
    const after = grown(node) + grown(other);
    // What was nearer than that already stays as near as it is.
    const wanted = Math.min(after + (other ? gapBelow : gapToLine), (distance * after) / before);
    return distance > 1 ? Math.max(most, wanted / distance) : most;
  }, 0);
}
