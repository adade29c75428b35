import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { useApp, useAppStore } from "../../../store/context";
import { selectChoice, selectEvidence, selectLanguage } from "../../../store/selectors";
import type { PanelTools } from "./panel-context";

/** Id of a card's heading in the page, which takes the focus when a reference number leads there. */
export function cardId(ref: number): string {
  return `reference-${ref}`;
}

/** Which cards are unfolded: those that the reader did not touch follow `unfolded`. */
export interface CardFolds {
  readonly isOpen: (ref: number) => boolean;
  readonly setOpen: (ref: number, open: boolean) => void;
}

/**
 * The tools of the panel for a list of cards.
 *
 * @param listed references whose cards are in the list: their numbers scroll there, others choose their study.
 * @param unfolded how cards begin.
 */
export function usePanelTools(
  listed: ReadonlySet<number>,
  unfolded: boolean,
): { readonly tools: PanelTools; readonly folds: CardFolds } {
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const choice = useApp(selectChoice);
  const [touched, setTouched] = useState<Readonly<Record<number, boolean>>>({});
  const setOpen = useCallback((ref: number, open: boolean) => setTouched((all) => ({ ...all, [ref]: open })), []);
  const tools = useMemo((): PanelTools => {
    const { choose } = store.getState();
    const goTo = (ref: number) => {
      // The card has to be unfolded before its place on the page is known.
      flushSync(() => setOpen(ref, true));
      const heading = document.getElementById(cardId(ref));
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: "start" });
    };
    const wayTo = (ref: number) => {
      if (listed.has(ref)) return () => goTo(ref);
      const known = evidence.studyByRef.has(ref) || evidence.dataset.background.some((record) => record.ref === ref);
      return known ? () => choose({ kind: "study", ref }) : null;
    };
    return { evidence, language, choice, choose, wayTo };
  }, [store, evidence, language, choice, listed, setOpen]);
  const folds = useMemo(
    (): CardFolds => ({ isOpen: (ref) => touched[ref] ?? unfolded, setOpen }),
    [touched, unfolded, setOpen],
  );
  return { tools, folds };
}
