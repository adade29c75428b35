import { listenOn } from "./listen";

/**
 * Leaves the wheel to the page around an embedded view, unless the reader holds Ctrl (or pinches, which browsers report as
 * that) or has the focus in the view. `region` is the element around the canvas; its listener comes before that of the
 * canvas, which hears nothing of such a turn and lets the page scroll.
 */
export function bindWheel(region: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    const isForCanvas = event.ctrlKey || event.metaKey || region.contains(document.activeElement);
    if (!isForCanvas) event.stopPropagation();
  };
  return listenOn(region, { wheel: onWheel }, true);
}
