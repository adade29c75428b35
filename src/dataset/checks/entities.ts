import { risingByGroup } from "../../domain/evidence";
import type { Entity } from "../../domain/records";
import { idOf, isRecord } from "../drafts/draft";
import { type Check, type CheckContext, fault, type PlacedIssue, unknownId } from "./context";

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

/** How a member counts toward its group needs a group, and agrees with what the member's own rise means for bone. */
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

/** An entity that no statement names, and that holds none that is named, has no place in the graph. */
export const checkUsage: Check = (context) => {
  const used = usedIds(context);
  // A member whose own shape is wrong still keeps its group in use.
  for (const { raw } of context.drafts.entities) {
    if (isRecord(raw) && typeof raw.pathway === "string" && used.has(idOf(raw) ?? "")) used.add(raw.pathway);
  }
  return context.records.entities.flatMap(({ place, record }) =>
    used.has(record.id)
      ? []
      : fault(
          place,
          ["id"],
          "unused",
          `"${record.id}", which nothing names`,
          "a finding, a background statement or a source check that names it; else remove it",
        ),
  );
};

function usedIds({ records, drafts }: CheckContext): Set<string> {
  const used = new Set<string>();
  if (records.dataset !== null) used.add(records.dataset.record.compound);
  // Whole drafts, not only the fields that hold ids: a statement whose shape is wrong still names what it names.
  for (const draft of [...drafts.findings, ...drafts.background]) collectTexts(draft.raw, used);
  for (const draft of drafts.sourceChecks) {
    if (isRecord(draft.raw)) {
      collectTexts(draft.raw.about, used);
      collectTexts(draft.raw.changes, used);
    }
  }
  if (drafts.dataset !== null && records.dataset === null) collectTexts(drafts.dataset.raw, used);
  return used;
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, into);
  else if (isRecord(value)) for (const item of Object.values(value)) collectTexts(item, into);
}
