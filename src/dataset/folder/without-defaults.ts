import { isRecord } from "../drafts/draft";

type Fields = Readonly<Record<string, unknown>>;

/** Fields that the reader of a folder fills in, with what it fills in. Lists that a record must have are none of them. */
const defaults: Fields = {
  basis: "sentence",
  timeDependent: false,
  authorsTruncated: false,
};

/** Lists and records that are read as empty where they are not written. */
const emptyWhereAbsent = new Set([
  ...["categories", "organisms", "columns", "sections", "models", "inducers", "context", "sources"],
  ...["synonyms", "xrefs", "author", "unchecked", "inducedBy", "mayOverlap", "with", "changes", "about", "evidence"],
]);

/** A record without the fields that say only what is read in their absence: what a person would write. */
export function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (inner === undefined || defaults[name] === inner) return [];
      if (emptyWhereAbsent.has(name) && isEmpty(inner)) return [];
      // Of a study a list; of a citation a word.
      if (name === "status" && isEmpty(inner)) return [];
      return [[name, withoutDefaults(inner)]];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (isRecord(value) && Object.keys(value).length === 0);
}

/** A record without some of its fields. */
export function without(record: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
