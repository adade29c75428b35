import { classEncodings } from "../encoding/arrows";
import type { Box, SceneEdge } from "../scene/types";
import { chordEnd, toControlPoints } from "./control-points";
import type { EdgeElement, EdgeLine, NodeElement, ShapePart } from "./elements";
import { badgeParts } from "./glyph-parts";
import { textPart } from "./text-part";

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
    headLength: classEncodings[edge.cls].headSize,
    width: edge.width,
    dashOffset: edge.dashOffset,
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

/** What stands on an arrow: its counts, and the badge of retracted support. */
export function marksOf(edge: SceneEdge): readonly NodeElement[] {
  const common = { owner: edge.id, shape: null, lineage: null };
  return [
    ...(edge.label ? labelParts(edge.id, edge.label) : []),
    ...(edge.retractedAt ? badgeParts("retracted", edge.retractedAt, common) : []),
  ];
}

/** Words on a plate that keeps the lines under it apart from them. */
function labelParts(id: string, label: NonNullable<SceneEdge["label"]>): readonly NodeElement[] {
  const common = { owner: id, shape: null, lineage: null };
  const plate: ShapePart = {
    id: `plate:${id}`,
    kind: "shape",
    ...common,
    role: "plate",
    piece: 0,
    paint: "disc",
    width: label.width,
    height: label.height,
    form: "box",
    radius: 3,
    polygon: [],
    stroke: 0.75,
  };
  return [
    { group: "nodes", classes: "", data: plate, position: { x: label.x, y: label.y } },
    textPart(label, { ...common, id: `words:${id}`, role: "edge-label" }),
  ];
}

function anchorId(edge: SceneEdge): string {
  return `anchor:${edge.id}`;
}
