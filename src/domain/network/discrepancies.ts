import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import type { PrimaryChange, SourceCheck } from "../records";
import { mediatorFindings } from "./statements";
import type { Statement } from "./types";

/** Whether the primary record differs from the review on something grave. Retractions have a mark of their own. */
function isDiscrepancy({ kind, severity, primary }: SourceCheck): boolean {
  return severity === "high" && primary !== null && kind !== "retracted" && kind !== "contradiction";
}

interface Touched {
  readonly check: string;
  /** What the review reports is another effect in the record, or is not there: steps worked out from it differ too. */
  readonly effect: boolean;
}

/** What the review prints and a change of the check is about: findings, those of an arm where its animals or doses differ. */
function findingsOf(evidence: Evidence, { ref, changes }: SourceCheck): readonly (readonly [string, boolean])[] {
  const ofArm = (arm: string) => evidence.dataset.findings.filter((finding) => finding.arm === arm);
  const touched = (change: PrimaryChange): readonly (readonly [string, boolean])[] => {
    if ("finding" in change) return [[change.finding, true]];
    return "arm" in change ? ofArm(change.arm).map(({ id }) => [id, false] as const) : [];
  };
  if (changes.length > 0) return changes.flatMap(touched);
  const study = evidence.studyByRef.get(ref);
  return (study ? (evidence.findingsOfStudy.get(study.id) ?? []) : []).map(({ id }) => [id, false] as const);
}

/** By finding; nothing in the reading of the primary record, which has no such discrepancy any more. */
const touchedFindings = perEvidence((evidence) => {
  const touched = new Map<string, Touched[]>();
  if (evidence.reading === "primary") return touched;
  for (const check of evidence.dataset.sourceChecks.filter(isDiscrepancy)) {
    for (const [id, effect] of findingsOf(evidence, check)) {
      touched.set(id, [...(touched.get(id) ?? []), { check: check.id, effect }]);
    }
  }
  return touched;
});

/**
 * Ids of the discrepancies behind statements, while the review is read. The step from a mediator has those of what its
 * study reports on the mediator, too: its sign follows from that.
 */
export function discrepanciesOf(
  evidence: Evidence,
  statements: readonly (Pick<Statement, "id"> & { readonly source?: string })[],
): readonly string[] {
  const touched = touchedFindings(evidence);
  if (touched.size === 0) return [];
  const checks = statements.flatMap(({ id, source }) => {
    const finding = evidence.findings.get(id);
    const own = (touched.get(id) ?? []).map(({ check }) => check);
    if (!finding || source === undefined || source === finding.subject) return own;
    const ofSource = mediatorFindings(evidence, finding).filter((each) => each.object === source);
    const mediators = ofSource.flatMap((each) => touched.get(each.id) ?? []);
    return [...own, ...mediators.flatMap(({ check, effect }) => (effect ? [check] : []))];
  });
  return [...new Set(checks)];
}
