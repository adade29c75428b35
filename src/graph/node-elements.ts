import { glyphSizes, lineageGlyphs, roleGlyphs, stateGlyphs } from "../encoding/glyphs";
import { nodeOutline } from "../encoding/outlines";
import type { SceneNode } from "../scene/types";
import type { NodeBody, NodeElement } from "./elements";
import { badgeParts, glyphParts } from "./glyph-parts";
import { textPart } from "./text-part";
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
    lineage: node.lineage,
    predicted: node.predicted,
    quiet: node.quiet === true,
    width: node.width,
    height: node.height,
    form: outline.kind === "rect" ? "box" : "polygon",
    radius: outline.kind === "rect" ? outline.radius : 0,
    polygon,
  };
  return { group: "nodes", classes: "", data, position: { x: node.x, y: node.y } };
}

/** What stands on a node: its words, the icon of its lineage, the mark of the compound's effect, the count, its role and its badges. */
export function partsOf(node: SceneNode): readonly NodeElement[] {
  const { id, shape, lineage, icon, mark, role } = node;
  const common = { owner: id, shape, lineage };
  return [
    textPart(node.label, { ...common, id: `label:${id}`, role: "label" }),
    ...(icon
      ? glyphParts(`icon:${id}`, lineageGlyphs[lineage], icon, glyphSizes.icon, { ...common, role: "lineage" })
      : []),
    ...(mark
      ? glyphParts(`mark:${id}`, stateGlyphs[mark.state], mark, mark.size, { ...common, role: mark.state })
      : []),
    ...(node.count ? [textPart(node.count, { ...common, id: `count:${id}`, role: "count" })] : []),
    ...(role
      ? glyphParts(`role:${id}`, roleGlyphs[role.role], role.at, glyphSizes.role, { ...common, role: role.role })
      : []),
    ...(node.contested ? badgeParts("contested", node.contested, common) : []),
    ...(node.retracted ? badgeParts("retracted", node.retracted, common) : []),
  ];
}
