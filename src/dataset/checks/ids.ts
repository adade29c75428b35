import { type FaultText, says } from "../../domain/records/base/fault-text";
import { collections, formatPath, idOf, isRecord } from "../drafts/draft";
import { armsOf, type Check, fault, type PlacedIssue } from "./base/context";
import { type Claim, repeated } from "./base/repeated";

/** Ids name one record each, and a reference has one study. */
export const checkIds: Check = ({ drafts }) => {
  const issues = collections.flatMap((collection) =>
    duplicates(
      drafts[collection].flatMap(({ place, raw }) => {
        const id = idOf(raw);
        return id === null ? [] : { key: id, place, path: ["id"] };
      }),
      says("idOfNoOtherRecord"),
    ),
  );
  const arms = drafts.studies.flatMap(({ place, raw }) =>
    armsOf(raw).flatMap((arm, index): Claim | [] => {
      const id = idOf(arm);
      return id === null ? [] : { key: id, place, path: ["arms", index, "id"] };
    }),
  );
  const refs = drafts.studies.flatMap(({ place, raw }): Claim | [] =>
    isRecord(raw) && typeof raw.ref === "number" ? { key: String(raw.ref), place, path: ["ref"] } : [],
  );
  const papers = [...drafts.studies, ...drafts.toRead].flatMap(({ place, raw }): Claim | [] => {
    const id = idOf(raw);
    return id === null ? [] : { key: id, place, path: ["id"] };
  });
  return [
    ...issues,
    // One that is twice in its own list was named above.
    ...duplicates(papers, says("idOfNoStudy")).filter(
      ({ place, issue }) => !issues.some((other) => other.place === place && other.issue.field === issue.field),
    ),
    ...duplicates(arms, says("idOfNoOtherArm")),
    ...duplicates(refs, says("oneStudyForRef")),
  ];
};

function duplicates(claims: readonly Claim[], expected: FaultText): PlacedIssue[] {
  return repeated(claims).map(({ key, place, path, first }) => {
    const at = `${first.place.file}, ${formatPath([...first.place.path, ...first.path])}`;
    return fault(place, path, "duplicate-id", says("usedAt", { id: key, at }), expected);
  });
}
