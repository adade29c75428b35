import { collections, type FieldPath, formatPath, idOf, isRecord, type Place } from "../drafts/draft";
import { armsOf, type Check, fault, type PlacedIssue } from "./context";

interface Claim {
  readonly key: string;
  readonly place: Place;
  readonly path: FieldPath;
}

/** Ids name one record each, and a reference has one study. */
export const checkIds: Check = ({ drafts }) => {
  const issues = collections.flatMap((collection) =>
    duplicates(
      drafts[collection].flatMap(({ place, raw }) => {
        const id = idOf(raw);
        return id === null ? [] : { key: id, place, path: ["id"] };
      }),
      "an id that no other record of its kind has",
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
  return [
    ...issues,
    ...duplicates(arms, "an id that no other arm has"),
    ...duplicates(refs, "one study for each reference number"),
  ];
};

function duplicates(claims: readonly Claim[], expected: string): PlacedIssue[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier === undefined) {
      first.set(claim.key, claim);
      return [];
    }
    const at = `${earlier.place.file}, ${formatPath([...earlier.place.path, ...earlier.path])}`;
    return fault(claim.place, claim.path, "duplicate-id", `"${claim.key}", already used at ${at}`, expected);
  });
}
