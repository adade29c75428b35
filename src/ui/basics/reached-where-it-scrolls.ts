/**
 * For the `ref` of an element that holds something wide: while it scrolls sideways the Tab key reaches it, and the arrow keys
 * scroll it (not every browser does that by itself). Returns the undo.
 */
export function reachedWhereItScrolls(element: HTMLElement | null): (() => void) | undefined {
  if (element === null || typeof ResizeObserver === "undefined") return undefined;
  const observer = new ResizeObserver(() => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  });
  observer.observe(element);
  return () => observer.disconnect();
}
