import { type Check, fault, type PlacedIssue, unknownId } from "./context";

/** The compound exists and is one; numbers of references lie within the review's list; sections are listed. */
export const checkDatasetInfo: Check = ({ records, entityIds, entityById }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const issues: PlacedIssue[] = unknownId(
    place,
    ["compound"],
    info.compound,
    entityIds,
    "the compound among the entities",
  );
  const compound = entityById.get(info.compound);
  if (compound !== undefined && compound.kind !== "compound") {
    issues.push(
      fault(place, ["compound"], "mismatch", `"${compound.id}", a ${compound.kind}`, "an entity of the kind compound"),
    );
  }
  const last = info.review.references;
  const outOfList = (ref: number) => ref > last;
  const expected = `a number from 1 to ${last}, the length of the review's list`;
  info.context.forEach((item, index) => {
    if (outOfList(item.ref))
      issues.push(fault(place, ["context", index, "ref"], "wrong-value", String(item.ref), expected));
  });
  const sections = new Set(info.sections.map(({ section }) => section));
  for (const { place: at, record } of [...records.studies, ...records.background]) {
    if (outOfList(record.ref)) issues.push(fault(at, ["ref"], "wrong-value", String(record.ref), expected));
    if (!sections.has(record.section)) {
      issues.push(
        fault(
          at,
          ["section"],
          "unknown-id",
          `"${record.section}"`,
          `one of the dataset's sections: ${[...sections].join(", ")}`,
        ),
      );
    }
  }
  return issues;
};
