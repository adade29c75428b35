import { says } from "../../domain/records/base/fault-text";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";
import { mediatorIssues } from "./mediators";

const anEntity = says("anEntity");

/** A finding belongs to an arm of its study, and what it names exists. */
export const checkFindings: Check = ({ records, entityIds, studyIds, armIds, armOwner }) => {
  // Where dataset.yaml is wrong itself, any entity will do.
  const subjects = new Set(records.dataset?.record.subjects ?? entityIds);
  return records.findings.flatMap(({ place, record: finding }) => {
    const issues: PlacedIssue[] = [
      ...unknownId(place, ["study"], finding.study, studyIds, says("aStudy")),
      ...unknownId(place, ["arm"], finding.arm, armIds, says("anArmOfStudy")),
      // A wrong subject of the arm is that arm's fault, once.
      ...(armOwner.get(finding.arm)?.arm.subject === finding.subject
        ? []
        : unknownId(place, ["subject"], finding.subject, subjects, says("aSubject"))),
      ...unknownId(place, ["object"], finding.object, entityIds, anEntity),
      ...mediatorIssues(place, finding, [], entityIds),
    ];
    const owner = armOwner.get(finding.arm)?.study.id;
    if (owner !== undefined && owner !== finding.study) {
      issues.push(
        fault(
          place,
          ["arm"],
          "mismatch",
          says("armOfOther", { arm: finding.arm, study: owner }),
          says("anArmOf", { study: finding.study }),
        ),
      );
    }
    if (finding.object === finding.subject) {
      issues.push(
        fault(place, ["object"], "mismatch", says("idIsSubjectToo", { id: finding.object }), says("notTheSubject")),
      );
    }
    return issues;
  });
};

/** What a relation names exists, and so does where it was taken from. A source may be its own target. */
export const checkRelations: Check = ({ records, entityIds }) => {
  const info = records.dataset?.record;
  // Where dataset.yaml is wrong itself, any source will do.
  const origins = info && new Set(info.sources.map(({ id }) => id));
  return records.relations.flatMap(({ place, record }) => [
    ...(origins === undefined ? [] : unknownId(place, ["origin"], record.origin, origins, says("aSource"))),
    ...unknownId(place, ["source"], record.source, entityIds, anEntity),
    ...unknownId(place, ["target"], record.target, entityIds, anEntity),
  ]);
};

/** What a background statement names exists. A source may be its own target: the review prints feedback loops. */
export const checkBackground: Check = ({ records, entityIds }) =>
  records.background.flatMap(({ place, record: statement }) => [
    ...unknownId(place, ["source"], statement.source, entityIds, anEntity),
    ...unknownId(place, ["target"], statement.target, entityIds, anEntity),
    ...(statement.via === undefined ? [] : unknownId(place, ["via"], statement.via, entityIds, says("aMediator"))),
  ]);
