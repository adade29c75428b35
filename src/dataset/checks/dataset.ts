import { allEntityKinds, isGiven } from "../../domain/records";
import { quoted, says, verbatim } from "../../domain/records/base/fault-text";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/** The subjects exist and can be given; numbers of references lie within the review's list; sections are listed. */
export const checkDatasetInfo: Check = ({ records, entityIds, entityById }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const issues: PlacedIssue[] = info.subjects.flatMap((id, index) => {
    const subject = entityById.get(id);
    if (subject === undefined)
      return unknownId(place, ["subjects", index], id, entityIds, says("aSubjectAmongEntities"));
    if (isGiven(subject.kind)) return [];
    const expected = says("anEntityOfKind", { kinds: allEntityKinds.filter(isGiven).join(", ") });
    return fault(
      place,
      ["subjects", index],
      "mismatch",
      says("idOfKind", { id: subject.id, kind: subject.kind }),
      expected,
    );
  });
  const subjects = new Set(info.subjects);
  for (const { place: at, record } of records.studies) {
    record.arms.forEach((arm, index) => {
      issues.push(...unknownId(at, ["arms", index, "subject"], arm.subject, subjects, says("aSubject")));
    });
  }
  const last = info.review?.references ?? Number.POSITIVE_INFINITY;
  const outOfList = (ref: number) => ref > last;
  const expected = says("numberInList", { last });
  info.sources.forEach(({ id }, index) => {
    if (info.sources.findIndex((other) => other.id === id) !== index) {
      issues.push(fault(place, ["sources", index, "id"], "duplicate-id", quoted(id), says("idOfNoOtherSource")));
    }
  });
  info.context.forEach((item, index) => {
    if (outOfList(item.ref))
      issues.push(fault(place, ["context", index, "ref"], "wrong-value", verbatim(item.ref), expected));
  });
  for (const { place: at, record } of records.toRead) {
    if (outOfList(record.ref ?? 1))
      issues.push(fault(at, ["ref"], "wrong-value", verbatim(record.ref ?? ""), expected));
  }
  const sections = new Set(info.sections.map(({ section }) => section));
  for (const { place: at, record } of [...records.studies, ...records.background]) {
    if (outOfList(record.ref)) issues.push(fault(at, ["ref"], "wrong-value", verbatim(record.ref ?? ""), expected));
    if (record.section !== undefined && !sections.has(record.section)) {
      const expectedSection =
        sections.size > 0 ? says("oneOfSections", { sections: [...sections].join(", ") }) : says("noSections");
      issues.push(fault(at, ["section"], "unknown-id", quoted(record.section), expectedSection));
    }
  }
  return issues;
};
