import MiniSearch from "minisearch";
import type { Evidence } from "../../domain/evidence";
import type { Language } from "../../domain/records";
import { type SearchDocument, searchDocuments } from "../../domain/search";

/** What search answers: nodes first, then studies, each in order of fit. */
export interface Found {
  readonly nodes: readonly SearchDocument[];
  readonly studies: readonly SearchDocument[];
}

/** Results of a kind that are shown. */
const MOST = 8;

const isChinese = /\p{Script=Han}/u;

/** Latin words as they are, in lower case and without marks; Chinese by characters and pairs, for it has no spaces. */
export function tokens(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/\p{Script=Han}+|[^\p{Script=Han}\s,;:()[\]/·]+/gu) ?? []).flatMap((run) => {
    if (!isChinese.test(run)) return run.includes("-") ? [run, run.replaceAll("-", ""), ...run.split("-")] : [run];
    const characters = [...run];
    return [...characters, ...characters.slice(1).map((next, i) => `${characters[i]}${next}`)];
  });
}

/** Builds the index of an evidence; answers come in the order in which a reader would expect them. */
export function buildSearch(evidence: Evidence): (query: string, language: Language) => Found {
  const documents = searchDocuments(evidence);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<SearchDocument>({
    fields: ["names", "authors", "citation"],
    extractField: (document, field) => {
      const value = document[field as keyof SearchDocument];
      return Array.isArray(value) ? value.join(" ") : String(value ?? "");
    },
    tokenize: tokens,
    processTerm: (term) => term,
  });
  index.addAll([...documents]);
  return (query, language) => {
    const wanted = query.trim().toLowerCase();
    if (wanted === "") return { nodes: [], studies: [] };
    const hits = index.search(wanted, {
      combineWith: "AND",
      prefix: (term) => !isChinese.test(term),
      fuzzy: (term) => (term.length > 4 && !isChinese.test(term) && !/^\d+$/.test(term) ? 0.2 : false),
      boost: { names: 4, authors: 3 },
    });
    const found = hits
      .flatMap(({ id, score }) => {
        const document = byId.get(String(id));
        return document ? [{ document, score: score * closeness(document, wanted, language) }] : [];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ document }) => document);
    return {
      nodes: found.filter(({ kind }) => kind === "node").slice(0, MOST),
      studies: found.filter(({ kind }) => kind === "study").slice(0, MOST),
    };
  };
}

/** A name that is the query comes first, then one that begins with it, shorter ones before longer ones. */
function closeness(document: SearchDocument, wanted: string, language: Language): number {
  const label = document.label[language].toLowerCase();
  const names = document.names.map((name) => name.toLowerCase());
  if (label === wanted || names.includes(wanted)) return 1000;
  const begun = [label, ...names].filter((name) => name.startsWith(wanted)).map(({ length }) => length);
  return begun.length > 0 ? (100 * wanted.length) / Math.min(...begun) : 1;
}
