import { useCallback, useState } from "react";
import { useAppStore } from "../../../store/context";
import { useDatasets } from "../../../store/datasets/context";
import { type Opening, openFigure } from "./open-figure";
import { keepWaiting, sourceAtHand } from "./waiting-figure";

/** Opens figures, of another dataset that is at hand with that, and keeps how the last one went until it is dismissed. */
export function useOpenFigure(): {
  readonly opening: Opening | null;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
} {
  const store = useAppStore();
  const { open: openDataset } = useDatasets();
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useCallback(
    (file: File) => {
      openFigure(file, store)
        .then(async (went) => {
          const source = went.kind === "otherDataset" ? await sourceAtHand(went.theirs) : null;
          if (source === null) return setOpening(went);
          keepWaiting(file, went.theirs);
          openDataset(source);
        })
        // `openFigure` tells of every failure in its answer.
        .catch(() => undefined);
    },
    [store, openDataset],
  );
  const dismiss = useCallback(() => setOpening(null), []);
  return { opening, open, dismiss };
}
