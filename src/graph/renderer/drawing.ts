import type { Core } from "cytoscape";
import { type Area, type CanvasRenderer, type DrawElements, rendererOf, replace } from "./internals";

/** Beyond so many elements the renderer's own stored bitmaps are always used: softer, but quicker. */
const directLimit = 2500;

/** Drawing that takes longer than this (milliseconds) makes panning and zooming stutter. */
const smoothCost = 8;

/** A view that has not moved for this long (milliseconds) is at rest. */
const restDelay = 120;

/**
 * Everything straight onto the canvas. Left alone, Cytoscape draws from bitmaps made at zoom 1, 2, 4… and scales them:
 * letters are soft at every other zoom. Where drawing takes long, a view in motion still comes from the bitmaps.
 * Returns the undo.
 */
export function drawDirectly(cy: Core, renderer: CanvasRenderer): () => void {
  let moving: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  const onMoving = (): void => {
    clearTimeout(moving);
    moving = setTimeout(() => {
      moving = undefined;
      if (cost > smoothCost) cy.forceRender();
    }, restDelay);
  };
  const directly =
    (stock: DrawElements): DrawElements =>
    (context, elements, pixelRatio, area) => {
      if (elements.length > directLimit || (moving !== undefined && cost > smoothCost)) {
        stock.call(renderer, context, elements, pixelRatio, area);
        return;
      }
      const start = performance.now();
      for (const element of elements) {
        if (!area || meets(element.boundingBox(), area)) renderer.drawElement(context, element);
      }
      if (elements.length > 0) cost = performance.now() - start;
    };
  const undoLayered = replace(renderer, "drawLayeredElements", directly);
  const undoCached = replace(renderer, "drawCachedElements", directly);
  cy.on("viewport", onMoving);
  return () => {
    clearTimeout(moving);
    cy.off("viewport", onMoving);
    undoLayered();
    undoCached();
  };
}

/**
 * Paints without waiting for the next frame. A canvas that got another size is empty: left alone, it stays so for a
 * frame, and the picture flickers while a panel beside it opens.
 */
export function paintNow(cy: Core): void {
  const renderer = rendererOf(cy);
  renderer?.flushRenderedStyleQueue();
  renderer?.render();
}

function meets(a: Area, b: Area): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}
