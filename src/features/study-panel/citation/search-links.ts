import type { Entity, Study } from "../../../domain/records";
import type { CitationLink } from "../../../figure/references/record-links";

const han = /\p{Script=Han}/u;

/** Names under which the compound is published in English: a word in lower case, no abbreviations. */
function englishNames(compound: Entity | null): readonly string[] {
  if (compound === null) return [];
  const names = [compound.name.en, ...compound.synonyms].filter((name) => /[a-z]{4}/.test(name) && !han.test(name));
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * Searches for a work whose record was not found, made of what is known of it: the likely title if there is one, else
 * the author as the review prints it, the compound if the dataset has one, and the year. The likeliest index for its language comes first.
 */
export function searchLinks(study: Study, compound: Entity | null): readonly CitationLink[] {
  const { lead, issued, language } = study.citation;
  const chinese = language === "zh" || han.test(study.firstAuthor);
  const year = issued ?? lead?.issued;
  const names = englishNames(compound);
  const either = names.length > 1 ? `(${names.join(" OR ")})` : names.join("");
  const parts = [han.test(study.firstAuthor) ? "" : `${study.firstAuthor}[au]`, either, year ? `${year}[dp]` : ""];
  const pubmed = lead?.title ?? parts.filter((part) => part !== "").join(" AND ");
  const words = chinese
    ? [study.firstAuthor, compound?.name.zh]
    : [study.firstAuthor, compound?.name.en.toLowerCase(), year];
  const inWords = words.filter((word) => word !== undefined).join(" ");
  const scholar = lead === undefined ? inWords : lead.title;
  const links: readonly CitationLink[] = [
    { label: "PubMed", url: `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(pubmed)}` },
    { label: "Google Scholar", url: `https://scholar.google.com/scholar?q=${encodeURIComponent(scholar)}` },
    { label: "CNKI", url: `https://kns.cnki.net/kns8s/defaultresult/index?kw=${encodeURIComponent(inWords)}` },
  ];
  return chinese ? links.toReversed() : links;
}
