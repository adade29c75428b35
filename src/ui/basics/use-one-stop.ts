import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { moveBetween } from "./move-between";

interface OneStop<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly onKeyDown: (event: KeyboardEvent<E>) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

const marked = "button[data-stop]";

/**
 * Makes many buttons one stop of the Tab key, as the practices of ARIA ask for ("roving tabindex"): the arrow keys, Home, End and the page
 * keys move between them (`moveBetween`). The one that had the focus last is where Tab comes back to; before, it is the first that is
 * not in the head of a table.
 *
 * @param stops Selects them; left out, those that carry `data-stop`.
 */
export function useOneStop<E extends HTMLElement>(stops: string = marked): OneStop<E> {
  const ref = useRef<E>(null);
  const last = useRef<HTMLElement | null>(null);
  const all = (): readonly HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const hold = (): void => {
    const present = all();
    if (last.current === null || !present.includes(last.current))
      last.current = present.find((each) => each.closest("thead") === null) ?? present[0] ?? null;
    for (const each of present) each.tabIndex = each === last.current ? 0 : -1;
  };
  // Whatever was drawn may have brought or taken buttons.
  useEffect(hold);
  return {
    ref,
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      // From a heading that was jumped to, Tab goes on at what follows it.
      last.current = target.matches(stops)
        ? target
        : (all().find(
            (each) => target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING && isOpen(each),
          ) ?? last.current);
      hold();
    },
    onKeyDown: (event) => moveBetween(event, all().filter(isOpen)),
  };
}

/** What is folded away takes no focus; its summary does. */
function isOpen(element: HTMLElement): boolean {
  const folded = element.closest("details:not([open])");
  return folded === null || (element.matches("summary") && element.parentElement === folded);
}
