import { type RefCallback, startTransition, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How many are drawn at once, how many more at a time, and up to how many without anybody asking for them. */
const first = 30;
const step = 30;
const unasked = 240;
/** So far from the end of what is drawn, more of it is, CSS pixels. */
const ahead = 800;

interface Growing {
  /** How many of the list are drawn, from its start. */
  readonly drawn: number;
  /** For the `ref` of an element behind the last one that is drawn. */
  readonly end: RefCallback<Element>;
}

/**
 * Draws a long list from its start: what fits on a screen at once, the rest of an ordinary list when there is time, and of a
 * very long one as much as the reader comes to. Everything that is drawn is really there, for searching in the page, for
 * screen readers and for the keyboard; on paper goes the whole list.
 */
export function useGrowing(total: number): Growing {
  const [wanted, setWanted] = useState(first);
  useEffect(() => {
    if (wanted < Math.min(total, unasked)) startTransition(() => setWanted(wanted + step));
  }, [wanted, total]);
  const hasMore = wanted < total;
  useEffect(() => {
    if (!hasMore) return;
    const all = (): void => flushSync(() => setWanted(total));
    addEventListener("beforeprint", all);
    return () => removeEventListener("beforeprint", all);
  }, [hasMore, total]);
  const end = useCallback(
    (element: Element | null) => {
      if (element === null || !hasMore) return;
      if (typeof IntersectionObserver === "undefined") {
        setWanted(total);
        return;
      }
      // Made again with each step: an observer says nothing as long as the end stays in sight.
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setWanted(wanted + step));
        },
        { root: scrollerOf(element), rootMargin: `${ahead}px` },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [hasMore, total, wanted],
  );
  return { drawn: Math.min(wanted, total), end };
}

/** What an element scrolls in; null: the page. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
