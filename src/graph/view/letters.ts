import type { Scene } from "../../scene/types";

/** Letters of this size (CSS pixels) can be read without zooming in. */
export const legiblePx = 11;

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
