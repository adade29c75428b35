import type { Core } from "cytoscape";
import { paintNow } from "../renderer/drawing";
import type { Size } from "./viewport";

/**
 * Tells of each new size of the view and paints it in the same frame, so that nothing jumps while a panel beside it opens.
 */
export function bindSize(cy: Core, region: HTMLElement, onSize: (before: Size, after: Size) => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  let size: Size = { width: region.clientWidth, height: region.clientHeight };
  const observer = new ResizeObserver(() => {
    const before = size;
    size = { width: region.clientWidth, height: region.clientHeight };
    if (before.width === size.width && before.height === size.height) return;
    cy.resize();
    onSize(before, size);
    paintNow(cy);
  });
  observer.observe(region);
  return () => observer.disconnect();
}

/** Has the canvas redrawn when the window goes to a screen of another resolution or the page is zoomed. */
export function bindPixelRatio(cy: Core): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  let query: MediaQueryList | null = null;
  const watch = (): void => {
    query?.removeEventListener("change", onChange);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener("change", onChange);
  };
  const onChange = (): void => {
    watch();
    cy.resize();
  };
  watch();
  return () => query?.removeEventListener("change", onChange);
}
