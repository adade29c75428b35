import type { SceneText } from "../scene/types";
import type { Words } from "./types";

/**
 * Half the height of a capital over the font size (Inter: 0.727 em). Text is placed by its baseline, because
 * Illustrator, Inkscape and PDF do not agree on any other way to centre it.
 */
export const halfCapital = 0.36;

/** Text of the scene, whose (x, y) is the middle of its block, as words on baselines. */
export function toWords(text: SceneText, role: Words["role"], fill: string): Words {
  const { lines, x, y, fontSize, lineHeight, weight, align } = text;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + halfCapital * fontSize;
  return { kind: "words", role, lines, x, y: first, fontSize, lineHeight, weight, align, fill };
}
