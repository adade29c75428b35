import type { Term } from "../../domain/records";
import { type FaultText, quoted, says } from "../../domain/records/base/fault-text";
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
      unknownId(at, [...path, "inducedBy", index], id, words, says("anInducer")),
    );
    const isSaid = arm.inducer !== null;
    if (isSaid === arm.inducedBy.length > 0) return wrong;
    const found = says(isSaid ? "nothingBesideInducer" : "valueBesideNoInducer");
    return [...wrong, fault(at, [...path, "inducedBy"], "mismatch", found, says("inducerTogether"))];
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
      issues.push(fault(place, at(["id"]), "duplicate-id", quoted(id), says("idOfNoOtherOf", { field })));
    }
    if (members.length === 0 && !used.has(id)) {
      issues.push(fault(place, at(["id"]), "unused", says("namedByNoArm", { id }), says("armThatNames")));
    }
    if (members.length > 0 && used.has(id)) {
      issues.push(fault(place, at(["id"]), "mismatch", says("groupNamed", { id }), says("armsNameMembers")));
    }
    members.forEach((member, position) => {
      const circle = circleThrough(terms, id, member);
      if (circle !== null) {
        const found = circleText(circle);
        issues.push(fault(place, at(["members", position]), "mismatch", found, says("groupsOfWords")));
        return;
      }
      issues.push(...unknownId(place, at(["members", position]), member, known, says("aWordOfArms")));
      const other = held.get(member);
      if (other !== undefined) {
        issues.push(
          fault(
            place,
            at(["members", position]),
            "mismatch",
            says("memberOfToo", { id: member, other }),
            says("oneGroup"),
          ),
        );
      }
      held.set(member, id);
    });
    return issues;
  });
}

/** A group that holds a group that holds … the first. */
function circleText([first = "", ...rest]: readonly string[]): FaultText {
  return rest.length === 0 ? quoted(first) : says("whichHolds", { id: first, held: circleText(rest) });
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
