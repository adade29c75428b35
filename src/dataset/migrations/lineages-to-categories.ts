import { isRecord } from "../drafts/draft";
import type { RawDocument, Step } from "./step";
import vocabulary from "./words-of-1.1.json";

/**
 * Since 2.0 the lineage of entities and findings is a category, and the dataset says which there are. Up to 1.1 the words
 * were built into the program: older files get them as their own.
 */
export const lineagesToCategories: Step = (document) => ({
  ...document,
  ...(isRecord(document.dataset) && { dataset: { ...vocabulary, ...document.dataset } }),
  // Every entity had a lineage; "none" is left out now. In a finding it took the object's away.
  ...renamed(document, "entities", undefined),
  ...renamed(document, "findings", null),
});

function renamed(document: RawDocument, key: "entities" | "findings", none: null | undefined): RawDocument {
  const records = document[key];
  if (!Array.isArray(records)) return {};
  const asNow = (record: unknown) => {
    if (!isRecord(record) || record.lineage === undefined) return record;
    const { lineage, ...rest } = record;
    const category = lineage === "none" ? none : lineage;
    return category === undefined ? rest : { ...rest, category };
  };
  return { [key]: records.map(asNow) };
}
