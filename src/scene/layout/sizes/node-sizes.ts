import type { NetworkNode } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import { glyphSizes, hexagonTip, type NodeShape, shapeEncodings, shapeOfKind } from "../../../encoding";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { measures } from "../base/measures";

/** What a node writes and how much room that takes. */
export interface MeasuredNode {
  readonly node: NetworkNode;
  /** What it is drawn as: members of a box are chips. */
  readonly shape: NodeShape;
  readonly lines: readonly string[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  /** Width of what stands before the label: category icon or sign of its role. */
  readonly before: "icon" | "role" | null;
  readonly beforeWidth: number;
  readonly markSize: number;
  readonly hasMark: boolean;
  readonly countSize: number;
  readonly countWidth: number;
  /** Width of mark and count, with the space before them. */
  readonly afterWidth: number;
  /** Least size as a node without members. */
  readonly width: number;
  readonly height: number;
}

export function shapeOf(node: NetworkNode): NodeShape {
  return node.open ? "container" : shapeOfKind[node.entity.kind];
}

export function labelOf(node: NetworkNode, language: Language): string {
  return node.entity.label?.[language] ?? node.entity.name[language];
}

function maxLabelOf(shape: NodeShape): number {
  if (shape === "compound") return measures.compound.maxLabel;
  if (shape === "molecule" || shape === "plain") return measures.molecule.maxLabel;
  return shape === "pathway" || shape === "container" ? measures.closed.maxLabel : measures.process.maxLabel;
}

/** Room is kept for every mark and count that the whole evidence gives, so that filters never resize a box. */
export function measureNode(
  node: NetworkNode,
  language: Language,
  around: NetworkNode | null,
  maxLabel?: number,
): MeasuredNode {
  const shape = shapeOf(node);
  const inside = around !== null;
  // Members of a box are chips, whatever they are: a hexagon has no room there.
  const look: NodeShape = inside && shape !== "container" ? "molecule" : shape;
  const { weight } = shapeEncodings[look];
  const fontSize =
    (look === "molecule" || look === "plain") && !inside ? measures.molecule.alone : shapeEncodings[look].fontSize;
  const { lines, width: labelWidth } = wrapText(labelOf(node, language), {
    maxWidth: maxLabel ?? maxLabelOf(look),
    size: fontSize,
    weight,
  });
  const lineHeight = fontSize * measures.lineHeight;
  const labelHeight = lines.length * lineHeight;
  const { role } = node.entity;
  const ownCategory = node.category !== null && node.category.id !== around?.category?.id;
  const before = look === "compound" ? null : role !== undefined ? "role" : ownCategory && !inside ? "icon" : null;
  const beforeWidth =
    before === null ? 0 : before === "icon" ? glyphSizes.icon + measures.icon.gap : glyphSizes.role + 4;
  const refs = node.testedRefs.length + node.retractedRefs.length;
  const hasMark = look !== "compound" && (node.state !== "untested" || refs > 0);
  const markSize = inside ? measures.mark.small : measures.mark.size;
  const countSize = inside ? measures.count.small : measures.count.fontSize;
  const digits = "0".repeat(String(Math.max(1, refs)).length);
  const countWidth = look !== "compound" && refs > 0 ? measureText(digits, countSize, 400) : 0;
  const afterWidth =
    (hasMark ? measures.mark.gap + markSize : 0) + (countWidth > 0 ? measures.count.gap + countWidth : 0);
  const content = beforeWidth + labelWidth + afterWidth;
  const size = sizeFor(look, content, labelHeight);
  return {
    node,
    shape: look,
    lines,
    labelWidth,
    labelHeight,
    fontSize,
    lineHeight,
    weight,
    before,
    beforeWidth,
    markSize,
    hasMark,
    countSize,
    countWidth,
    afterWidth,
    ...size,
  };
}

function sizeFor(shape: NodeShape, content: number, labelHeight: number): { width: number; height: number } {
  switch (shape) {
    case "compound":
      return { width: Math.ceil(content + 2 * measures.compound.paddingX), height: measures.compound.height };
    case "plain":
    case "molecule": {
      const { padding, height, minWidth } = measures.molecule;
      return {
        width: Math.ceil(Math.max(minWidth, content + 2 * padding)),
        height: Math.ceil(Math.max(height, labelHeight + 9)),
      };
    }
    case "pathway":
    case "container": {
      const { padding, paddingY, minHeight, minWidth } = measures.closed;
      return {
        width: Math.ceil(Math.max(minWidth, content + 2 * padding)),
        height: Math.ceil(Math.max(minHeight, labelHeight + 2 * paddingY)),
      };
    }
    default: {
      const { padding, paddingY, minHeight, minWidth } = measures.process;
      const height = Math.ceil(Math.max(minHeight, labelHeight + 2 * paddingY));
      // At the height of the words' corners the sides have already come in by this much.
      const comesIn = hexagonTip(height) * Math.min(1, labelHeight / height);
      return { width: Math.ceil(Math.max(minWidth, content + 2 * (padding + comesIn))), height };
    }
  }
}
