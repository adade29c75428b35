import { useMemo } from "react";
import { readingChanges } from "../../domain/evidence";
import type { Reading } from "../../domain/evidence/types";
import { useApp, useAppStore } from "../../store/context";
import { selectDataset, selectReading } from "../../store/selectors";

export interface ReadingMode {
  readonly reading: Reading;
  /** References of which the primary record says otherwise than the review, ascending; none where nothing differs. */
  readonly refs: readonly number[];
  readonly read: (reading: Reading) => void;
}

/** Whose word is read, and the way to the other. */
export function useReading(): ReadingMode {
  const store = useAppStore();
  const reading = useApp(selectReading);
  const dataset = useApp(selectDataset);
  const refs = useMemo(() => [...new Set(readingChanges(dataset).map(({ ref }) => ref))], [dataset]);
  return { reading, refs, read: (next) => store.getState().change({ reading: next }) };
}
