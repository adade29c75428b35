import { glyphSizes } from "../../encoding";
import { measureText } from "../text/measure";
import type { SceneBadge, SceneEdge } from "../types";

/** On a node there is room for less, and least between a member and the title of the box around it. */
const letters = {
  usual: { fontSize: 13, padding: 4, height: 17 },
  small: { fontSize: 12, padding: 3, height: 14 },
  least: { fontSize: 11, padding: 3, height: 12 },
} as const;

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

/** Size of the marks on an arrow. */
export function markSize({ glyphs = 1 }: Pick<SceneEdge, "glyphs">): number {
  return glyphSizes.badge * glyphs;
}

/** A badge with the shorter form of its text; null where there is none. */
export function shortened(label: SceneBadge): SceneBadge | null {
  const { lines, short, fontSize, weight, width } = label;
  const [text = ""] = lines;
  if (short === undefined || short === text) return null;
  const saved = measureText(text, fontSize, weight) - measureText(short, fontSize, weight);
  return { ...label, lines: [short], width: Math.ceil(width - saved) };
}

/** Between what the two sides of a badge say. */
const between = " · ";

/** A badge with its two sides below each other; null where its text has no two. */
export function stacked(label: SceneBadge): SceneBadge | null {
  const { lines, fontSize, lineHeight, weight, width, height } = label;
  const [text = ""] = lines;
  const at = text.indexOf(between);
  if (lines.length > 1 || at === -1) return null;
  const sides = [text.slice(0, at + between.length - 1), text.slice(at + between.length)];
  const wide = (line: string) => measureText(line, fontSize, weight);
  const narrow = Math.ceil(width - wide(text) + Math.max(...sides.map(wide)));
  return { ...label, lines: sides, width: narrow, height: height + lineHeight };
}

/** A badge that was set in two lines as it was before: a larger picture may have room for it. */
export function inOneLine(label: SceneBadge): SceneBadge {
  const { lines, fontSize, lineHeight, weight, width, height } = label;
  if (lines.length === 1) return label;
  const text = lines.join(" ");
  const wide = (line: string) => measureText(line, fontSize, weight);
  const long = Math.ceil(width + wide(text) - Math.max(...lines.map(wide)));
  return { ...label, lines: [text], width: long, height: height - lineHeight * (lines.length - 1) };
}

/** A badge, its text and all around it at a share of its size. */
export function scaled(label: SceneBadge, share: number): SceneBadge {
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
