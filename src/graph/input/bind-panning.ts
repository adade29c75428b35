import type { Core } from "cytoscape";
import { listenOn } from "./listen";

/**
 * Panning from anywhere, nodes included: with the middle button, or with the space bar held down. (A drag that starts
 * on the ground pans too; that is Cytoscape's own.) `region` is the element around the canvas; its listeners come
 * before those of the canvas, which hears nothing of such a drag.
 */
export function bindPanning(cy: Core, region: HTMLElement): () => void {
  let space = false;
  let from: { readonly pointer: number; x: number; y: number } | null = null;

  const showHand = (): void => {
    if (from) region.dataset.cursor = "grabbing";
    else if (space) region.dataset.cursor = "grab";
    else delete region.dataset.cursor;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== "Space" || !isForCanvas(region)) return;
    event.preventDefault();
    space = true;
    showHand();
  };
  const onKeyUp = (event: KeyboardEvent | FocusEvent): void => {
    if (event instanceof KeyboardEvent && event.code !== "Space") return;
    space = false;
    showHand();
  };
  const starts = (button: number): boolean => button === 1 || (button === 0 && space);
  const onPress = (event: PointerEvent): void => {
    if (!starts(event.button)) return;
    from = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    region.setPointerCapture(event.pointerId);
    showHand();
  };
  /** The mouse event of the same press: kept from the canvas, and from the browser's own scrolling. */
  const onMouseDown = (event: MouseEvent): void => {
    if (!starts(event.button)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerId !== from?.pointer) return;
    cy.panBy({ x: event.clientX - from.x, y: event.clientY - from.y });
    from = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    cy.emit("dragpan");
  };
  const onRelease = (event: PointerEvent): void => {
    if (event.pointerId !== from?.pointer) return;
    from = null;
    showHand();
  };

  const stops = [
    listenOn(window, { keydown: onKeyDown, keyup: onKeyUp, blur: onKeyUp }),
    listenOn(region, { pointerdown: onPress, mousedown: onMouseDown }, true),
    listenOn(region, { pointermove: onPointerMove, pointerup: onRelease, pointercancel: onRelease }),
  ];
  return () => {
    for (const stop of stops) stop();
    delete region.dataset.cursor;
  };
}

/** The space bar belongs to the canvas while the focus is in it, or nowhere and the pointer over it. */
function isForCanvas(region: HTMLElement): boolean {
  const focused = document.activeElement;
  if (focused && focused !== document.body) return region.contains(focused);
  return region.matches(":hover");
}
