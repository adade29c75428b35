import { says, verbatim } from "../../domain/records/base/fault-text";
import { approachIssues } from "./approaches";
import { type Check, fault, type PlacedIssue } from "./base/context";
import { dosesPrintedIssue } from "./doses";

/** Doses agree with their printing; overlaps name other studies and are told on both sides. */
export const checkStudies: Check = ({ records, studyRefs }) => {
  const overlaps = new Map(
    records.studies.map(({ record }) => [record.ref, new Set(record.mayOverlap.map(({ ref }) => ref))]),
  );
  return records.studies.flatMap(({ place, record: study }) => {
    const issues: PlacedIssue[] = [];
    study.arms.forEach((arm, index) => {
      issues.push(...approachIssues(place, arm, ["arms", index]));
      const wrong = dosesPrintedIssue(arm.doses, arm.dosesPrinted);
      if (wrong !== null) {
        issues.push(fault(place, ["arms", index, "dosesPrinted"], "mismatch", wrong.found, wrong.expected));
      }
    });
    study.mayOverlap.forEach(({ ref }, index) => {
      const path = ["mayOverlap", index, "ref"];
      if (!studyRefs.has(ref) || ref === study.ref) {
        issues.push(fault(place, path, "unknown-id", verbatim(ref), says("refOfOtherStudy")));
      } else if (overlaps.get(ref)?.has(study.ref) === false) {
        issues.push(
          fault(place, path, "mismatch", says("overlapOneSided", { ref, own: study.ref }), says("overlapOfBoth")),
        );
      }
    });
    return issues;
  });
};
