import { oppositeFindings } from "../conflicts/opposite-findings";
import type { CompiledDataset } from "../records";
import type { OpenPoint } from "./types";

/** Findings of which nobody can say where they are printed. */
export function findingsWithoutPlace({ findings }: CompiledDataset): readonly OpenPoint[] {
  return findings
    .filter(({ place }) => place === undefined)
    .map(({ id, study, arm }) => ({ code: "no-place", paper: study, arm, finding: id }));
}

/** Findings that another one of their experiment contradicts. */
export function twoDirections({ findings }: CompiledDataset): readonly OpenPoint[] {
  return oppositeFindings(findings, (finding) => finding).map(({ finding: { id, study, arm }, other }) => ({
    code: "two-directions",
    paper: study,
    arm,
    finding: id,
    other: other.id,
  }));
}
