import { allEntityKinds, isGiven } from "../../domain/records";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/** The subjects exist and can be given; numbers of references lie within the review's list; sections are listed. */
export const checkDatasetInfo: Check = ({ records, entityIds, entityById }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const issues: PlacedIssue[] = info.subjects.flatMap((id, index) => {
    const subject = entityById.get(id);
    if (subject === undefined)
      return unknownId(place, ["subjects", index], id, entityIds, "a subject among the entities");
    if (isGiven(subject.kind)) return [];
    const expected = `an entity of the kind ${allEntityKinds.filter(isGiven).join(", ")}`;
    return fault(place, ["subjects", index], "mismatch", `"${subject.id}", a ${subject.kind}`, expected);
  });
  const subjects = new Set(info.subjects);
  for (const { place: at, record } of records.studies) {
    record.arms.forEach((arm, index) => {
      issues.push(...unknownId(at, ["arms", index, "subject"], arm.subject, subjects, "a subject of the dataset"));
    });
  }
  const last = info.review?.references ?? Number.POSITIVE_INFINITY;
  const outOfList = (ref: number) => ref > last;
  const expected = `a number from 1 to ${last}, the length of the review's list`;
  info.sources.forEach(({ id }, index) => {
    if (info.sources.findIndex((other) => other.id === id) !== index) {
      issues.push(fault(place, ["sources", index, "id"], "duplicate-id", `"${id}"`, "an id that no other source has"));
    }
  });
  info.context.forEach((item, index) => {
    if (outOfList(item.ref))
      issues.push(fault(place, ["context", index, "ref"], "wrong-value", String(item.ref), expected));
  });
  for (const { place: at, record } of records.toRead) {
    if (outOfList(record.ref ?? 1)) issues.push(fault(at, ["ref"], "wrong-value", String(record.ref), expected));
  }
  const sections = new Set(info.sections.map(({ section }) => section));
  for (const { place: at, record } of [...records.studies, ...records.background]) {
    if (outOfList(record.ref)) issues.push(fault(at, ["ref"], "wrong-value", String(record.ref), expected));
    if (record.section !== undefined && !sections.has(record.section)) {
      const expectedSection =
        sections.size > 0
          ? `one of the dataset's sections: ${[...sections].join(", ")}`
          : "no section: dataset.yaml lists none";
      issues.push(fault(at, ["section"], "unknown-id", `"${record.section}"`, expectedSection));
    }
  }
  return issues;
};
