import { nodeOutline } from "../../encoding/outlines";
import type { SceneNode } from "../../scene/types";
import type { NodeBody, NodeElement } from "./elements";
import { unitPolygon } from "./unit-polygon";

/** The box of a node. */
export function bodyOf(node: SceneNode): NodeElement {
  const outline = nodeOutline(node.shape, node);
  const polygon = outline.kind === "polygon" ? unitPolygon(outline.points, node) : [];
  const data: NodeBody = {
    id: node.id,
    kind: "node",
    owner: node.id,
    shape: node.shape,
    category: node.category && { colour: node.category.colour },
    predicted: node.predicted,
    quiet: node.quiet === true,
    weight: node.weight ?? "usual",
    width: node.width,
    height: node.height,
    form: outline.kind === "rect" ? "box" : "polygon",
    radius: outline.kind === "rect" ? outline.radius : 0,
    polygon,
  };
  return { group: "nodes", classes: "", data, position: { x: node.x, y: node.y } };
}
