import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { type StepDirection, type StepPart, unseenStep } from "../../store/steps-in-view";

/** How long the words stay, ms. */
const shownMs = 6000;

interface Unseen {
  readonly direction: StepDirection;
  readonly part: StepPart;
}

/**
 * Undo and redo by keys: a step that the page in view does not show is not taken.
 * @returns what is said of such a step for a while, and how a step is asked for.
 */
export function useUndo(): readonly [string | null, (direction: StepDirection) => void] {
  const { t } = useTranslation("app");
  const store = useAppStore();
  const [unseen, setUnseen] = useState<Unseen | null>(null);
  useEffect(() => {
    if (!unseen) return;
    const timer = setTimeout(() => setUnseen(null), shownMs);
    return () => clearTimeout(timer);
  }, [unseen]);
  const step = useCallback(
    (direction: StepDirection): void => {
      const state = store.getState();
      const part = unseenStep(state, direction);
      setUnseen(part && { direction, part });
      if (part === null) state[direction]();
    },
    [store],
  );
  return [unseen && t(`unseen.${unseen.direction}.${unseen.part}`), step];
}
