import { collections } from "../dataset/drafts/draft";
import { isSameValue } from "../dataset/same-value";
import type { CompiledDataset } from "../domain/records";
import { uniqueId } from "../domain/unique-id";
import type { Change, ChangeLabel, Follows, RecordEdit } from "./change";

type Identified = { readonly id: string };

/** What leads from one state of a collection to another, record by record. Records are known by their ids. */
export function changeBetween(before: CompiledDataset, after: CompiledDataset, label: ChangeLabel): Change {
  const info: RecordEdit[] = isSameValue(before.dataset, after.dataset)
    ? []
    : [{ list: "dataset", id: after.dataset.id, before: before.dataset, after: after.dataset }];
  return {
    id: uniqueId(),
    at: new Date().toISOString(),
    label,
    edits: [
      ...info,
      ...collections.flatMap((list) => (before[list] === after[list] ? [] : editsOf(list, before[list], after[list]))),
    ],
  };
}

function editsOf(list: RecordEdit["list"], before: readonly Identified[], after: readonly Identified[]): RecordEdit[] {
  const [old, now] = [placed(before), placed(after)];
  const moved = movedIds(before, after);
  const removed = before.flatMap(({ id }): RecordEdit[] => {
    const was = old.get(id);
    if (was === undefined || now.has(id)) return [];
    return [{ list, id, before: was.record, after: null, follows: { before: was.follows, after: null } }];
  });
  const others = after.flatMap(({ id }): RecordEdit[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (is === undefined) return [];
    if (was === undefined) {
      return [{ list, id, before: null, after: is.record, follows: { before: null, after: is.follows } }];
    }
    const edit = { list, id, before: was.record, after: is.record };
    if (moved.has(id)) return [{ ...edit, follows: { before: was.follows, after: is.follows } }];
    return isSameValue(was.record, is.record) ? [] : [edit];
  });
  return [...removed, ...others];
}

interface PlacedRecord {
  readonly record: Identified;
  readonly follows: Follows;
}

function placed(records: readonly Identified[]): ReadonlyMap<string, PlacedRecord> {
  return new Map(records.map((record, index) => [record.id, { record, follows: records[index - 1]?.id ?? null }]));
}

/** Records that both states have, from the first on that is in another order. */
function movedIds(before: readonly Identified[], after: readonly Identified[]): ReadonlySet<string> {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const was = before.map(({ id }) => id).filter((id) => now.has(id));
  const is = after.map(({ id }) => id).filter((id) => old.has(id));
  const first = is.findIndex((id, index) => id !== was[index]);
  return new Set(first === -1 ? [] : is.slice(first));
}
