import type { Effect } from "../../../domain/records";
import chinese from "./relation-words.zh.json";

/** What a file may say of two nodes: an effect of one on the other, or only that they touch. */
export type Relation = Effect | "interacts";

/**
 * Words of other formats by what they say here. SIGNOR's column EFFECT; MIM heads and SBO terms, as WikiPathways writes them;
 * binary relations of Pathway Commons; plain verbs. A control without a sign is `modulates`; a complex, a binding or a
 * neighbourhood claims no cause and is `interacts`. SIGNOR's bare "up-regulates" says neither quantity nor activity: its sign
 * is kept as activity, and the word itself beside it.
 */
const words: Readonly<Record<Relation, readonly string[]>> = {
  increases: [
    "increases",
    "increase",
    "up-regulates quantity",
    "up-regulates quantity by expression",
    "up-regulates quantity by stabilization",
    "induces expression",
    "positively regulates expression",
    "increases expression of",
  ],
  decreases: [
    "decreases",
    "decrease",
    "down-regulates quantity",
    "down-regulates quantity by repression",
    "down-regulates quantity by destabilization",
    "represses",
    "repression",
    "decreases expression of",
  ],
  activates: [
    "activates",
    "activate",
    "activation",
    "activator",
    "up-regulates",
    "up-regulates activity",
    "upregulates",
    "stimulates",
    "stimulation",
    "mim-stimulation",
    "mim-necessary-stimulation",
    "necessary stimulation",
    "absolute stimulation",
    "catalysis",
    "mim-catalysis",
    "positive regulation",
    "positively regulates",
    "positive influence",
    "positive",
    "sbo:0000170",
    "sbo:0000171",
    "sbo:0000172",
    "sbo:0000459",
    "->",
    "-->",
  ],
  inhibits: [
    "inhibits",
    "inhibit",
    "inhibition",
    "inhibitor",
    "down-regulates",
    "down-regulates activity",
    "downregulates",
    "mim-inhibition",
    "tbar",
    "negative regulation",
    "negatively regulates",
    "negative influence",
    "negative",
    "sbo:0000169",
    "sbo:0000020",
    "-|",
    "--|",
  ],
  modulates: [
    "modulates",
    "modulation",
    "regulates",
    "regulation",
    "affects",
    "controls",
    "unknown",
    "pd",
    "arrow",
    "directed",
    "mim-modification",
    "mim-conversion",
    "conversion",
    "translocation",
    "mim-translocation",
    "mim-transcription-translation",
    "transcriptiontranslation",
    "transcription-translation",
    "mim-cleavage",
    "unknown influence",
    "sbo:0000168",
    "controls-state-change-of",
    "controls-phosphorylation-of",
    "controls-transport-of",
    "controls-expression-of",
    "controls-production-of",
    "controls-transport-of-chemical",
    "chemical-affects",
  ],
  "no effect": ["no effect", "no-effect", "does not affect"],
  interacts: [
    "interacts",
    "interacts with",
    "interacts-with",
    "interaction",
    "undirected",
    "pp",
    "binding",
    "binds",
    "mim-binding",
    "mim-covalent-bond",
    "covalent bond",
    "form complex",
    "complex",
    "line",
    "association",
    "in-complex-with",
    "neighbor-of",
    "reacts-with",
    "catalysis-precedes",
    "consumption-controlled-by",
    "used-to-produce",
  ],
};

const all: readonly (readonly [string, Relation])[] = [words, chinese].flatMap((table) =>
  Object.entries(table).flatMap(([relation, each]) => each.map((word) => [word, relation as Relation] as const)),
);
const byWord: ReadonlyMap<string, Relation> = new Map(all);

/** The relation that a word of a file means; null for a word that is not known here. Never guessed from a part of it. */
export function relationOf(word: string): Relation | null {
  return (
    byWord.get(
      word
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, " "),
    ) ??
    byWord.get(word.trim().toLowerCase()) ??
    null
  );
}

/** The one of some words that says most: a sign before a bare control, that before a mere touch. */
export function strongestRelation(
  candidates: readonly string[],
): { readonly relation: Relation; readonly word: string } | null {
  let best: { readonly relation: Relation; readonly word: string } | null = null;
  for (const word of candidates) {
    const relation = relationOf(word);
    if (relation !== null && (best === null || weight(relation) > weight(best.relation))) best = { relation, word };
  }
  return best;
}

function weight(relation: Relation): number {
  if (relation === "interacts") return 0;
  return relation === "modulates" ? 1 : 2;
}
