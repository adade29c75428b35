import type { Core } from "cytoscape";
import type { Point } from "../../scene/types";
import { type CanvasRenderer, replace } from "./internals";

/** More elements than this take longer than a frame to draw. */
export const mostDrawnMoving = 1500;

/** A view that has not moved for this long is at rest; longer where drawing it takes longer, milliseconds. */
const rest = { least: 120, most: 500 } as const;

/** The canvas as it was drawn, and where the eye was. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * A large picture in motion is moved as it was drawn last, with signs and words, over one that shows more of it; once it is at
 * rest it is drawn again. Returns the undo.
 */
export function moveAsDrawn(cy: Core, renderer: CanvasRenderer): () => void {
  /** The last one drawn, and the one of it that shows most of the scene. */
  let [sharp, wide]: [Picture | null, Picture | null] = [null, null];
  let moving: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  const onMoving = (): void => {
    if (renderer.getCachedZSortedEles().length <= mostDrawnMoving) return;
    clearTimeout(moving);
    moving = setTimeout(
      () => {
        moving = undefined;
        cy.forceRender();
      },
      Math.min(rest.most, Math.max(rest.least, cost)),
    );
  };
  const onChange = (): void => {
    [sharp, wide] = [null, null];
  };
  cy.on("viewport", onMoving);
  cy.on("add remove data position", onChange);
  const undoRender = replace(renderer, "render", (stock) => (options) => {
    const canvas = renderer.data.canvases[renderer.NODE];
    const isLarge = renderer.getCachedZSortedEles().length > mostDrawnMoving;
    if (!isLarge || !canvas || options?.forcedContext) {
      stock.call(renderer, options);
      return;
    }
    if (moving !== undefined && sharp && sharp.canvas.width === canvas.width && sharp.canvas.height === canvas.height) {
      paint(renderer, canvas, [wide, sharp], { zoom: cy.zoom(), pan: cy.pan() });
      cy.emit("render");
      return;
    }
    const start = performance.now();
    stock.call(renderer, options);
    cost = performance.now() - start;
    sharp = copyOf(canvas, { zoom: cy.zoom(), pan: { ...cy.pan() } });
    if (wide === null || sharp.zoom <= wide.zoom || wide.canvas.width !== canvas.width) wide = sharp;
  });
  // What is under the pointer means nothing while all of it moves.
  const undoNear = replace(renderer, "findNearestElements", (stock) => (x, y, interactiveOnly, isTouch) => {
    return moving === undefined ? stock.call(renderer, x, y, interactiveOnly, isTouch) : [];
  });
  return () => {
    clearTimeout(moving);
    cy.off("viewport", onMoving);
    cy.off("add remove data position", onChange);
    undoNear();
    undoRender();
  };
}

function copyOf(canvas: HTMLCanvasElement, at: Omit<Picture, "canvas">): Picture {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  if (canvas.width > 0 && canvas.height > 0) copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return { canvas: copy, ...at };
}

/** Pictures over one another, each where the eye would see it now. */
function paint(
  renderer: CanvasRenderer,
  canvas: HTMLCanvasElement,
  pictures: readonly (Picture | null)[],
  now: Omit<Picture, "canvas">,
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const ratio = renderer.getPixelRatio();
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (const picture of new Set(pictures)) {
    if (!picture) continue;
    const scale = now.zoom / picture.zoom;
    const x = (now.pan.x - picture.pan.x * scale) * ratio;
    const y = (now.pan.y - picture.pan.y * scale) * ratio;
    const [width, height] = [picture.canvas.width * scale, picture.canvas.height * scale];
    // Nothing of the one below is to be seen through the one above.
    context.clearRect(x, y, width, height);
    context.drawImage(picture.canvas, x, y, width, height);
  }
  context.restore();
}
