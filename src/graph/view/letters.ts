import type { Scene } from "../../scene/types";

/** Letters of this size (CSS pixels) can be read without zooming in, in the text size that browsers come with. */
export const legiblePx = 11;

/** The text size that browsers come with, CSS pixels, and how much larger a reader's may make the picture. */
export const usualText = { px: 16, most: 2 } as const;

/** How much larger than usual the reader has set the text of pages, 1 to 2; smaller text leaves the picture as it is. */
export function textScale(): number {
  const size = typeof document === "undefined" ? "" : getComputedStyle(document.documentElement).fontSize;
  const scale = Number.parseFloat(size) / usualText.px;
  return Number.isFinite(scale) ? Math.min(Math.max(scale, 1), usualText.most) : 1;
}

/** Letters of this size can be read without zooming in, in the reader's text size. */
export function readablePx(): number {
  return legiblePx * textScale();
}

/** The smallest letters of a scene, scene units; null where it has none. */
export function smallestLetter({ nodes, edges, captions }: Scene): number | null {
  const texts = [
    ...nodes.filter(({ emphasis }) => emphasis !== "hidden").flatMap(({ label, count }) => [label, count]),
    ...edges.filter(({ emphasis }) => emphasis !== "hidden").map(({ label }) => label),
    ...captions.map(({ text }) => text),
  ];
  const sizes = texts.flatMap((text) => (text === null ? [] : [text.fontSize]));
  return sizes.length === 0 ? null : Math.min(...sizes);
}

/** The zoom at which no letter of a scene is smaller than that many CSS pixels. */
export function legibleZoom(scene: Scene, letterPx: number): number {
  const smallest = smallestLetter(scene);
  return smallest === null ? 0 : letterPx / smallest;
}
