import { useEffect, useState } from "react";
import { allReads } from "../../figure/frame/readable";
import { type Proposal, propose } from "../../figure/proposal/propose";
import { useApp } from "../../store/context";
import { selectDataset, selectEvidence, selectView } from "../../store/selectors";
import { useOrder } from "../../store/use-order";
import type { Figure } from "./use-figure";

/** How long the figure has to rest before parts of it are tried, milliseconds. */
const rest = 60;

/**
 * What the page of a figure has room for, of all that it shows; null while parts are tried, one after the other, so that
 * the page stays quick.
 */
export function useProposal(whole: Figure | null): Proposal | null {
  const evidence = useApp(selectEvidence);
  const view = useApp(selectView);
  const dataset = useApp(selectDataset);
  const reads = whole !== null && allReads(whole.page);
  const order = useOrder(whole && !reads ? dataset : null);
  const [found, setFound] = useState<{ readonly of: Figure; readonly proposal: Proposal } | null>(null);
  useEffect(() => {
    if (!whole || reads || !order) return;
    const { page, spec, context, filters } = whole;
    const options = { language: page.language, order };
    const tries = propose({ whole: page, spec, context, evidence, filters, view, options });
    let timer = setTimeout(function next() {
      const { value, done } = tries.next();
      if (done) setFound({ of: whole, proposal: value });
      else timer = setTimeout(next, 0);
    }, rest);
    return () => clearTimeout(timer);
  }, [whole, reads, order, evidence, view]);
  if (!whole) return null;
  if (reads) return { part: null, wholeLetters: 0 };
  return found?.of === whole ? found.proposal : null;
}
