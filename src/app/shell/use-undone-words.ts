import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { type AppState, filteredPages, type Picture } from "../../store/state";

/** How long the words stay, ms. */
const shownMs = 4000;

type Direction = "undone" | "redone";
type Part = "filters" | "view" | "moves";

interface Unseen {
  readonly direction: Direction;
  readonly part: Part;
}

/** What undo or redo has just changed that the page in view does not show; null, and no words, for anything else. */
export function useUndoneWords(): string | null {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const [unseen, setUnseen] = useState<Unseen | null>(null);
  useEffect(() => {
    if (!unseen) return;
    const timer = setTimeout(() => setUnseen(null), shownMs);
    return () => clearTimeout(timer);
  }, [unseen]);
  useEffect(
    () =>
      store.subscribe((next, before) => {
        const direction = directionOf(next, before);
        if (!direction) return;
        // A step of the browser's history comes to another page in the same turn, which shows what changed.
        queueMicrotask(() => {
          const part = unseenPart(store.getState(), before);
          setUnseen(part && { direction, part });
        });
      }),
    [store],
  );
  return unseen && t(`history.${unseen.direction}.${unseen.part}`);
}

/** Whether one state came from the other by undo, by redo, or by neither. */
export function directionOf(next: AppState, before: AppState): Direction | null {
  const isFrom = (picture: Picture | undefined): boolean =>
    picture !== undefined &&
    next.filters === picture.filters &&
    next.view === picture.view &&
    next.moves === picture.moves;
  if (next.future.length > before.future.length) return "undone";
  if (next.future.length === before.future.length - 1 && isFrom(before.future[0])) return "redone";
  return null;
}

/** The part of the picture that changed and that the page does not show. */
export function unseenPart(next: AppState, before: AppState): Part | null {
  if (next.filters !== before.filters && !filteredPages.includes(next.page)) return "filters";
  if (next.page === "graph") return null;
  if (next.filteredOut !== before.filteredOut) return "filters";
  if (next.view !== before.view) return "view";
  return next.moves === before.moves ? null : "moves";
}
