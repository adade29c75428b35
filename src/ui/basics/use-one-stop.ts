import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

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
  const hold = (): void => {
    const all = [...(ref.current?.querySelectorAll<HTMLButtonElement>(stops) ?? [])];
    if (last.current === null || !all.includes(last.current)) last.current = all[0] ?? null;
    for (const each of all) each.tabIndex = each === last.current ? 0 : -1;
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
    onKeyDown: (event) => {
      const all = [...(ref.current?.querySelectorAll<HTMLButtonElement>(stops) ?? [])];
      const at = all.findIndex((button) => button.contains(document.activeElement));
      if (at < 0) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      const next = to === undefined ? undefined : all[to];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}
