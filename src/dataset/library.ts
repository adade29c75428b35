import { nameKey } from "../domain/names/name-key";
import { entitySchema } from "../domain/records";
import { says, withNear } from "../domain/records/base/fault-text";
import { idOf, isRecord } from "./drafts/draft";
import type { DatasetIssue } from "./drafts/issue";
import { nearestId } from "./drafts/nearest";

/**
 * What an entity is, whatever a dataset makes of it. Its box, its category and what its rise means belong to the dataset,
 * and so does a note.
 */
export const identitySchema = entitySchema.pick({
  id: true,
  kind: true,
  name: true,
  label: true,
  synonyms: true,
  xrefs: true,
  role: true,
});

/** Identities of entities that several datasets share. */
export interface Library {
  readonly records: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Id of the entity that goes by a word: its id, name, label or synonym, in any letter case; null where none does. */
  readonly knownAs: (word: string) => string | null;
}

/** @param files parsed files of the library's folder, each a list of identities. */
export function libraryOf(files: readonly unknown[]): Library {
  const all = files.flatMap((file) => (Array.isArray(file) ? file.filter(isRecord) : []));
  const records = new Map(
    all.flatMap((record) => (idOf(record) === null ? [] : [[idOf(record) ?? "", record] as const])),
  );
  const words = new Map<string, string>();
  // An id counts before a name, and a name before a synonym.
  for (const rank of [0, 1, 2])
    for (const [id, record] of records)
      for (const word of wordsOf(record)[rank] ?? []) if (!words.has(nameKey(word))) words.set(nameKey(word), id);
  return { records, knownAs: (word) => words.get(nameKey(word)) ?? null };
}

function wordsOf({ id, name, label, synonyms }: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  const texts = (value: unknown) =>
    Object.values(isRecord(value) || Array.isArray(value) ? value : {}).filter((each) => typeof each === "string");
  return [texts([id]), [...texts(name), ...texts(label)], texts(synonyms)];
}

/** The entities of a file, each without a name of its own with the identity that the library has for its id. */
export function withIdentities(entities: unknown, library: Library): unknown {
  if (!Array.isArray(entities)) return entities;
  return entities.map((raw: unknown) => {
    if (!isRecord(raw) || raw.name !== undefined) return raw;
    const identity = library.records.get(idOf(raw) ?? "");
    return identity === undefined ? raw : { ...identity, ...raw };
  });
}

/** Faults that the library has an answer to, with the answer. */
export function withLibraryHints(issues: readonly DatasetIssue[], library: Library): DatasetIssue[] {
  return issues.map((issue) => {
    if (issue.code === "missing-field" && issue.field === "name" && issue.file.startsWith("entities/")) {
      const id = library.knownAs(issue.record) ?? nearestId(issue.record, library.records.keys());
      return { ...issue, expected: withNear(says("nameOrLibraryId"), id) };
    }
    const word = issue.code === "unknown-id" ? /^"(.*)"$/.exec(String(issue.found.values?.text))?.[1] : undefined;
    const id = word === undefined ? null : library.knownAs(word);
    // What the dataset has already, under a name that is nearly the same, was named before.
    if (id === null || issue.expected.values?.near === id) return issue;
    return {
      ...issue,
      expected: says("libraryKnows", { text: issue.expected, id }),
    };
  });
}
