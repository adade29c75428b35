import type { Core } from "cytoscape";
import { drawDirectly } from "./drawing";
import { shapeHeads } from "./heads";
import { rendererOf } from "./internals";
import { cutLines } from "./lines";

/**
 * Makes the canvas draw like the figures: their heads, lines that keep their course up to the head, sharp letters at
 * every zoom. Returns the undo.
 */
export function sharpen(cy: Core): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => undefined;
  const undos = [shapeHeads(renderer), cutLines(renderer), drawDirectly(cy, renderer)];
  return () => {
    for (const undo of undos) undo();
  };
}
