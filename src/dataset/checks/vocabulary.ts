import type { Term } from "../../domain/records";
import type { Place } from "../drafts/draft";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

/**
 * Models and inducers: every word is used, groups hold words that exist, no group holds another, and an arm that says what
 * it was induced by says it in these words too, so that no filter loses it.
 */
export const checkVocabulary: Check = ({ records }) => {
  if (records.dataset === null) return [];
  const { place, record: info } = records.dataset;
  const arms = records.studies.flatMap(({ place: at, record }) =>
    record.arms.map((arm, index) => ({ at, arm, path: ["arms", index] as const })),
  );
  const models = new Set(arms.flatMap(({ arm }) => arm.model ?? []));
  const words = new Set(info.inducers.flatMap((term) => (term.members.length === 0 ? [term.id] : [])));
  const induced = arms.flatMap(({ at, arm, path }): PlacedIssue[] => {
    if (info.inducers.length === 0 && arm.inducedBy.length === 0) return [];
    const wrong = arm.inducedBy.flatMap((id, index) =>
      unknownId(at, [...path, "inducedBy", index], id, words, "an inducer of dataset.yaml that is no group"),
    );
    const isSaid = arm.inducer !== null;
    if (isSaid === arm.inducedBy.length > 0) return wrong;
    const found = isSaid ? "nothing, beside an inducer" : "a value, beside no inducer";
    return [
      ...wrong,
      fault(at, [...path, "inducedBy"], "mismatch", found, "inducer and inducedBy together, or neither"),
    ];
  });
  return [
    ...termIssues(place, "models", info.models, models),
    ...termIssues(place, "inducers", info.inducers, new Set(arms.flatMap(({ arm }) => arm.inducedBy))),
    ...induced,
  ];
};

/** @param used what the arms name. */
function termIssues(
  place: Place,
  field: "models" | "inducers",
  terms: readonly Term[],
  used: ReadonlySet<string>,
): PlacedIssue[] {
  const ids = terms.map(({ id }) => id);
  const groups = new Set(terms.flatMap(({ id, members }) => (members.length > 0 ? [id] : [])));
  const known = new Set([...used, ...ids].filter((id) => !groups.has(id)));
  const held = new Map<string, string>();
  return terms.flatMap(({ id, members }, index): PlacedIssue[] => {
    const issues: PlacedIssue[] = [];
    const at = (path: readonly (string | number)[]) => [field, index, ...path];
    if (ids.indexOf(id) !== index) {
      issues.push(fault(place, at(["id"]), "duplicate-id", `"${id}"`, `an id that no other of ${field} has`));
    }
    if (members.length === 0 && !used.has(id)) {
      issues.push(
        fault(place, at(["id"]), "unused", `"${id}", which no arm names`, "an arm that names it; else remove it"),
      );
    }
    if (members.length > 0 && used.has(id)) {
      issues.push(
        fault(place, at(["id"]), "mismatch", `"${id}", a group that an arm names`, "arms that name its members"),
      );
    }
    members.forEach((member, position) => {
      const circle = circleThrough(terms, id, member);
      if (circle !== null) {
        const found = circle.map((each) => `"${each}"`).join(", which holds ");
        issues.push(
          fault(place, at(["members", position]), "mismatch", found, "groups that hold what arms name, no group"),
        );
        return;
      }
      issues.push(
        ...unknownId(place, at(["members", position]), member, known, "something that an arm names, no group"),
      );
      const other = held.get(member);
      if (other !== undefined) {
        issues.push(
          fault(
            place,
            at(["members", position]),
            "mismatch",
            `"${member}", a member of "${other}" too`,
            "one group at most",
          ),
        );
      }
      held.set(member, id);
    });
    return issues;
  });
}

/** The way from a group by one of its members back to itself: "a", "b", "a". Null where there is none. */
function circleThrough(terms: readonly Term[], id: string, member: string): readonly string[] | null {
  const seen = new Set<string>();
  const wayTo = (at: string): readonly string[] | null => {
    if (at === id) return [at];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const next of terms.find((term) => term.id === at)?.members ?? []) {
      const way = wayTo(next);
      if (way !== null) return [at, ...way];
    }
    return null;
  };
  const way = wayTo(member);
  return way && [id, ...way];
}
