import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { moveBetween } from "./move-between";

interface OneStop<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly onKeyDown: (event: KeyboardEvent<E>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

const stops = "button[data-stop]";

/**
 * Makes many buttons one stop of the Tab key, as the practices of ARIA ask for ("roving tabindex"): up and down, Home and End
 * move between those that carry `data-stop`; the one that had the focus last is where Tab comes back to.
 */
export function useOneStop<E extends HTMLElement>(): OneStop<E> {
  const ref = useRef<E>(null);
  const last = useRef<HTMLButtonElement | null>(null);
  const all = (): readonly HTMLButtonElement[] => [...(ref.current?.querySelectorAll<HTMLButtonElement>(stops) ?? [])];
  const hold = (): void => {
    const present = all();
    if (last.current === null || !present.includes(last.current)) last.current = present[0] ?? null;
    for (const each of present) each.tabIndex = each === last.current ? 0 : -1;
  };
  // Whatever was drawn may have brought or taken buttons.
  useEffect(hold);
  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLButtonElement && target.matches(stops))) return;
      last.current = target;
      hold();
    },
    onKeyDown: (event) => moveBetween(event, all()),
  };
}
