import { useEffect, useState } from "react";
import { activeFilters } from "../../../domain/filters";
import { allReads } from "../../../figure/frame/readable";
import { type Proposal, propose } from "../../../figure/proposal/propose";
import type { FigurePage } from "../../../figure/spec/types";
import { useApp } from "../../../store/context";
import { useOrder } from "../../../store/layout/use-order";
import {
  selectBackground,
  selectEvidence,
  selectFilters,
  selectFocus,
  selectIsRedrawn,
  selectMoves,
  selectShownDataset,
  selectView,
} from "../../../store/selectors";
import type { ComposedFigure, Figure, FigureMaker } from "./use-figure";

/** How long the figure has to rest before parts of it are tried, milliseconds. */
const rest = 60;

/**
 * Whether filters left gaps in the picture. Not where it was laid out again already, and not where the reader has put
 * nodes in their places, selected something, or has the background drawn: a new layout would undo these.
 */
function useHasGaps(): boolean {
  const isFiltered = useApp((state) => activeFilters(selectFilters(state)).length > 0);
  const isRedrawn = useApp(selectIsRedrawn);
  const isArranged = useApp((state) => Object.keys(selectMoves(state)).length > 0);
  const isFocused = useApp((state) => selectFocus(state) !== null);
  const background = useApp(selectBackground);
  return isFiltered && !isRedrawn && !isArranged && !isFocused && background !== "always";
}

/** The figure of a part, as it will be saved. */
export interface ProposedFigure {
  readonly page: FigurePage;
  readonly made: ComposedFigure;
}

/**
 * What the page of a figure has room for, of all that it shows, composed; null while parts are tried, one after the other,
 * so that the page stays quick.
 */
export function useProposal(
  whole: Figure | null,
  { make }: FigureMaker,
  pathway: string | null,
): Proposal<ProposedFigure> | null {
  const evidence = useApp(selectEvidence);
  const view = useApp(selectView);
  const dataset = useApp(selectShownDataset);
  const hasGaps = useHasGaps();
  const reads = whole !== null && !hasGaps && allReads(whole.page);
  const order = useOrder(whole && !reads ? dataset : null);
  const [found, setFound] = useState<{ readonly of: Figure; readonly proposal: Proposal<ProposedFigure> } | null>(null);
  useEffect(() => {
    if (!whole || reads || !order) return;
    const { page, filters } = whole;
    const tries = propose({
      whole: page,
      evidence,
      filters,
      view,
      hasGaps,
      options: { language: page.language, order },
      compose: (picture, { minStudies }) => {
        const made = make(picture, { content: "repeated", pathway, minStudies });
        // On a page that has the whole there is a figure of each part.
        return { made, page: made.figure?.page ?? page };
      },
    });
    let timer = setTimeout(function next() {
      const { value, done } = tries.next();
      if (done) setFound({ of: whole, proposal: value });
      else timer = setTimeout(next, 0);
    }, rest);
    return () => clearTimeout(timer);
  }, [whole, reads, order, evidence, view, hasGaps, make, pathway]);
  if (!whole) return null;
  if (reads) return { found: null, wholeLetters: 0, why: "letters" };
  return found?.of === whole ? found.proposal : null;
}
