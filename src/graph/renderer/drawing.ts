import type { Core } from "cytoscape";
import { type Area, type CanvasRenderer, type DrawElements, rendererOf, replace } from "./internals";
import { mostDrawnMoving } from "./moving";

/**
 * Dashes of a large picture that are smaller than this on the screen look like lines, and take ten times as long; CSS pixels
 * for a scene unit. Further out they are drawn larger in the scene, so that classes can be told apart and dashes stay few.
 */
const leastDashZoom = 0.5;

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
      const isLarge = elements.length > mostDrawnMoving;
      if (!isLarge && moving !== undefined && cost > smoothCost) {
        stock.call(renderer, context, elements, pixelRatio, area);
        return;
      }
      const start = performance.now();
      const grown = isLarge && cy.zoom() < leastDashZoom;
      if (grown) enlargeDashes(context, 1 / cy.zoom());
      for (const element of elements) {
        if (!area || meets(element.boundingBox(), area)) renderer.drawElement(context, element);
      }
      if (grown) Reflect.deleteProperty(context, "setLineDash");
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

/** Until its own `setLineDash` is deleted, a context draws dashes and gaps so many times as long. */
function enlargeDashes(context: CanvasRenderingContext2D, times: number): void {
  const own = context.setLineDash.bind(context);
  context.setLineDash = (pattern) => own([...pattern].map((length) => length * times));
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
