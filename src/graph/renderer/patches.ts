import type { Core } from "cytoscape";
import type { Marks } from "../elements/marks";
import { drawDirectly } from "./drawing";
import { shapeHeads } from "./heads";
import { rendererOf } from "./internals";
import { cutLines } from "./lines";
import { drawMarks } from "./marks";
import { moveAsDrawn } from "./moving";
import { preferExactHit } from "./nearest";

/**
 * Makes the canvas draw like the figures: their heads, lines that keep their course up to the head, sharp letters at
 * every zoom, words and signs; and has a pointer meet the box that it is in. `marks` is asked at every frame. Returns the undo.
 */
export function installRendererPatches(cy: Core, marks: () => ReadonlyMap<string, Marks>): () => void {
  const renderer = rendererOf(cy);
  if (!renderer) return () => undefined;
  const undos = [shapeHeads(renderer), cutLines(renderer), drawDirectly(cy, renderer), drawMarks(cy, renderer, marks)];
  undos.push(preferExactHit(cy, renderer), moveAsDrawn(cy, renderer));
  return () => {
    for (const undo of undos.reverse()) undo();
  };
}
