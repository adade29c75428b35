import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useAppStore } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { type IntroductionStep, introductionSteps } from "./steps";
import { beginVisit } from "./visit";

/** What is over the page and ends by Escape itself. */
const above = "[role='menu'], [role='listbox'], [role='dialog']:not([data-introduction='card'])";

export interface Introduction {
  readonly step: IntroductionStep;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  /** Before the first step nothing happens; after the last the introduction ends. */
  readonly goTo: (at: number) => void;
}

/**
 * Leads through the steps over the real app. What was in view before comes back at the end, also where the end is a
 * step back in the browser or a closed window.
 */
export function useIntroduction(onEnd: () => void): Introduction {
  const store = useAppStore();
  const [steps] = useState(() => introductionSteps(selectEvidence(store.getState())));
  const [at, setAt] = useState(0);
  const step = steps[at] ?? steps[0];
  if (step === undefined) throw new RangeError("An introduction without a step.");
  const [visit, setVisit] = useState<ReturnType<typeof beginVisit> | null>(null);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const begun = beginVisit(store);
    setVisit(begun);
    const leave = (): void => {
      begun.end();
      end();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || document.querySelector(above) !== null) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    // Before what follows the address: it begins from what was in view before.
    addEventListener("popstate", leave, { capture: true });
    addEventListener("pagehide", leave);
    addEventListener("keydown", onKey, { capture: true });
    return () => {
      removeEventListener("popstate", leave, { capture: true });
      removeEventListener("pagehide", leave);
      removeEventListener("keydown", onKey, { capture: true });
      begun.end();
    };
  }, [store]);
  useEffect(() => visit?.show(step.shown), [visit, step]);
  return useMemo(
    () => ({
      step,
      at,
      count: steps.length,
      goTo: (next) => {
        if (next >= steps.length) onEnd();
        else setAt(Math.max(0, next));
      },
    }),
    [step, at, steps, onEnd],
  );
}
