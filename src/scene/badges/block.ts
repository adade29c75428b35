import { glyphSizes } from "../../encoding";
import { measureText } from "../text/measure";
import type { Point, SceneBadge, SceneEdge } from "../types";

/** On a node there is room for less, and least between a member and the title of the box around it. */
const letters = {
  usual: { fontSize: 13, padding: 4, height: 17 },
  small: { fontSize: 12, padding: 3, height: 14 },
  least: { fontSize: 11, padding: 3, height: 12 },
} as const;

/** Between two marks that stand beside one another, scene units. */
const gap = 2;

/** A short text in its outline, around (0, 0). */
export function badgeWith(text: string, size: keyof typeof letters = "usual"): SceneBadge {
  const { fontSize, padding, height } = letters[size];
  const width = Math.ceil(measureText(text, fontSize, 400) + 2 * padding);
  return {
    lines: [text],
    x: 0,
    y: 0,
    fontSize,
    lineHeight: fontSize * 1.2,
    weight: 400,
    align: "middle",
    width,
    height,
  };
}

/** What stands on an arrow, beside one another: its marks, then both sides of what is contested about it. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly label: SceneBadge | null;
}

function markSize({ glyphs = 1 }: Pick<SceneEdge, "glyphs">): number {
  return glyphSizes.badge * glyphs;
}

function marksOf({ retractedAt, discrepancyAt }: SceneEdge): number {
  return (retractedAt ? 1 : 0) + (discrepancyAt ? 1 : 0);
}

/** Whether anything stands on an arrow. */
export function hasBlock(edge: SceneEdge): boolean {
  return edge.label !== null || marksOf(edge) > 0;
}

/** The block of an arrow, its text at a share of its size. */
export function blockOf(edge: SceneEdge, share = 1): Block {
  const label = edge.label && scaled(edge.label, share);
  const marks = marksOf(edge) * markSize(edge);
  const parts = marksOf(edge) + (label ? 1 : 0);
  const width = marks + (label?.width ?? 0) + Math.max(0, parts - 1) * gap;
  return { width, height: Math.max(label?.height ?? 0, marks > 0 ? markSize(edge) : 0), label };
}

function scaled(label: SceneBadge, share: number): SceneBadge {
  if (share === 1) return label;
  const { fontSize, lineHeight, width, height } = label;
  return {
    ...label,
    fontSize: fontSize * share,
    lineHeight: lineHeight * share,
    width: width * share,
    height: height * share,
  };
}

/** The arrow with its block around a place. */
export function withBlock(edge: SceneEdge, { label, width }: Block, at: Point): SceneEdge {
  const size = markSize(edge);
  let left = at.x - width / 2;
  const next = (taken: number): number => {
    const middle = left + taken / 2;
    left += taken + gap;
    return middle;
  };
  return {
    ...edge,
    retractedAt: edge.retractedAt && { x: next(size), y: at.y },
    discrepancyAt: edge.discrepancyAt ? { x: next(size), y: at.y } : null,
    label: label && { ...label, x: next(label.width), y: at.y },
  };
}
