import { useMemo } from "react";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectStep } from "../../store/selectors";
import { positionOf, type Section, stepsOf } from "./steps";

export interface Walk {
  /** Null while nobody walks. */
  readonly section: Section | null;
  /** From 0. */
  readonly at: number;
  readonly steps: readonly Section[];
  /** To a stop by its place; beyond the ends nothing happens. What was chosen gives way to the stop. */
  readonly goTo: (at: number) => void;
  readonly end: () => void;
}

export function useWalk(): Walk {
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const step = useApp(selectStep);
  const steps = useMemo(() => stepsOf(evidence), [evidence]);
  return useMemo(() => {
    const known = evidence.dataset.dataset.sections.find(({ section }) => section === step) ?? null;
    const at = step === null ? -1 : positionOf(steps, step);
    return {
      // A link may name the introduction, which has nothing to show: the walk begins at its first stop.
      section: known && at < 0 ? (steps[0] ?? null) : known,
      at: known && at < 0 ? 0 : at,
      steps,
      goTo: (next) => {
        const stop = steps[next];
        if (!stop) return;
        store.getState().choose(null);
        store.getState().set({ step: stop.section, page: "graph" });
      },
      end: () => store.getState().set({ step: null }),
    };
  }, [store, evidence, step, steps]);
}
