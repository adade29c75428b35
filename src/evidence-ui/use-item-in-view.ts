import { useEffect } from "react";
import { useApp } from "../store/context";

/**
 * The item of a page that the address asks for, e.g. one that the search found; null where it asks for none. What bears
 * its id as `data-item` is brought into view, out of what is folded around it, and takes the focus.
 */
export function useItemInView(): string | null {
  const item = useApp((state) => state.query.item ?? null);
  useEffect(() => {
    if (item === null) return;
    const place = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
    if (!place) return;
    for (let folded = place.closest("details"); folded; folded = folded.parentElement?.closest("details") ?? null) {
      folded.open = true;
    }
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  }, [item]);
  return item;
}
