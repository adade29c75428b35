import type { Network } from "../../domain/network/types";
import type { Emphasis, Scene, SceneEdge } from "../../scene/types";

const order: Readonly<Record<Emphasis, number>> = { hidden: 0, dim: 1, normal: 2, focus: 3 };

/**
 * A scene that holds everything, with what is drawn of it at present, the selection brought forward. Nothing changes its
 * place or its size by that.
 */
export function emphasised(scene: Scene, drawn: Network, focus: ReadonlySet<string> | null): Scene {
  const emphasisOf = (id: string): Emphasis => (focus === null ? "normal" : focus.has(id) ? "focus" : "dim");
  const nodes = new Set(drawn.nodes.map(({ id }) => id));
  const edges = new Set(drawn.edges.map(({ id }) => id));
  const shownEdges = scene.edges
    .filter(({ id }) => edges.has(id))
    .map((edge) => withEmphasis(edge, emphasisOf(edge.id)))
    .toSorted((a, b) => order[a.emphasis] - order[b.emphasis]);
  return {
    ...scene,
    nodes: scene.nodes.filter(({ id }) => nodes.has(id)).map((node) => ({ ...node, emphasis: emphasisOf(node.id) })),
    edges: shownEdges,
  };
}

const bare = { label: null, leader: null, retractedAt: null, discrepancyAt: null } as const;

/** What has stepped back carries neither counts nor badges. */
function withEmphasis(edge: SceneEdge, emphasis: Emphasis): SceneEdge {
  return emphasis === "dim" ? { ...edge, ...bare, emphasis } : { ...edge, emphasis };
}
