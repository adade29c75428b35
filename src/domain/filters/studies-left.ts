import type { Evidence } from "../evidence/types";
import type { Finding } from "../records";
import { type Experiment, experimentsLeft, withoutFinding } from "./experiments";
import { matchFinding } from "./match";
import type { Filters } from "./types";

/** What filters on records leave of the studies; filters on arrows are the visible network's. */
export interface StudiesLeft {
  readonly experiments: readonly Experiment[];
  readonly findings: readonly Finding[];
  /** References of studies that pass without a printed finding: nothing of them is drawn. */
  readonly unprinted: readonly number[];
}

export function studiesLeft(evidence: Evidence, filters: Filters): StudiesLeft {
  const { findings } = matchFinding(evidence, filters);
  const experiments = experimentsLeft(evidence, filters, findings);
  return { experiments, findings, unprinted: withoutFinding(experiments, findings) };
}
