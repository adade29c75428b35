import { risingByGroup } from "../../domain/evidence";
import { type Entity, isGiven } from "../../domain/records";
import { says } from "../../domain/records/base/fault-text";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

const boxKinds: ReadonlySet<Entity["kind"]> = new Set(["pathway", "group"]);

/** The box that holds an entity is a pathway or a group, and boxes that hold something do not nest. */
export const checkEntities: Check = ({ records, entityIds, entityById }) => {
  const boxes = new Set(records.entities.map(({ record }) => record.pathway));
  return records.entities.flatMap(({ place, record }) => {
    if (record.pathway === undefined) return [];
    const issues: PlacedIssue[] = unknownId(place, ["pathway"], record.pathway, entityIds, says("aBox"));
    const box = entityById.get(record.pathway);
    if (box !== undefined && !boxKinds.has(box.kind)) {
      issues.push(
        fault(place, ["pathway"], "mismatch", says("idOfKind", { id: box.id, kind: box.kind }), says("aBox")),
      );
    }
    if (boxes.has(record.id)) {
      const found = says("boxAround", { box: record.pathway, id: record.id });
      issues.push(fault(place, ["pathway"], "mismatch", found, says("noNesting")));
    }
    return issues;
  });
};

/** How a member counts toward its group needs a group, and agrees with what the member's own rise means. */
export const checkContributions: Check = ({ records, entityById }) =>
  records.entities.flatMap(({ place, record: { contributes, pathway, risingIs }, record }) => {
    if (contributes !== undefined && pathway === undefined) {
      const found = says("withoutGroup", { contributes });
      return fault(place, ["contributes"], "mismatch", found, says("groupBeside"));
    }
    const byGroup = risingByGroup(entityById, record);
    if (risingIs === undefined || byGroup === null || risingIs === byGroup) return [];
    const found = says("riseByGroup", {
      risingIs,
      contributes: contributes ?? "",
      group: pathway ?? "",
      byGroup,
    });
    return fault(place, ["risingIs"], "mismatch", found, says("orOtherContribution", { byGroup }));
  });

/** Only a combination has parts, which are given themselves; only a compound has a molar mass. */
export const checkGiven: Check = ({ records, entityIds, entityById }) =>
  records.entities.flatMap(({ place, record: { id, kind, parts = [], molarMass } }) => {
    const issues: PlacedIssue[] = [];
    if (parts.length > 0 && kind !== "combination")
      issues.push(fault(place, ["parts"], "mismatch", says("partsOf", { kind }), says("partsOfCombination")));
    if (kind === "combination" && parts.length === 0)
      issues.push(fault(place, ["parts"], "missing-field", says("nothing"), says("idsOfParts")));
    if (molarMass !== undefined && kind !== "compound")
      issues.push(fault(place, ["molarMass"], "mismatch", says("molarMassOf", { kind }), says("noMolarMass")));
    parts.forEach((part, index) => {
      issues.push(...unknownId(place, ["parts", index], part, entityIds, says("somethingGiven")));
      const found = entityById.get(part);
      if (found !== undefined && (!isGiven(found.kind) || part === id))
        issues.push(
          fault(
            place,
            ["parts", index],
            "mismatch",
            says("idOfKind", { id: part, kind: found.kind }),
            says("anotherGiven"),
          ),
        );
    });
    return issues;
  });
