import { glyphSizes, nodeOutline, nodePaint, type Palette, palettes, type ThemeName } from "../encoding";
import type { SceneNode } from "../scene/types";
import { badgeMark, categoryMark, roleMark, sidesMark, stateMark } from "./glyphs";
import { dimmed } from "./stepped-back";
import type { DrawingGroup, DrawingItem, Outline, Shape } from "./types";
import { toWords } from "./words";

/** A node as a group: its box, its words, then the marks on it. */
export function drawNode(node: SceneNode, theme: ThemeName): DrawingGroup {
  const palette = palettes[theme];
  const paint = nodePaint(node, theme);
  const items: DrawingItem[] = [nodeBody(node, theme), toWords(node.label, "label", paint.text)];
  if (node.count) items.push(toWords(node.count, "count", paint.icon));
  items.push(...nodeMarks(node, palette, paint.icon));
  if (node.contested) items.push(...sidesMark(node.contested, palette));
  return {
    kind: node.shape === "container" ? "container" : "node",
    shape: node.shape,
    id: node.id,
    name: node.name,
    parent: node.parent,
    opacity: node.emphasis === "dim" ? dimmed : 1,
    arrow: null,
    items,
  };
}

/** The box or hexagon of a node. */
export function nodeBody(
  node: Pick<SceneNode, "shape" | "category" | "predicted" | "quiet" | "weight" | "x" | "y" | "width" | "height">,
  theme: ThemeName,
): Shape {
  const { fill, stroke, strokeWidth, dash } = nodePaint(node, theme);
  const outline = nodeOutline(node.shape, node);
  const { x, y, width, height } = node;
  const body: Outline =
    outline.kind === "polygon"
      ? outline
      : { kind: "rect", x: x - width / 2, y: y - height / 2, width, height, radius: outline.radius };
  return {
    kind: "shape",
    role: "body",
    outline: body,
    paint: { fill, stroke: strokeWidth > 0 ? stroke : null, strokeWidth, dash, cap: "butt" },
  };
}

function nodeMarks(node: SceneNode, palette: Palette, ink: string): Shape[] {
  const marks: Shape[] = [];
  const { glyphs = 1 } = node;
  const badge = nodeBadgeSize(node);
  if (node.icon) marks.push(...categoryMark(node.category, node.icon, glyphSizes.icon * glyphs, ink, palette.ground));
  if (node.mark) marks.push(...stateMark(node.mark.state, node.mark, node.mark.size, palette));
  if (node.role) marks.push(...roleMark(node.role.role, node.role.at, ink, palette.ground, glyphSizes.role * glyphs));
  if (node.retracted) marks.push(...badgeMark("retracted", node.retracted, palette, badge));
  if (node.discrepancy) marks.push(...badgeMark("discrepancy", node.discrepancy, palette, badge));
  return marks;
}

/** Width of a badge on a node: what stands between boxes has less room to grow than what stands in them. */
export function nodeBadgeSize({ glyphs = 1 }: Pick<SceneNode, "glyphs">): number {
  return glyphSizes.badge * Math.sqrt(glyphs);
}
