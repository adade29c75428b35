import { collections, formatPath, idOf, isRecord } from "../../dataset/drafts/draft";
import { isSameValue } from "../../dataset/same-value";
import type { CompiledDataset } from "../../domain/records";

/** What differs between two datasets: a record that only one has, or a field of a record that both have. */
export interface Difference {
  readonly what: "added" | "removed" | "changed";
  /** The list that the record is in; "dataset" for what the collection says of itself. */
  readonly collection: (typeof collections)[number] | "dataset";
  readonly id: string;
  /** Path of the field in the record, where both have it. */
  readonly field?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Everything that differs from `a` to `b`, record by record, matched by id. The order of records does not count. */
export function differences(a: CompiledDataset, b: CompiledDataset): Difference[] {
  const info = changes(a.dataset, b.dataset).map(
    (change): Difference => ({ what: "changed", collection: "dataset", id: b.dataset.id, ...change }),
  );
  return [
    ...info,
    ...collections.flatMap((collection): Difference[] => {
      const before = byId(a[collection]);
      const after = byId(b[collection]);
      const removed = [...before.keys()].filter((id) => !after.has(id));
      const kept = [...after].flatMap(([id, record]): Difference[] => {
        const earlier = before.get(id);
        if (earlier === undefined) return [{ what: "added", collection, id, to: record }];
        return [...fieldsThatDiffer(collection, id, earlier, record)];
      });
      return [...removed.map((id): Difference => ({ what: "removed", collection, id, from: before.get(id) })), ...kept];
    }),
  ];
}

/** The fields in which two forms of one record differ. */
export function fieldsThatDiffer(
  collection: Difference["collection"],
  id: string,
  from: unknown,
  to: unknown,
): readonly Difference[] {
  return changes(from, to).map((change) => ({ what: "changed", collection, id, ...change }));
}

function byId(records: readonly { readonly id: string }[]): ReadonlyMap<string, { readonly id: string }> {
  return new Map(records.map((record) => [record.id, record]));
}

interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The fields that differ, as deep as both sides are records, or lists of records with ids. */
function changes(from: unknown, to: unknown, path: readonly (string | number)[] = []): Change[] {
  if (isSameValue(from, to)) return [];
  if (isRecord(from) && isRecord(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) => changes(from[name], to[name], [...path, name]));
  }
  const [before, after] = [recordsById(from), recordsById(to)];
  if (before === null || after === null) return [{ field: formatPath(path), from, to }];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => changes(before.get(id), after.get(id), [...path, id]));
}

function recordsById(value: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const ids = value.map(idOf);
  return ids.includes(null) || new Set(ids).size < ids.length
    ? null
    : new Map(ids.map((id, i) => [id ?? "", value[i]]));
}
