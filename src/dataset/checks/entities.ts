import { risingByGroup } from "../../domain/evidence";
import { type Entity, isGiven } from "../../domain/records";
import { type Check, fault, type PlacedIssue, unknownId } from "./base/context";

const boxKinds: ReadonlySet<Entity["kind"]> = new Set(["pathway", "group"]);

/** The box that holds an entity is a pathway or a group, and boxes that hold something do not nest. */
export const checkEntities: Check = ({ records, entityIds, entityById }) => {
  const boxes = new Set(records.entities.map(({ record }) => record.pathway));
  return records.entities.flatMap(({ place, record }) => {
    if (record.pathway === undefined) return [];
    const issues: PlacedIssue[] = unknownId(place, ["pathway"], record.pathway, entityIds, "a pathway or group");
    const box = entityById.get(record.pathway);
    if (box !== undefined && !boxKinds.has(box.kind)) {
      issues.push(fault(place, ["pathway"], "mismatch", `"${box.id}", a ${box.kind}`, "a pathway or a group"));
    }
    if (boxes.has(record.id)) {
      const found = `"${record.pathway}" around "${record.id}", which holds entities itself`;
      issues.push(fault(place, ["pathway"], "mismatch", found, "boxes that do not nest"));
    }
    return issues;
  });
};

/** How a member counts toward its group needs a group, and agrees with what the member's own rise means. */
export const checkContributions: Check = ({ records, entityById }) =>
  records.entities.flatMap(({ place, record: { contributes, pathway, risingIs }, record }) => {
    if (contributes !== undefined && pathway === undefined) {
      const found = `"${contributes}" without a group`;
      return fault(place, ["contributes"], "mismatch", found, "the field `pathway` beside it, which names the group");
    }
    const byGroup = risingByGroup(entityById, record);
    if (risingIs === undefined || byGroup === null || risingIs === byGroup) return [];
    const found = `"${risingIs}", but "${contributes}" its group "${pathway}" makes its rise ${byGroup}`;
    return fault(place, ["risingIs"], "mismatch", found, `"${byGroup}", or another value of \`contributes\``);
  });

/** Only a combination has parts, which are given themselves; only a compound has a molar mass. */
export const checkGiven: Check = ({ records, entityIds, entityById }) =>
  records.entities.flatMap(({ place, record: { id, kind, parts = [], molarMass } }) => {
    const issues: PlacedIssue[] = [];
    if (parts.length > 0 && kind !== "combination")
      issues.push(
        fault(place, ["parts"], "mismatch", `parts of a ${kind}`, "parts only of an entity of kind: combination"),
      );
    if (kind === "combination" && parts.length === 0)
      issues.push(fault(place, ["parts"], "missing-field", "nothing", "the ids of what is combined, two or more"));
    if (molarMass !== undefined && kind !== "compound")
      issues.push(
        fault(place, ["molarMass"], "mismatch", `the molar mass of a ${kind}`, "none: only a compound has one"),
      );
    parts.forEach((part, index) => {
      issues.push(...unknownId(place, ["parts", index], part, entityIds, "something given"));
      const found = entityById.get(part);
      if (found !== undefined && (!isGiven(found.kind) || part === id))
        issues.push(
          fault(place, ["parts", index], "mismatch", `"${part}", a ${found.kind}`, "another entity that is given"),
        );
    });
    return issues;
  });
