import { useEffect, useEffectEvent } from "react";
import { useAppStore } from "../../store/context";
import type { Walk } from "./use-walk";

/** Where arrow keys have work of their own. */
const busy =
  "input, textarea, select, [contenteditable], [role='dialog'], [role='menu'], [role='listbox'], [role='separator'], [role='slider']";

/**
 * Arrow keys go from stop to stop while the walk is on, on the canvas too; Escape ends it once nothing is chosen. The
 * keys are taken before they reach what is below.
 */
export function useWalkKeys({ section, at, goTo, end }: Walk): void {
  const store = useAppStore();
  const on = section !== null;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (target instanceof Element && target.closest(busy)) return;
    if (event.key === "Escape" && store.getState().choice === null) end();
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(at + step);
  });
  useEffect(() => {
    if (!on) return;
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [on]);
}
