import MiniSearch, { type Query } from "minisearch";
import type { Evidence } from "../../domain/evidence";
import type { Language } from "../../domain/records";
import {
  askedAmong,
  type DocumentKind,
  documentKinds,
  readQuestion,
  type SearchDocument,
  searchDocuments,
} from "../../domain/search";
import { type Asking, newAsking, textsOf } from "./asking";
import { queryOf, termsOf } from "./terms";

/** Results of one kind, in order of fit. */
export interface FoundKind {
  readonly kind: DocumentKind;
  readonly documents: readonly SearchDocument[];
}

/** What search answers: the kind of the best result first. */
export interface Found {
  readonly kinds: readonly FoundKind[];
  /** `similar`: nothing has the words, a slip was forgiven. `partly`: nothing has all of them, these have most. */
  readonly how: "exact" | "similar" | "partly";
}

/** Results of a kind that are shown. */
const most: Readonly<Record<DocumentKind, number>> = { node: 8, study: 8, "to-read": 4, gap: 4, check: 4 };

/** Results that are judged by how they fit, best scores first. */
const judgedAtMost = 400;

const fields = ["names", "authors", "citation", "models", "text"] as const;
const nothing: Found = { kinds: [], how: "exact" };

/** Builds the index of an evidence; answers come in the order in which a reader would expect them. */
export function buildSearch(evidence: Evidence): (typed: string, language: Language) => Found {
  const documents = searchDocuments(evidence);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<SearchDocument>({
    fields: [...fields],
    extractField: (document, field) => {
      const value = document[field as keyof SearchDocument];
      return Array.isArray(value) ? value.join(" \n ") : String(value ?? "");
    },
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { names: 4, authors: 3 } },
  });
  index.addAll([...documents]);
  const ask = (query: Query) =>
    index.search(query).flatMap(({ id, score }) => {
      const document = byId.get(String(id));
      return document ? [{ document, score }] : [];
    });
  const texts = () => documents.flatMap(textsOf);
  return (typed, language) => {
    const question = readQuestion(typed);
    if (question.kind !== "words") return nothing;
    const { words } = question;
    const asking = newAsking(words);
    const asked = askedAmong(words, texts());
    const exact = ask(queryOf(asked, { every: true, forgiving: false }));
    if (exact.length > 0) return { kinds: inOrder(exact, asking, language), how: "exact" };
    const similar = ask(queryOf(asked, { every: true, forgiving: true }));
    if (similar.length > 0) return { kinds: inOrder(similar, asking, language), how: "similar" };
    const some = words.length > 1 ? ask(queryOf(asked, { every: false, forgiving: false })) : [];
    const known = some.map((hit) => ({ ...hit, count: asking.count(hit.document) }));
    const best = Math.max(0, ...known.map(({ count }) => count));
    const partly = known.filter(({ count }) => count === best && count * 2 >= words.length);
    return { kinds: inOrder(partly, asking, language), how: "partly" };
  };
}

interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
}

/** By fit, then by score; the kind of the best result first, kinds that fit alike in their own order. */
function inOrder(hits: readonly Hit[], asking: Asking, language: Language): readonly FoundKind[] {
  const judged = hits
    .slice(0, judgedAtMost)
    .map((hit) => ({ ...hit, fit: asking.fit(hit.document, language) }))
    .sort((a, b) => a.fit - b.fit || b.score - a.score);
  return documentKinds
    .map((kind) => ({ kind, own: judged.filter(({ document }) => document.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (a.own[0]?.fit ?? 0) - (b.own[0]?.fit ?? 0))
    .map(({ kind, own }) => ({ kind, documents: own.slice(0, most[kind]).map(({ document }) => document) }));
}
