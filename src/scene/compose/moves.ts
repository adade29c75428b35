import type { Network } from "../../domain/network/types";
import { dashedLines, dashesOf } from "../dashes/dashes";
import { measures } from "../layout/base/measures";
import { routeBetweenRows } from "../layout/routes/route-inside";
import { rounded, throughLevels } from "../layout/routes/spline";
import { movedParts } from "../layout/sizes/node-parts";
import type { Box, Layout, NodeParts, Point, Route } from "../types";

/** How far nodes were dragged from their places, scene units. What a box holds moves with it. */
export type Moves = Readonly<Record<string, { readonly dx: number; readonly dy: number }>>;

/** The layout with nodes moved and their arrows routed again, straight from side to side. */
export function movedLayout(layout: Layout, network: Network, moves: Moves): Layout {
  if (Object.keys(moves).length === 0) return layout;
  const shiftOf = (id: string): Point => {
    let [x, y] = [0, 0];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); ) {
      seen.add(at);
      x += moves[at]?.dx ?? 0;
      y += moves[at]?.dy ?? 0;
      at = parents.get(at) ?? null;
    }
    return { x, y };
  };
  const parents = new Map(network.nodes.map((node) => [node.id, node.parent]));
  const boxes: Record<string, Box> = { ...layout.boxes };
  const parts: Record<string, NodeParts> = { ...layout.parts };
  const shifted = new Map<string, Point>();
  for (const { id } of network.nodes) {
    const [box, own] = [layout.boxes[id], layout.parts[id]];
    const by = shiftOf(id);
    if (!box || !own || (by.x === 0 && by.y === 0)) continue;
    shifted.set(id, by);
    boxes[id] = { ...box, x: box.x + by.x, y: box.y + by.y };
    parts[id] = movedParts(own, by);
  }
  const routes: Record<string, Route> = { ...layout.routes };
  for (const { id, source, target } of network.edges) {
    const [a, b] = [shifted.get(source), shifted.get(target)];
    const route = layout.routes[id];
    if (!route || (!a && !b)) continue;
    if (a && b && a.x === b.x && a.y === b.y) {
      routes[id] = shiftRoute(route, a);
      continue;
    }
    const [from, to] = [boxes[source], boxes[target]];
    if (from && to) routes[id] = betweenBoxes(from, to);
  }
  return {
    ...layout,
    ...extent(layout, boxes),
    boxes,
    parts,
    routes,
    dashes: dashesAfter(layout, network, moves, routes),
  };
}

/** The dashes of the last drawing of each layout, with what they depend on. */
const keptDashes = new WeakMap<Layout, { moves: Moves; lines: string; dashes: Layout["dashes"] }>();

/** Dashes of moved routes. They take longer than the rest of a scene, and most scenes differ in emphasis alone. */
function dashesAfter(layout: Layout, { edges }: Network, moves: Moves, routes: Layout["routes"]): Layout["dashes"] {
  const lines = edges.map(({ id }) => id).join("\n");
  const kept = keptDashes.get(layout);
  if (kept?.moves === moves && kept.lines === lines) return kept.dashes;
  const dashes = dashesOf(dashedLines(edges, routes));
  keptDashes.set(layout, { moves, lines, dashes });
  return dashes;
}

function shiftRoute({ start, controls, end }: Route, by: Point): Route {
  const shift = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return rounded({ start: shift(start), controls: controls.map(shift), end: shift(end) });
}

/** An S between the facing sides of two boxes; from top to bottom where they stand above one another. */
export function betweenBoxes(from: Box, to: Box): Route {
  const apart = Math.abs(to.x - from.x) - (from.width + to.width) / 2;
  if (apart > measures.approach) {
    const way = to.x > from.x ? 1 : -1;
    const start = from.x + (way * from.width) / 2;
    const end = to.x - way * (to.width / 2 + measures.headGap);
    return rounded(
      throughLevels([
        { from: start, to: start, y: from.y, turn: null },
        { from: end - way * Math.min(measures.approach, apart / 2), to: end, y: to.y, turn: null },
      ]),
    );
  }
  return routeBetweenRows(from, to);
}

function extent(layout: Layout, boxes: Readonly<Record<string, Box>>): { width: number; height: number } {
  const all = Object.values(boxes);
  const margin = 16;
  return {
    width: Math.max(layout.width, ...all.map((box) => Math.ceil(box.x + box.width / 2 + margin))),
    height: Math.max(layout.height, ...all.map((box) => Math.ceil(box.y + box.height / 2 + margin))),
  };
}
