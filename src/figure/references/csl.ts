import type { Evidence } from "../../domain/evidence/types";
import type { Language } from "../../domain/records";
import { type CslItem, cslFieldsOf, cslName } from "../../exchange/references/write/csl-item";
import { authorsOf, type ReferenceEntry } from "./entries";

/** The review that the evidence was taken from, or the collection itself, as far as its record is known, with a note that says what is not. */
export function sourceItem({ dataset }: Evidence, language: Language): CslItem {
  const { review } = dataset.dataset;
  const { title, note = null } = review ?? { title: dataset.dataset.title };
  return {
    id: review ? "source-review" : "source-collection",
    type: "document",
    title: title[language],
    ...(note ? { note: note[language] } : {}),
  };
}

/** References as CSL-JSON, for Zotero and every citation processor. */
export function toCsl(entries: readonly ReferenceEntry[]): CslItem[] {
  return entries.map((entry) => {
    const { citation, remarks } = entry;
    const { names, others } = authorsOf(entry);
    const author = names.map(cslName);
    return {
      id: entry.key,
      type: citation?.status === "verified" ? "article-journal" : "document",
      "citation-number": entry.number,
      ...(author.length > 0 ? { author } : {}),
      ...(others ? { custom: { otherAuthors: true } as const } : {}),
      ...(citation === null ? {} : cslFieldsOf(citation)),
      ...(remarks.length > 0 ? { note: remarks.join(" ") } : {}),
    };
  });
}
