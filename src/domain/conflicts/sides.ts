import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { directionOf } from "../network/tally";
import { signOf } from "../records";
import type { ConflictSide } from "./types";

/**
 * What a reference says of the entities, members of boxes included: findings on them; of background, what is stated of
 * their level or what they do.
 */
export function sideOf(evidence: Evidence, ref: number, about: readonly string[]): ConflictSide {
  const scope = new Set(about.flatMap((id) => withMembers(evidence, id)));
  const study = evidence.studyByRef.get(ref);
  const findings = (study ? (evidence.findingsOfStudy.get(study.id) ?? []) : []).filter((finding) =>
    scope.has(finding.object),
  );
  const background = evidence.dataset.background.filter(
    (record) =>
      record.ref === ref && [record.source, record.target, record.via].some((id) => id !== undefined && scope.has(id)),
  );
  const told = [
    ...findings.map((finding) => ({ target: finding.object, sign: signOf(finding.effect) })),
    ...background.map((record) => ({ target: record.target, sign: signOf(record.relation) })),
  ].map((each) => ({ ...each, ref, retracted: false }));
  return {
    ref,
    findings,
    background: findings.length > 0 ? background.filter((record) => scope.has(record.target)) : background,
    direction: directionOf(told, about[0] ?? "", true) ?? null,
    retracted: evidence.retractedRefs.has(ref),
  };
}
