import type { Scene, SceneNode } from "../../scene/types";
import { type Spread, unitsOf } from "./spread";

/** Room between boxes below one another, scene units: a line and its air. */
const gapBelow = 5;
/** The same between a box and the middle of an arrow that passes it. */
const gapToLine = 4.5;
/** Least air above and below the letters of a box that had to give some up, each, scene units. */
const leastAir = 1.6;

/** How boxes and places follow letters of one size from top to bottom. */
export interface Rows {
  /** Heights of boxes over what they were. */
  readonly heights: ReadonlyMap<string, number>;
  /** Where a place of the scene comes to stand. */
  readonly down: (y: number) => number;
}

/** What stands above or below a box, near enough to touch it once both have grown: another box, or an arrow that passes. */
export interface Neighbour {
  readonly node: SceneNode;
  readonly other: SceneNode | null;
  /** Middle of the other, or of the arrow, scene units. */
  readonly at: number;
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
      if (Math.abs(node.x - other.x) < (node.width + other.width) / 2) near.push({ node, other, at: other.y });
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
        return meets && isNear && !own.includes(node.id) ? [{ node, other: null, at: a.y }] : [];
      });
    });
  });
}

/**
 * Heights and places for letters of a size. Boxes give up the air around their letters before they move apart, and move apart
 * only where they would touch; what holds other boxes grows as one thing.
 */
export function rowsFor(
  scene: Scene,
  near: readonly Neighbour[],
  { letters, rows }: Pick<Spread, "letters" | "rows">,
): Rows {
  for (const air of airs) {
    const heights = heightsOf(scene, letters, air);
    const { down, stretched } = downOf(scene, near, heights, rows);
    if (!stretched || air === 0) return { heights, down };
  }
  return { heights: new Map(), down: (y) => y };
}

/** Shares of the air in boxes that are tried. */
const airs = [1, 0.7, 0.4, 0];

function heightsOf(scene: Scene, letters: number, air: number): Map<string, number> {
  return new Map(
    unitsOf(scene).map((node) => {
      if (node.shape === "container" || node.shape === "compound") return [node.id, letters];
      const { lines, lineHeight } = node.label;
      const tight = (lines.length * lineHeight * letters + leastAir * 2) / node.height;
      return [node.id, Math.min(letters, tight + (letters - tight) * air)];
    }),
  );
}

/** Stretches all distances by `rows`, and further between what would come too close. The order of all places is kept. */
function downOf(scene: Scene, near: readonly Neighbour[], heights: ReadonlyMap<string, number>, rows: number) {
  const wanted = new Map<number, { readonly from: number; readonly least: number }[]>();
  for (const pair of near) {
    const [from, to] = [Math.min(pair.node.y, pair.at), Math.max(pair.node.y, pair.at)];
    const least = leastDistance(pair, heights);
    if (to - from > 1) wanted.set(to, [...(wanted.get(to) ?? []), { from, least }]);
  }
  const middles = unitsOf(scene).map(({ y }) => y);
  const stops = [...new Set([...middles, ...near.map(({ at }) => at)])].sort((a, b) => a - b);
  const places = new Map<number, number>();
  let stretched = false;
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    const plain = before === undefined ? stop * rows : (places.get(before) ?? 0) + (stop - before) * rows;
    const pushed = Math.max(
      ...(wanted.get(stop) ?? []).map(({ from, least }) => (places.get(from) ?? 0) + least),
      plain,
    );
    if (pushed > plain + 0.01) stretched = true;
    places.set(stop, pushed);
  }
  const down = (y: number): number => {
    const after = stops.findIndex((stop) => stop > y);
    const low = stops[after === -1 ? stops.length - 1 : after - 1];
    const high = after === -1 ? undefined : stops[after];
    if (low === undefined) return (places.get(high ?? y) ?? y) + (y - (high ?? y)) * rows;
    const start = places.get(low) ?? low;
    if (high === undefined) return start + (y - low) * rows;
    return start + ((y - low) / (high - low)) * ((places.get(high) ?? high) - start);
  };
  return { down, stretched };
}

/** How far the middles of two that are near have to be apart at the least. */
function leastDistance({ node, other, at }: Neighbour, heights: ReadonlyMap<string, number>): number {
  const grown = (each: SceneNode | null) => (each ? (each.height * (heights.get(each.id) ?? 1)) / 2 : 0);
  const before = (node.height + (other?.height ?? 0)) / 2;
  const after = grown(node) + grown(other);
  // What was nearer than that already stays as near as it is.
  return Math.min(after + (other ? gapBelow : gapToLine), (Math.abs(at - node.y) * after) / before);
}
