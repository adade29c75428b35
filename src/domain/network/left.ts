import type { Evidence } from "../evidence/types";
import type { Filters } from "../filters/types";
import { passingOf } from "./passing";
import type { View } from "./types";
import { inView } from "./visible";

/** How much the filters leave. */
export interface Left {
  /** Experimental studies with a finding that passes. */
  readonly studies: number;
  /** References with a background statement that passes. */
  readonly background: number;
  readonly arrows: number;
}

/** Counts what the visible network of these filters holds. Arrows are judged only where a filter asks for it. */
export function leftBy(evidence: Evidence, filters: Filters, view: View): Left {
  const judged = filters.minStudies > 1 || filters.contestedOnly;
  const { findings, background, arrows } = judged
    ? judgedArrows(evidence, filters, view)
    : plain(evidence, filters, view);
  return {
    studies: new Set(findings.map((finding) => finding.study)).size,
    background: new Set(background.map((record) => record.ref)).size,
    arrows,
  };
}

function plain(evidence: Evidence, filters: Filters, view: View) {
  const { findings, background, bundles } = passingOf(evidence, filters, view);
  return { findings, background, arrows: bundles.length };
}

function judgedArrows(evidence: Evidence, filters: Filters, view: View) {
  const { findings, background, edges } = inView(evidence, filters, view);
  return { findings, background, arrows: edges.length };
}
