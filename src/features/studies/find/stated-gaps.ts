import type { Evidence } from "../../../domain/evidence";
import type { Bilingual } from "../../../domain/records";
import { askedAmong, occurs, readQuestion, searchDocuments, wordsOf } from "../../../domain/search";

/** A stated limit, as its page knows it. */
export interface StatedGap {
  readonly item: string;
  readonly label: Bilingual;
}

/** More than these are about a common word, and answer nothing. */
const most = 2;

/**
 * What the review states as missing in all the words that were looked for in the table: what no study did is no line of
 * it. Nothing where that is said in many places.
 */
export function statedGaps(evidence: Evidence, typed: string): readonly StatedGap[] {
  const question = readQuestion(typed);
  if (question.kind !== "words") return [];
  const gaps = searchDocuments(evidence)
    .filter(({ kind }) => kind === "gap")
    .map((gap) => ({ gap, texts: [gap.names, gap.text].flat().map(wordsOf) }));
  const asked = askedAmong(
    question.words,
    gaps.flatMap(({ texts }) => texts),
  );
  const found = gaps.filter(({ texts }) =>
    asked.every((each) => each.whole && texts.some((text) => occurs(text, each, false))),
  );
  return found.length > most
    ? []
    : found.flatMap(({ gap: { item, label } }) => (item === null ? [] : [{ item, label }]));
}
