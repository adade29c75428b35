const takesFocus = ":is(button, a[href], input, select, textarea, [tabindex='0']):not(:disabled, [tabindex='-1'])";

/** What of an element takes the focus at present, in the order of the page: neither disabled nor hidden. */
export function reachableIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(takesFocus)].filter(isShown);
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
