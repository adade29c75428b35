import { useState } from "react";
import type { CompiledDataset } from "../../../domain/records";
import { useCollection } from "../../../store/collections/context";
import { papersOf } from "../model/papers";
import { keptForms } from "../state/kept-texts";

/** The paper that is being written; null in it: a new one. */
export interface AskedPaper {
  readonly paper: string | null;
}

/** Name of the form of a paper; null: a new one. */
export const paperForm = (paper: string | null): string => (paper === null ? "new paper" : `paper ${paper}`);

/** The paper whose form is open: at first the one in which something was typed when the page was left. */
export function useAskedPaper(dataset: CompiledDataset) {
  const { key } = useCollection();
  return useState<AskedPaper | null>(() => {
    const forms = keptForms(key);
    const papers = [null, ...papersOf(dataset).map(({ id }) => id)];
    const left = papers.find((paper) => forms.includes(paperForm(paper)));
    return left === undefined ? null : { paper: left };
  });
}
