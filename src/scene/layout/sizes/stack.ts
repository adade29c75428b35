import type { NetworkNode } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import { glyphSizes, hexagonTip, shapeEncodings } from "../../../encoding";
import { measureText, type Weight } from "../../text/measure";
import type { Column, NodeParts, SceneText } from "../../types";
import { measures } from "../base/measures";
import { labelOf, type MeasuredNode, measureNode, shapeOf } from "./node-sizes";

/** Space around the words of a narrow box, and to what is below them; words longer than `longest` are cut, scene units. */
const stack = { padding: 6, paddingY: 5, gap: 3, longest: 220 } as const;

/** A narrow box: its words in short lines, and below them icon, mark and count beside one another. */
export interface Stack {
  readonly measured: MeasuredNode;
  readonly width: number;
  readonly height: number;
}

/** Measures a node as a narrow box, its words in lines of that width unless one word is longer. */
export function stackOf(node: NetworkNode, language: Language, lineWidth: number): Stack {
  const { weight, fontSize } = shapeEncodings[shapeOf(node)];
  const longest = longestWord(labelOf(node, language), fontSize, weight);
  const measured = measureNode(node, language, null, Math.max(lineWidth, Math.min(longest, stack.longest)));
  const height = Math.ceil(insideHeight(measured) + 2 * stack.paddingY);
  const comesIn = isHexagon(measured) ? hexagonTip(height) * Math.min(1, measured.labelHeight / height) : 0;
  const width = Math.ceil(Math.max(measured.labelWidth, rowOf(measured).width) + 2 * (stack.padding + comesIn));
  return { measured, width, height };
}

/** Width of the longest word of a label. */
export function longestWord(label: string, fontSize: number, weight: Weight): number {
  const words = label.split(/(?<=[ /\-–、，])|(?<=[⺀-鿿豈-﫿])/u);
  return Math.ceil(Math.max(...words.map((word) => measureText(word.trim(), fontSize, weight)))) + 1;
}

/** Words, icon, mark and count of a narrow box, around its middle; of an open one around the middle of its title. */
export function stackedParts(
  measured: MeasuredNode,
  { width, height }: { readonly width: number; readonly height: number },
  column: Column,
): NodeParts {
  const { lines, fontSize, lineHeight, weight, labelHeight, before, beforeWidth, markSize } = measured;
  const row = rowOf(measured);
  const top = -insideHeight(measured) / 2;
  const label: SceneText = { lines, x: 0, y: top + labelHeight / 2, fontSize, lineHeight, weight, align: "middle" };
  const y = top + labelHeight + stack.gap + row.height / 2;
  const left = -row.width / 2;
  const icon = before === null ? null : { x: left + (before === "icon" ? glyphSizes.icon : glyphSizes.role) / 2, y };
  const afterIcon = left + beforeWidth;
  const markAt = afterIcon + measures.mark.gap + markSize / 2;
  const tip = isHexagon(measured) ? hexagonTip(height) : 0;
  return {
    column,
    label,
    icon: before === "icon" ? icon : null,
    role: before === "role" ? icon : null,
    mark: measured.hasMark ? { x: markAt, y } : null,
    count: measured.countWidth > 0 ? { x: row.width / 2 - measured.countWidth, y } : null,
    topLeft: { x: -width / 2 + tip, y: -height / 2 },
    topRight: { x: width / 2 - tip, y: -height / 2 },
  };
}

function isHexagon({ shape }: MeasuredNode): boolean {
  return shapeEncodings[shape].outline === "hexagon";
}

/** Height of words and what is below them. */
function insideHeight(measured: MeasuredNode): number {
  const row = rowOf(measured);
  return measured.labelHeight + (row.width > 0 ? stack.gap + row.height : 0);
}

/** What is below the words. */
function rowOf(measured: MeasuredNode): { readonly width: number; readonly height: number } {
  const { beforeWidth, afterWidth, hasMark, countWidth, countSize } = measured;
  if (beforeWidth === 0 && !hasMark && countWidth === 0) return { width: 0, height: 0 };
  return { width: beforeWidth + afterWidth, height: Math.max(glyphSizes.icon, countSize) };
}
