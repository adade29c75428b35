import type { ViewSize } from "../../../evidence-ui/figure-page/page-choice";
import type { Proposal } from "../../../figure/proposal/propose";
import type { Content, Draft } from "../draft/draft";
import { type ComposedFigure, contentOf, useFigure, useFigureMaker } from "./use-figure";
import { type ProposedFigure, useProposal } from "./use-proposal";

export interface AskedFigure extends ComposedFigure {
  /** What the figure really shows. */
  readonly content: Content;
  readonly closed: boolean;
  /** What the page was found to have room for, where that was asked. */
  readonly proposal: Proposal<ProposedFigure> | null;
}

interface Asked {
  readonly hasFocus: boolean;
  /** The one to show where only one is wanted. */
  readonly pathway: string | null;
  readonly view: ViewSize;
  readonly today: Date;
}

/** Composes what a draft asks for; where it leaves that to the page, as much as can be read there. */
export function useAskedFigure(draft: Draft, { hasFocus, pathway, view, today }: Asked): AskedFigure {
  const wanted = contentOf(draft, hasFocus);
  const { minStudies, closed } = draft;
  const maker = useFigureMaker(draft, view, today);
  const first = useFigure(maker, { content: wanted ?? "visible", pathway, minStudies, closed });
  const proposal = useProposal(wanted === null ? first.figure : null, maker, pathway);
  if (wanted !== null) {
    return { ...first, content: wanted, closed: wanted === "repeated" && closed, proposal: null };
  }
  if (proposal?.found) {
    const { part, figure } = proposal.found;
    return { ...figure.made, content: "repeated", closed: part.closed, proposal };
  }
  // While parts are tried there is no figure yet.
  return { ...first, figure: proposal ? first.figure : null, content: "visible", closed: false, proposal };
}
