import { type RefObject, useEffect } from "react";
import { isShown, reachableIn } from "./reachable";

/** Long enough for a dialog to give the focus back by itself, ms. */
const waitMs = 60;

/** Whatever of the way up from an element is still on the page, nearest first. */
function neighbourIn(ancestors: readonly Element[]): HTMLElement | null {
  for (const each of ancestors) {
    if (!each.isConnected || each === document.body) continue;
    const [inside] = reachableIn(each);
    // A region as large as the page is no neighbour: its first button is the first of the page.
    if (each.matches("main, #root, #root > *")) return null;
    if (inside) return inside;
  }
  return null;
}

/**
 * Keeps the focus where the reader works (WCAG 2.4.3): where what had it goes away or can no longer be pressed, it goes to
 * what opened the panel that is gone, else to the nearest neighbour that is left, else to the content of the page.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>, toContent: () => void): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    let last: Element | null = null;
    let ancestors: readonly Element[] = [];
    let outside: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      ancestors = waysUp(target);
      if (target.closest("aside, [role='dialog']") === null) outside = target;
    };
    const mend = (): void => {
      const { activeElement } = document;
      // What was disabled keeps the focus for a frame in some browsers, and takes no key.
      if (last === null || (activeElement !== document.body && activeElement !== last)) return;
      const isLost = !last.isConnected || last.matches(":disabled");
      if (!isLost) return;
      const wasInPanel = ancestors.some((each) => each.matches("aside") && !each.isConnected);
      const opener = wasInPanel && outside?.isConnected === true && isShown(outside) ? outside : null;
      const next = opener ?? neighbourIn(ancestors);
      last = null;
      if (next) next.focus({ preventScroll: true });
      else toContent();
    };
    const observer = new MutationObserver(() => {
      if (last === null || (last.isConnected && !last.matches(":disabled"))) return;
      clearTimeout(timer);
      timer = setTimeout(mend, waitMs);
    });
    root.addEventListener("focusin", onFocus);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener("focusin", onFocus);
    };
  }, [page, toContent]);
}

function waysUp(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...waysUp(parent)];
}
