import type { CheckContext } from "../checks/base/context";
import { idOf, isRecord } from "../drafts/draft";

/**
 * Ids of the entities that have a place in the graph: a statement or source check names them, or they hold one that is
 * named. The others are left out of the compiled dataset.
 */
export function usedEntities(context: CheckContext): ReadonlySet<string> {
  const used = namedIds(context);
  // A member whose own shape is wrong still keeps its group in use.
  for (const { raw } of context.drafts.entities) {
    if (isRecord(raw) && typeof raw.pathway === "string" && used.has(idOf(raw) ?? "")) used.add(raw.pathway);
  }
  return used;
}

function namedIds({ records, drafts }: CheckContext): Set<string> {
  const used = new Set<string>();
  if (records.dataset !== null) for (const id of records.dataset.record.subjects) used.add(id);
  // Whole drafts, not only the fields that hold ids: a statement whose shape is wrong still names what it names.
  for (const draft of [...drafts.findings, ...drafts.background, ...drafts.relations]) collectTexts(draft.raw, used);
  for (const draft of drafts.entities) if (isRecord(draft.raw)) collectTexts(draft.raw.parts, used);
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
