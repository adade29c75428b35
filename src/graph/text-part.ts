import type { SceneText } from "../scene/types";
import type { NodeElement, TextPart } from "./elements";

type Common = Pick<TextPart, "id" | "owner" | "role" | "shape" | "lineage">;

/** A text of the scene as a point that Cytoscape writes at. Line breaks are those of the scene. */
export function textPart(text: SceneText, common: Common): NodeElement {
  const data: TextPart = {
    kind: "text",
    ...common,
    text: text.lines.join("\n"),
    fontSize: text.fontSize,
    lineHeight: text.lineHeight / text.fontSize,
    weight: text.weight,
    anchor: text.align,
  };
  return { group: "nodes", classes: "", data, position: { x: text.x, y: text.y } };
}
