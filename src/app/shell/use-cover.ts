import { useCallback, useState } from "react";
import type { Cover } from "../../graph/view/viewport";

type Measured = (element: HTMLElement | null) => (() => void) | undefined;

/** What lies over the sides of the graph, and below which bars it begins. */
export interface Covering {
  readonly cover: Cover;
  /** Height of the bars above the graph, CSS pixels. */
  readonly top: number;
  readonly barsRef: Measured;
  readonly leftRef: Measured;
  readonly rightRef: Measured;
}

/** Measures what lies over the graph and above it, from the same frame on in which it comes. */
export function useCover(): Covering {
  const [top, setTop] = useState(0);
  const [left, setLeft] = useState(0);
  const [right, setRight] = useState(0);
  const [cover, setCover] = useState<Cover>({ left, right });
  if (cover.left !== left || cover.right !== right) setCover({ left, right });
  const barsRef = useCallback((element: HTMLElement | null) => measured(element, setTop, "offsetHeight"), []);
  const leftRef = useCallback((element: HTMLElement | null) => measured(element, setLeft, "offsetWidth"), []);
  const rightRef = useCallback((element: HTMLElement | null) => measured(element, setRight, "offsetWidth"), []);
  return { cover, top, barsRef, leftRef, rightRef };
}

/** Says the size of an element now and whenever it changes, and 0 once it has gone. */
function measured(
  element: HTMLElement | null,
  say: (size: number) => void,
  side: "offsetWidth" | "offsetHeight",
): (() => void) | undefined {
  if (!element) return undefined;
  say(element[side]);
  const observer = new ResizeObserver(() => say(element[side]));
  observer.observe(element);
  return () => {
    observer.disconnect();
    say(0);
  };
}
