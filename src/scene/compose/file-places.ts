import type { SceneNode } from "../types";
import { boundedMove } from "./move-range";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Free space that boxes keep between them, scene units. */
const gap = 24;
/** Boxes at nearly one place in the file may lie on each other rather than draw all others apart. */
const largestScale = 6;

/**
 * Moves that put the boxes of a scene where a file draws them: enlarged until boxes of this size do not lie on each other, about the
 * middle of where they are. Boxes inside others, and boxes without a place, stay.
 * @param places middles of nodes in units of the file, by entity id
 */
export function movesToPlaces(
  nodes: readonly Pick<SceneNode, "id" | "x" | "y" | "width" | "height" | "parent">[],
  places: Readonly<Record<string, Place>>,
): Readonly<Record<string, { readonly dx: number; readonly dy: number }>> {
  const placed = nodes.flatMap((node) => {
    const place = Object.hasOwn(places, node.id) ? places[node.id] : undefined;
    return node.parent === null && place && Number.isFinite(place.x) && Number.isFinite(place.y)
      ? [{ node, place }]
      : [];
  });
  if (placed.length < 2) return {};
  const scale = scaleFor(placed);
  const [from, to] = [middleOf(placed.map(({ place }) => place)), middleOf(placed.map(({ node }) => node))];
  return Object.fromEntries(
    placed.map(({ node, place }) => [
      node.id,
      boundedMove(to.x + (place.x - from.x) * scale - node.x, to.y + (place.y - from.y) * scale - node.y),
    ]),
  );
}

interface Placed {
  readonly node: Pick<SceneNode, "width" | "height">;
  readonly place: Place;
}

/** How much larger the picture of the file is drawn: as much as the pair needs that is nearest for its size. */
function scaleFor(placed: readonly Placed[]): number {
  let scale = 0;
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) {
      const [dx, dy] = [Math.abs(a.place.x - b.place.x), Math.abs(a.place.y - b.place.y)];
      const across = ((a.node.width + b.node.width) / 2 + gap) / dx;
      const down = ((a.node.height + b.node.height) / 2 + gap) / dy;
      scale = Math.max(scale, Math.min(across, down, largestScale));
    }
  }
  return scale;
}

function middleOf(places: readonly Place[]): Place {
  const half = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: half(places.map(({ x }) => x)), y: half(places.map(({ y }) => y)) };
}
