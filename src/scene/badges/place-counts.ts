import { crosses, rectangleOf } from "../metrics/rectangles";
import type { Point, Scene, SceneEdge } from "../types";
import { along } from "./along";
import { areaAt, isDrawn, obstaclesIn } from "./obstacles";
import { newPlaces } from "./places";

/** Shares of the way at which counts are tried, and what standing off the middle costs against covering a line. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const offMiddle = 2;
/** Counts that cover more lines than this would be taken for those of another arrow. */
const mostCovered = 6;
/** Air around counts. */
const air = 2;

/**
 * Places the counts of arrows between boxes on their own lines, off boxes, words, heads and other counts, where the fewest
 * lines pass. Those that stand for most come first; where nothing is free, an arrow has none. O(E²).
 */
export function placeCounts(scene: Scene): Scene {
  const counted = scene.edges.filter(({ counts }) => counts);
  if (counted.length === 0) return scene;
  const { taken } = obstaclesIn(scene, newPlaces());
  for (const { label } of scene.edges) if (label) taken.add(rectangleOf(label), "");
  const drawn = scene.edges.filter(isDrawn);
  const placed = new Map<string, SceneEdge>();
  const inOrder = counted.toSorted(
    (a, b) => +(b.emphasis === "focus") - +(a.emphasis === "focus") || b.width - a.width,
  );
  for (const edge of inOrder) {
    const { counts } = edge;
    if (!counts) continue;
    const places = along(edge.route, 4, Number.POSITIVE_INFINITY);
    const length = places.length - 1;
    let [best, least]: [Point | null, number] = [null, mostCovered + 1];
    for (const share of shares) {
      const at = places[Math.round(share * length)]?.at;
      if (!at) continue;
      const area = areaAt(at.x, at.y, counts.width / 2 + air, counts.height / 2 + air);
      if (taken.meets(area)) continue;
      const covered = drawn.reduce(
        (sum, other) => sum + (other !== edge && crosses(other.route.start, other.route.end, area) ? 1 : 0),
        0,
      );
      const cost = covered + offMiddle * Math.abs(share - 0.5);
      if (covered <= mostCovered && cost < least) [best, least] = [at, cost];
    }
    const at = best && { x: Math.round(best.x * 100) / 100, y: Math.round(best.y * 100) / 100 };
    placed.set(edge.id, { ...edge, counts: at && { ...counts, ...at } });
    if (at) taken.add(rectangleOf({ ...counts, ...at }), "");
  }
  return { ...scene, edges: scene.edges.map((edge) => placed.get(edge.id) ?? edge) };
}
