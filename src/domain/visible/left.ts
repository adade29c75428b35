import type { Evidence } from "../evidence/types";
import { experimentsLeft, withoutFinding } from "../filters/experiments";
import type { Filters } from "../filters/types";
import type { Statement, View } from "../network/types";
import { passingOf } from "./passing";
import { inView } from "./visible";

/** How much the filters leave. */
export interface Left {
  /** Experimental studies with an experiment that passes. */
  readonly studies: number;
  /** References of those among them that print no finding for it: nothing of them is drawn. */
  readonly unprinted: readonly number[];
  /** References with a background statement that passes. */
  readonly background: number;
  /** Arrows of findings. */
  readonly arrows: number;
  readonly backgroundArrows: number;
  /** Relations that pass, and their arrows. */
  readonly relations: number;
  readonly databaseArrows: number;
}

/** Filters on arrows and nodes, which are judged in the picture. */
export function asksForArrows({ minStudies, contestedOnly }: Filters): boolean {
  return minStudies > 1 || contestedOnly;
}

/** Counts what the visible network of these filters holds. Arrows are judged only where a filter asks for it. */
export function leftBy(evidence: Evidence, filters: Filters, view: View): Left {
  const { findings, background, relations, kinds } = asksForArrows(filters)
    ? judgedArrows(evidence, filters, view)
    : plain(evidence, filters, view);
  const experiments = experimentsLeft(evidence, filters, findings);
  const arrowsOf = (kind: Statement["kind"]) => kinds.filter((each) => each === kind).length;
  return {
    studies: new Set(experiments.map(({ study }) => study.ref)).size,
    unprinted: withoutFinding(experiments, findings),
    background: new Set(background.map((record) => record.ref)).size,
    arrows: arrowsOf("finding"),
    backgroundArrows: arrowsOf("background"),
    relations: relations.length,
    databaseArrows: arrowsOf("database"),
  };
}

const kindOf = ({ statements }: { readonly statements: readonly Statement[] }) => statements[0]?.kind ?? "finding";

function plain(evidence: Evidence, filters: Filters, view: View) {
  const { findings, background, relations, bundles } = passingOf(evidence, filters, view);
  return { findings, background, relations, kinds: bundles.map(kindOf) };
}

function judgedArrows(evidence: Evidence, filters: Filters, view: View) {
  const { findings, background, relations, edges } = inView(evidence, filters, view);
  return { findings, background, relations, kinds: edges.map(kindOf) };
}
