import { palettes, type ThemeName } from "../encoding";
import type { Scene, SceneCaption } from "../scene/types";
import { drawEdge, drawEdgeLabel } from "./edge";
import { drawNode } from "./node";
import type { Drawing, DrawingGroup } from "./types";
import { toWords } from "./words";

/**
 * Everything of a scene that is to be seen, in the order of painting: open boxes, arrows, nodes, what
 * stands on arrows, captions. Lengths
 * stay in scene units. What the view hides is left out, not drawn invisible.
 */
export function drawScene(scene: Scene, theme: ThemeName): Drawing {
  const nodes = scene.nodes.filter((node) => node.emphasis !== "hidden").map((node) => drawNode(node, theme));
  const edges = scene.edges.filter((edge) => edge.emphasis !== "hidden");
  return {
    width: scene.width,
    height: scene.height,
    groups: [
      ...nodes.filter((group) => group.kind === "container"),
      ...edges.map((edge) => drawEdge(edge, theme)),
      ...nodes.filter((group) => group.kind === "node"),
      ...edges.flatMap((edge) => drawEdgeLabel(edge, theme) ?? []),
      ...scene.captions.map((caption) => drawCaption(caption, theme)),
    ],
  };
}

/** A caption as a group of its own. */
export function drawCaption({ id, text }: SceneCaption, theme: ThemeName): DrawingGroup {
  const items = [toWords(text, "text", palettes[theme].textMuted)];
  return { kind: "caption", shape: null, id, name: text.lines.join(" "), parent: null, opacity: 1, arrow: null, items };
}
