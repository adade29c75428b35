import { placeBadges } from "../../scene/badges/place-badges";
import { betweenBoxes, type Moves } from "../../scene/compose/moves";
import { dashesOf } from "../../scene/dashes/dashes";
import type { Point, Scene, SceneEdge } from "../../scene/types";
import { shifted } from "./shift";

/** Rim around what was moved beyond the picture, scene units. */
const margin = 16;

/** A redrawn scene with nodes moved in it, and their arrows straight from side to side. What a box holds moves with it. */
export function movedScene(scene: Scene, moves: Moves): Scene {
  if (!scene.nodes.some(({ id }) => moves[id])) return scene;
  const parents = new Map(scene.nodes.map(({ id, parent }) => [id, parent]));
  const byOf = (id: string): Point => {
    const own = moves[id] ?? { dx: 0, dy: 0 };
    const parent = parents.get(id) ?? null;
    const box = parent === null ? { x: 0, y: 0 } : byOf(parent);
    return { x: own.dx + box.x, y: own.dy + box.y };
  };
  const nodes = scene.nodes.map((node) => {
    const { x, y } = byOf(node.id);
    return x === 0 && y === 0 ? node : shifted(node, x, y);
  });
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const edges = scene.edges.map((edge): SceneEdge => {
    const [a, b] = [byOf(edge.source), byOf(edge.target)];
    if (a.x === b.x && a.y === b.y) return a.x === 0 && a.y === 0 ? edge : shifted(edge, a.x, a.y);
    const [from, to] = [placed.get(edge.source), placed.get(edge.target)];
    return from && to ? { ...edge, route: betweenBoxes(from, to) } : edge;
  });
  const dashes = dashesOf(edges);
  return placeBadges({
    ...scene,
    width: Math.max(scene.width, ...nodes.map(({ x, width }) => Math.ceil(x + width / 2 + margin))),
    height: Math.max(scene.height, ...nodes.map(({ y, height }) => Math.ceil(y + height / 2 + margin))),
    nodes,
    edges: edges.map((edge) => ({ ...edge, dashes: dashes[edge.id] ?? null })),
  });
}
