import type { Language } from "../../domain/records";
import { type Bounds, itemBounds } from "../../drawing/place";
import type { DrawingGroup, Outline, Paint, Shape, Words } from "../../drawing/types";
import { halfCapital } from "../../drawing/words";
import { measureText } from "../../scene/text/measure";
import { lineBreak, textBody } from "./package/text";
import { boundsOf, type ShapeXml } from "./shapes";

const nothing: Paint = { fill: null, stroke: null, strokeWidth: 0, dash: [], cap: "butt" };

interface Look {
  readonly language: Language;
  readonly opacity: number;
}

/** Height of the middle of a block of words. */
function middleOf(words: Words): number {
  return words.y - words.fontSize * halfCapital + ((words.lines.length - 1) * words.lineHeight) / 2;
}

function bodyLook(words: Words, { language, opacity }: Look) {
  return {
    language,
    opacity,
    fontSize: words.fontSize,
    bold: words.weight === 600,
    colour: words.fill,
    align: words.align,
    ...(words.lines.length > 1 ? { lineHeight: words.lineHeight } : {}),
  };
}

/** A box and its words as one object: the words stand where the figure has them, by the insets of the box. */
export function boxWithWords(
  shape: Shape,
  words: Words,
  group: DrawingGroup,
  name: string,
  language: Language,
): ShapeXml {
  const box = boundsOf(shape.outline);
  const off = middleOf(words) - (box.top + box.bottom) / 2;
  const x = words.x - (box.left + box.right) / 2;
  const across: readonly [number, number] =
    words.align === "middle"
      ? [x * 2, -x * 2]
      : words.align === "start"
        ? [words.x - box.left, 0]
        : [0, box.right - words.x];
  return {
    name,
    description: group.name,
    outline: shape.outline,
    paint: shape.paint,
    opacity: group.opacity,
    text: textBody({
      ...bodyLook(words, { language, opacity: group.opacity }),
      lines: words.lines,
      anchor: "ctr",
      wrap: false,
      insets: [across[0], off * 2, across[1], -off * 2],
    }),
  };
}

/**
 * Words without a box. A paragraph comes whole, to be broken again by the program that edits it; citations keep their lines, for
 * programs break Chinese names anywhere.
 */
export function wordsAlone(words: Words, group: DrawingGroup, name: string, language: Language): ShapeXml {
  const bounds: Bounds = itemBounds(words, measureText) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const middle = middleOf(words);
  const half = Math.max(words.lines.length * words.lineHeight, words.fontSize * 1.2) / 2;
  const paragraph = words.wrappedAt !== undefined && !words.lines.at(-1)?.endsWith("…");
  const keepsLines = group.kind === "citations";
  const right = paragraph ? bounds.left + (words.wrappedAt ?? 0) : bounds.right;
  const outline: Outline = {
    kind: "rect",
    x: bounds.left,
    y: middle - half,
    width: right - bounds.left,
    height: half * 2,
    radius: 0,
  };
  return {
    name,
    outline,
    paint: nothing,
    opacity: group.opacity,
    isTextBox: true,
    isTitle: group.kind === "title" && group.id === "title",
    text: textBody({
      ...bodyLook(words, { language, opacity: group.opacity }),
      lines: paragraph ? [keepsLines ? words.lines.join(lineBreak) : group.name] : words.lines,
      anchor: paragraph ? "t" : "ctr",
      wrap: paragraph && !keepsLines,
      insets: [0, 0, 0, 0],
    }),
  };
}
