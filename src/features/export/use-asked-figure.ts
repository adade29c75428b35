import type { Proposal } from "../../figure/proposal/propose";
import type { Content, Draft } from "./draft/draft";
import { type Asked, type ComposedFigure, contentOf, useFigure } from "./use-figure";
import { useProposal } from "./use-proposal";

export interface AskedFigure extends ComposedFigure {
  /** What the figure really shows. */
  readonly content: Content;
  readonly closed: boolean;
  /** What the page was found to have room for, where that was asked. */
  readonly proposal: Proposal | null;
}

/** Composes what a draft asks for; where it leaves that to the page, as much as can be read there. */
export function useAskedFigure(
  draft: Draft,
  { hasFocus, ...asked }: Pick<Asked, "pathway" | "view" | "today"> & { readonly hasFocus: boolean },
): AskedFigure {
  const wanted = contentOf(draft, hasFocus);
  const { minStudies, closed } = draft;
  const first = useFigure(draft, { ...asked, minStudies, closed, content: wanted ?? "visible" });
  const proposal = useProposal(wanted === null ? first.figure : null);
  const part = proposal?.part ?? null;
  const second = useFigure(
    draft,
    { ...asked, ...(part ?? { minStudies, closed }), content: "repeated" },
    part !== null,
  );
  if (wanted !== null) {
    return { ...first, content: wanted, closed: wanted === "repeated" && closed, proposal: null };
  }
  if (part) return { ...second, content: "repeated", closed: part.closed, proposal };
  // While parts are tried there is no figure yet.
  return { ...first, figure: proposal ? first.figure : null, content: "visible", closed: false, proposal };
}
