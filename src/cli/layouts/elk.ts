import ELK, { type ElkExtendedEdge, type ElkNode } from "elkjs/lib/elk.bundled.js";
import type { PeerGraph, PeerLayout } from "./peer";

/** ELK layered (eclipse.dev/elk), from left to right, with its own routes. */
export async function elkLayout({ boxes, arrows }: PeerGraph): Promise<PeerLayout> {
  const graph: ElkNode = {
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT", "elk.edgeRouting": "POLYLINE" },
    children: boxes.map(({ id, width, height }) => ({ id, width, height })),
    edges: arrows.map(({ id, source, target }): ElkExtendedEdge => ({ id, sources: [source], targets: [target] })),
  };
  const done = await new ELK().layout(graph);
  return {
    middles: new Map(
      (done.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [
        id,
        { x: x + width / 2, y: y + height / 2 },
      ]),
    ),
    lines: new Map(
      (done.edges ?? []).flatMap(({ id, sections }) => {
        const section = sections?.[0];
        return section ? [[id, [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]]] : [];
      }),
    ),
  };
}
