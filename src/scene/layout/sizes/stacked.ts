import type { NetworkNode } from "../../../domain/network/types";
import { isGiven, type Language } from "../../../domain/records";
import { glyphSizes, hexagonTip, shapeEncodings } from "../../../encoding";
import { measureText } from "../../text/measure";
import type { Column, NodeParts, SceneText } from "../../types";
import { measures } from "../base/measures";
import type { Model } from "../model/model";
import { headsAt, type RoutePlan } from "../model/plan";
import type { RootGraph } from "../model/roots";
import type { RootBox } from "./boxes";
import { labelOf, type MeasuredNode, measureNode, shapeOf } from "./node-sizes";

/** Width that the words of a box are set in, unless one word is longer; space around them; and to what stands below. */
const narrow = { label: 66, wideLabel: 112, padding: 6, paddingY: 5, gap: 3 } as const;

/** A narrow box: its words in short lines, and below them icon, mark and count beside one another. */
interface Stack {
  readonly measured: MeasuredNode;
  readonly width: number;
  readonly height: number;
}

export interface StackedOptions {
  readonly language: Language;
  readonly wide: boolean;
  /** The same for what is given to cells and animals, which has a row of its own; as all others where absent. */
  readonly wideSubjects?: boolean;
}

/**
 * Boxes of a picture that runs from top to bottom, all closed, those of a row equally high. Their measures are given as the
 * layout reads them: across the page is its height, down the page its width.
 */
export function measureStacked(
  graph: RootGraph,
  model: Model,
  plans: readonly RoutePlan[],
  { language, wide, wideSubjects = wide }: StackedOptions,
): ReadonlyMap<string, RootBox> {
  const widthFor = ({ entity }: NetworkNode): number =>
    (isGiven(entity.kind) ? wideSubjects : wide) ? narrow.wideLabel : narrow.label;
  const heads = headsAt(plans, model);
  const roots = new Map<string, RootBox>();
  model.layers.forEach((layer, l) => {
    const stacks = layer
      .flatMap((v) => graph.nodes.get(model.vertices[v]?.id ?? "") ?? [])
      .map((node) => stackOf(node, language, widthFor(node)));
    const height = Math.max(0, ...stacks.map((stack) => stack.height));
    const column = model.columns[l] ?? "markers";
    for (const { measured, width: own } of stacks) {
      const { id } = measured.node;
      const width = Math.max(own, (heads.get(id) ?? 0) * measures.ports.heads + 2 * measures.ports.corner);
      const parts = new Map([[id, stackedParts(measured, width, height, column)]]);
      roots.set(id, { id, width: height, height: width, inner: new Map(), parts, rowGaps: [] });
    }
  });
  return roots;
}

function stackOf(open: NetworkNode, language: Language, lineWidth: number): Stack {
  const node = { ...open, open: false };
  const { weight, fontSize } = shapeEncodings[shapeOf(node)];
  // A word that is longer than the line stays whole.
  const words = labelOf(node, language).split(/(?<=[ /\-–、，])|(?<=[⺀-鿿豈-﫿])/u);
  const longest = Math.max(...words.map((word) => measureText(word.trim(), fontSize, weight)));
  const measured = measureNode(node, language, null, Math.max(lineWidth, Math.ceil(longest) + 1));
  const row = rowOf(measured);
  const inside = measured.labelHeight + (row.width > 0 ? narrow.gap + row.height : 0);
  const height = Math.ceil(inside + 2 * narrow.paddingY);
  const comesIn = isHexagon(measured) ? hexagonTip(height) * Math.min(1, measured.labelHeight / height) : 0;
  const width = Math.ceil(Math.max(measured.labelWidth, row.width) + 2 * (narrow.padding + comesIn));
  return { measured, width, height };
}

function isHexagon({ shape }: MeasuredNode): boolean {
  return shapeEncodings[shape].outline === "hexagon";
}

/** What stands below the words. */
function rowOf(measured: MeasuredNode): { readonly width: number; readonly height: number } {
  const { beforeWidth, afterWidth, hasMark, countWidth, countSize } = measured;
  if (beforeWidth === 0 && !hasMark && countWidth === 0) return { width: 0, height: 0 };
  return { width: beforeWidth + afterWidth, height: Math.max(glyphSizes.icon, countSize) };
}

function stackedParts(measured: MeasuredNode, width: number, height: number, column: Column): NodeParts {
  const { lines, fontSize, lineHeight, weight, labelHeight, before, beforeWidth, markSize } = measured;
  const row = rowOf(measured);
  const used = labelHeight + (row.width > 0 ? narrow.gap + row.height : 0);
  const top = -used / 2;
  const label: SceneText = { lines, x: 0, y: top + labelHeight / 2, fontSize, lineHeight, weight, align: "middle" };
  const y = top + labelHeight + narrow.gap + row.height / 2;
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
