import { measureText } from "../text/measure";
import type { SceneBadge } from "../types";

/** Air beside and above the letters, over their size. */
const air = { beside: 0.16, above: 0.08, frame: 0.1 } as const;

/** Numbers in lines, with the ground that they cover, around (0, 0). */
export function textWith(lines: readonly string[], fontSize: number): SceneBadge {
  const lineHeight = fontSize * 1.05;
  const width = Math.max(...lines.map((line) => measureText(line, fontSize, 400))) + 2 * air.beside * fontSize;
  const height = fontSize * (0.9 + 2 * air.above) + (lines.length - 1) * lineHeight;
  const look = { fontSize, lineHeight, weight: 400, align: "middle" } as const;
  return { lines, x: 0, y: 0, width, height, ...look };
}

/** The same with room for a frame around it. */
export function inFrame(text: SceneBadge): SceneBadge {
  const more = text.fontSize * air.frame * 2;
  return { ...text, width: text.width + more, height: text.height + more };
}

/** The text in one line, and broken after a comma into two or three that are about as long. */
export function brokenWays(text: string): string[][] {
  const parts = text.split(/(?<=,)/);
  return [1, 2, 3].flatMap((count) => {
    if (count > parts.length) return [];
    const each = Math.ceil(parts.length / count);
    return [Array.from({ length: count }, (_, i) => parts.slice(i * each, (i + 1) * each).join(""))];
  });
}
