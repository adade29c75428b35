import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { directionOf, signToward } from "../network/group-result";
import { direction } from "../network/tally";
import type { Statement } from "../network/types";
import { isAssociation, signOf } from "../records";
import type { ConflictSide } from "./types";

type Told = Pick<Statement, "target" | "sign">;

/** Over what is said of the first entity, else over all, each member counted the way it contributes to what holds it. */
function sideDirection(evidence: Evidence, about: readonly string[], told: readonly Told[]): ConflictSide["direction"] {
  const scopes = about.map((id) => ({ id, scope: new Set(withMembers(evidence, id)) }));
  const [first] = scopes;
  const ofFirst = told
    .filter((each) => first?.scope.has(each.target))
    .map((each) => ({ ...each, ref: 0, retracted: false }));
  const own = first ? directionOf(evidence, ofFirst, first.id, true) : undefined;
  if (own === "up" || own === "down" || own === "mixed") return own;
  const signs = told.flatMap((each) => {
    const holder = scopes.find(({ scope }) => scope.has(each.target));
    const sign = holder ? signToward(evidence, holder.id, each) : each.sign;
    return sign === undefined ? [] : [sign];
  });
  return direction(signs) ?? null;
}

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
    ...background.flatMap(({ target, relation }) =>
      isAssociation(relation) ? [] : [{ target, sign: signOf(relation) }],
    ),
  ];
  return {
    ref,
    findings,
    background: findings.length > 0 ? background.filter((record) => scope.has(record.target)) : background,
    direction: sideDirection(evidence, about, told),
    retracted: evidence.retractedRefs.has(ref),
  };
}
