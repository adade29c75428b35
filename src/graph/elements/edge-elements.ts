import { classEncodings } from "../../encoding/arrows";
import type { Box, Point, SceneEdge } from "../../scene/types";
import { chordEnd, toControlPoints } from "./control-points";
import type { EdgeElement, EdgeLine, NodeElement } from "./elements";

/** The arrow itself. `boxes` has the nodes at its ends. */
export function lineOf(edge: SceneEdge, source: Box, target: Box): EdgeElement {
  const { start } = edge.route;
  const end = chordEnd(edge.route);
  const { weights, distances } = toControlPoints(edge.route);
  const data: EdgeLine = {
    id: edge.id,
    kind: "edge",
    owner: edge.id,
    source: edge.source,
    target: edge.source === edge.target ? anchorId(edge) : edge.target,
    cls: edge.cls,
    sign: edge.sign,
    head: edge.head,
    headLength: classEncodings[edge.cls].headSize * (edge.glyphs ?? 1),
    width: edge.width,
    dashes: edge.dashes,
    weight: edge.weight ?? "usual",
    from: [start.x - source.x, start.y - source.y],
    to: [end.x - target.x, end.y - target.y],
    weights,
    distances,
  };
  return { group: "edges", classes: "", data };
}

/** A second place to end at, where the node itself stands, for an arrow from a node to itself. */
export function anchorOf(edge: SceneEdge, target: Box): readonly NodeElement[] {
  if (edge.source !== edge.target) return [];
  const data = { id: anchorId(edge), kind: "anchor", owner: edge.target } as const;
  return [{ group: "nodes", classes: "", data, position: { x: target.x, y: target.y } }];
}

/** Where what is written on an arrow begins; null where nothing is. */
export function writingPlace({ label, counts, retractedAt, discrepancyAt }: SceneEdge): Point | null {
  return label ?? counts ?? retractedAt ?? discrepancyAt ?? null;
}

/** The place of what is written on an arrow, if anything is. */
export function writingOf(edge: SceneEdge): readonly NodeElement[] {
  const at = writingPlace(edge);
  return at ? [writingAt(writingId(edge), edge.id, at)] : [];
}

/** A place for words, which belongs to `owner` and goes with it. */
export function writingAt(id: string, owner: string, { x, y }: Point): NodeElement {
  return { group: "nodes", classes: "", data: { id, kind: "writing", owner }, position: { x, y } };
}

/** Id of the place of what stands on an arrow. */
export function writingId(edge: Pick<SceneEdge, "id">): string {
  return `writing:${edge.id}`;
}

function anchorId(edge: SceneEdge): string {
  return `anchor:${edge.id}`;
}
