import type { Core, SingularElementReturnValue } from "cytoscape";
import type { NodeBody } from "../elements/elements";
import { type CanvasRenderer, replace } from "./internals";

/** A finger that meets nothing is answered by the nearest thing on these circles around it, CSS pixels; smallest first. */
const touchRadii = [5, 10, 16] as const;
const touchDirections = 8;

/**
 * What lies under a point: the box that it is in, if there is one. Left alone, Cytoscape takes the topmost node within
 * 8 pixels of a finger, and on a phone the whole graph has boxes of that height. Returns the undo.
 */
export function preferExactHit(cy: Core, renderer: CanvasRenderer): () => void {
  return replace(renderer, "findNearestElements", (stock) => (x, y, interactiveOnly, isTouch) => {
    const box = boxAt(renderer.getCachedZSortedEles().interactive ?? [], x, y);
    if (box) return [box];
    // With the reach of a mouse: a finger has no other precision where it has met something.
    const near = (atX: number, atY: number) => stock.call(renderer, atX, atY, interactiveOnly, false);
    const found = near(x, y);
    if (found.length > 0 || isTouch !== true) return found;
    for (const radius of touchRadii) {
      for (let i = 0; i < touchDirections; i++) {
        const angle = (2 * Math.PI * i) / touchDirections;
        const reach = radius / cy.zoom();
        const around = near(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
        if (around.length > 0) return around;
      }
    }
    return [];
  });
}

/** The topmost box around a point. An open box is no hit as such: its members and arrows lie over it. */
export function boxAt(
  elements: readonly SingularElementReturnValue[],
  x: number,
  y: number,
): SingularElementReturnValue | null {
  return (
    elements.findLast((element) => {
      if (!element.isNode()) return false;
      const { kind, shape, width, height }: Partial<NodeBody> = element.data();
      if (kind !== "node" || shape === "container" || width === undefined || height === undefined) return false;
      const at = element.position();
      return Math.abs(x - at.x) <= width / 2 && Math.abs(y - at.y) <= height / 2;
    }) ?? null
  );
}
