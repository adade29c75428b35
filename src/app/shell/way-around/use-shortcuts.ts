import { useEffect, useEffectEvent } from "react";
import type { AppStore } from "../../../store/create-store";
import type { StepDirection } from "../../../store/steps-in-view";

export interface ShortcutActions {
  readonly onHelp: () => void;
  readonly onStep: (direction: StepDirection) => void;
  /** To the next region of the page or to the one before. */
  readonly onRegion: (by: 1 | -1) => void;
}

/** Keys that work everywhere on the page, unless something nearer has used them. */
export function useShortcuts(store: AppStore, actions: ShortcutActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (event.key === "F6" && !target.closest("[role='dialog'], [role='menu']")) {
      event.preventDefault();
      actions.onRegion(event.shiftKey ? -1 : 1);
      return;
    }
    if (target.closest("input, textarea, select, [contenteditable], [role='dialog'], [role='menu']")) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (control && key === "z") {
      event.preventDefault();
      actions.onStep(event.shiftKey ? "redo" : "undo");
    } else if (control && key === "y") {
      event.preventDefault();
      actions.onStep("redo");
    } else if (!control && key === "?") {
      actions.onHelp();
    } else if (key === "escape") {
      store.getState().choose(null);
    }
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
