import { useEffect, useState } from "react";
import { allReads } from "../../../figure/frame/readable";
import { type Proposal, propose } from "../../../figure/proposal/propose";
import type { FigurePage } from "../../../figure/spec/types";
import { useApp } from "../../../store/context";
import { selectDataset, selectEvidence, selectView } from "../../../store/selectors";
import { useOrder } from "../../../store/use-order";
import type { ComposedFigure, Figure, FigureMaker } from "./use-figure";

/** How long the figure has to rest before parts of it are tried, milliseconds. */
const rest = 60;

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
  const dataset = useApp(selectDataset);
  const reads = whole !== null && allReads(whole.page);
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
  }, [whole, reads, order, evidence, view, make, pathway]);
  if (!whole) return null;
  if (reads) return { found: null, wholeLetters: 0 };
  return found?.of === whole ? found.proposal : null;
}
