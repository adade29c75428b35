import type { Evidence } from "../../../domain/evidence";
import { withMembers } from "../../../domain/network";
import type { SourceCheck } from "../../../domain/records";

/** Contradictions on record about one of the entities, or what it holds, that name one of the references. */
export function contradictionsAbout(
  evidence: Evidence,
  entities: readonly string[],
  refs: readonly number[],
): readonly SourceCheck[] {
  const scope = new Set(entities.flatMap((id) => withMembers(evidence, id)));
  return evidence.dataset.sourceChecks.filter(
    (check) =>
      check.kind === "contradiction" &&
      check.about.some((id) => scope.has(id)) &&
      [check.ref, ...check.with].some((ref) => refs.includes(ref)),
  );
}
