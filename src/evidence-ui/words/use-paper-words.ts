import { useMemo } from "react";
import { refLabel } from "../../domain/evidence";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { sourceContext } from "../../wording/own";

/** What papers are called, and which wording of a message speaks of them: that of a review, or that of a collection of its own. */
export interface PaperWords {
  readonly labelOf: (ref: number) => string;
  /** To be spread beside the values of a message. */
  readonly source: ReturnType<typeof sourceContext>;
}

export function usePaperWords(): PaperWords {
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(
    () => ({ labelOf: (ref) => refLabel(evidence, ref, language), source: sourceContext(evidence.dataset) }),
    [evidence, language],
  );
}
