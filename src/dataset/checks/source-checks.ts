import type { PrimaryChange, SourceCheck } from "../../domain/records";
import { says, verbatim } from "../../domain/records/base/fault-text";
import type { FieldPath, Place } from "../drafts/draft";
import { type Check, type CheckContext, fault, type PlacedIssue, unknownId } from "./base/context";
import { dosesPrintedIssue } from "./doses";
import { mediatorIssues } from "./mediators";

/** A source check names references, entities, arms and findings that exist, and changes only what is its references' own. */
export const checkSourceChecks: Check = (context) =>
  context.records.sourceChecks.flatMap(({ place, record: check }) => {
    const issues = [check.ref, ...check.with].flatMap((ref, index) => {
      const path: FieldPath = index === 0 ? ["ref"] : ["with", index - 1];
      return context.knownRefs.has(ref) ? [] : fault(place, path, "unknown-id", verbatim(ref), says("aRefOfRecords"));
    });
    const about = check.about.flatMap((id, index) =>
      unknownId(place, ["about", index], id, context.entityIds, says("anEntity")),
    );
    const changes = check.changes.flatMap((change, index) =>
      changeIssues(context, place, ["changes", index], check, change),
    );
    return [...issues, ...about, ...changes];
  });

function changeIssues(
  context: CheckContext,
  place: Place,
  path: FieldPath,
  check: SourceCheck,
  change: PrimaryChange,
): PlacedIssue[] {
  if ("add" in change) return addedIssues(context, place, [...path, "add"], change.add);
  if ("finding" in change) {
    const finding = context.findingById.get(change.finding);
    const study = finding === undefined ? undefined : context.studyById.get(finding.study);
    return [
      ...unknownId(place, [...path, "finding"], change.finding, context.findingIds, says("aFinding")),
      ...foreign(place, [...path, "finding"], check, study?.ref),
    ];
  }
  const issues = [
    ...unknownId(place, [...path, "arm"], change.arm, context.armIds, says("anArm")),
    ...foreign(place, [...path, "arm"], check, context.armOwner.get(change.arm)?.study.ref),
  ];
  const wrong = "doses" in change ? dosesPrintedIssue(change.doses, change.dosesPrinted) : null;
  if (wrong !== null) issues.push(fault(place, [...path, "dosesPrinted"], "mismatch", wrong.found, wrong.expected));
  return issues;
}

/** A change reaches only into the references that the check is about. */
function foreign(place: Place, path: FieldPath, check: SourceCheck, ref: number | undefined): PlacedIssue[] {
  if (ref === undefined || ref === check.ref || check.with.includes(ref)) return [];
  return [
    fault(
      place,
      path,
      "mismatch",
      says("recordOfRef", { ref }),
      says("recordOfRef", { ref: [check.ref, ...check.with].join(", ") }),
    ),
  ];
}

function addedIssues(
  context: CheckContext,
  place: Place,
  path: FieldPath,
  added: Extract<PrimaryChange, { add: unknown }>["add"],
): PlacedIssue[] {
  const issues = [
    ...unknownId(place, [...path, "study"], added.study, context.studyIds, says("aStudy")),
    ...unknownId(place, [...path, "arm"], added.arm, context.armIds, says("anArmOfStudy")),
    ...unknownId(place, [...path, "object"], added.object, context.entityIds, says("anEntity")),
    ...mediatorIssues(place, added, path, context.entityIds),
  ];
  const owner = context.armOwner.get(added.arm)?.study.id;
  if (owner !== undefined && owner !== added.study) {
    issues.push(
      fault(
        place,
        [...path, "arm"],
        "mismatch",
        says("armOfOther", { arm: added.arm, study: owner }),
        says("anArmOf", { study: added.study }),
      ),
    );
  }
  if (context.findingIds.has(added.id)) {
    issues.push(fault(place, [...path, "id"], "duplicate-id", says("idOfCurated", { id: added.id }), says("ownId")));
  }
  return issues;
}
