import dagre from "@dagrejs/dagre";
import type { PeerGraph, PeerLayout } from "./peer";

/** dagre (github.com/dagrejs/dagre), from left to right, with its own routes. */
export function dagreLayout({ boxes, arrows }: PeerGraph): PeerLayout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, source, target } of arrows) graph.setEdge(source, target, {}, id);
  dagre.layout(graph);
  return {
    middles: new Map(
      boxes.map(({ id }) => {
        const { x, y } = graph.node(id);
        return [id, { x, y }];
      }),
    ),
    lines: new Map(
      arrows.map(({ id, source, target }) => [id, graph.edge({ v: source, w: target, name: id }).points ?? []]),
    ),
  };
}
