import { useCallback, useState } from "react";
import { useAppStore } from "../../../store/context";
import { type Opening, openFigure } from "./open-figure";

/** Opens figures, and keeps how the last one went until it is dismissed. */
export function useOpenFigure(): {
  readonly opening: Opening | null;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
} {
  const store = useAppStore();
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useCallback(
    (file: File) => {
      openFigure(file, store)
        .then(setOpening)
        // `openFigure` tells of every failure in its answer.
        .catch(() => undefined);
    },
    [store],
  );
  const dismiss = useCallback(() => setOpening(null), []);
  return { opening, open, dismiss };
}
