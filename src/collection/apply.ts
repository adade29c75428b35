import { collections } from "../dataset/drafts/draft";
import { isSameValue } from "../dataset/same-value";
import type { CompiledDataset } from "../domain/records";
import type { Change, RecordEdit } from "./change";

type Identified = { readonly id: string };
/** A collection as plain JSON: also one of an earlier version of the form. */
export type RawCollection = Readonly<Record<string, unknown>>;

/** The collection with a change made. Records that it does not touch stay the same objects. */
export function apply<T extends CompiledDataset | RawCollection>(dataset: T, change: Change): T {
  const info = change.edits.find(({ list }) => list === "dataset");
  const lists = collections.flatMap((list) => {
    const edits = change.edits.filter((edit) => edit.list === list);
    const now = (dataset as RawCollection)[list];
    return edits.length === 0 ? [] : [[list, edited(Array.isArray(now) ? now : [], edits)] as const];
  });
  return { ...dataset, ...(info && { dataset: info.after }), ...Object.fromEntries(lists) };
}

/** All changes, one after the other. */
export function applyAll<T extends CompiledDataset | RawCollection>(dataset: T, changes: readonly Change[]): T {
  return changes.reduce((now, change) => apply(now, change), dataset);
}

/** The change that takes one back. It keeps id, time and label: it is the same step, the other way round. */
export function invert(change: Change): Change {
  const edits = change.edits.map(
    ({ before, after, follows, ...edit }): RecordEdit => ({
      ...edit,
      before: after,
      after: before,
      ...(follows && { follows: { before: follows.after, after: follows.before } }),
    }),
  );
  return { ...change, edits };
}

/** Edits whose record is no longer what it was when the change was made: made now, they would undo another change. */
export function unfitEdits(dataset: CompiledDataset, change: Change): readonly RecordEdit[] {
  const known = new Map(
    collections.map((list) => [list, new Map(dataset[list].map((record: Identified) => [record.id, record]))] as const),
  );
  return change.edits.filter(({ list, id, before }) => {
    const now = list === "dataset" ? dataset.dataset : known.get(list)?.get(id);
    return !isSameValue(now ?? null, before ?? null);
  });
}

function edited(records: readonly unknown[], edits: readonly RecordEdit[]): readonly unknown[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const kept = records.flatMap((record) => {
    const edit = byId.get((record as Identified).id);
    if (edit === undefined) return [record];
    return edit.after === null || edit.follows !== undefined ? [] : [edit.after];
  });
  return withPlaced(
    kept,
    edits.filter(({ after, follows }) => after !== null && follows !== undefined),
  );
}

/** The records with others put behind those that they follow; what follows nobody there comes last. */
function withPlaced(records: readonly unknown[], edits: readonly RecordEdit[]): readonly unknown[] {
  const behind = new Map<string | null, RecordEdit[]>();
  for (const edit of edits) {
    const anchor = edit.follows?.after ?? null;
    behind.set(anchor, [...(behind.get(anchor) ?? []), edit]);
  }
  const result: unknown[] = [];
  // A stack, for a thousand new records follow one another.
  const put = (anchor: string | null): void => {
    const waiting = (behind.get(anchor) ?? []).toReversed();
    behind.delete(anchor);
    for (let edit = waiting.pop(); edit !== undefined; edit = waiting.pop()) {
      result.push(edit.after);
      waiting.push(...(behind.get(edit.id) ?? []).toReversed());
      behind.delete(edit.id);
    }
  };
  put(null);
  for (const record of records) {
    result.push(record);
    put((record as Identified).id);
  }
  for (const anchor of [...behind.keys()]) put(anchor);
  return result;
}
