import type { Evidence } from "../../domain/evidence/types";
import { draftPoints } from "../../domain/open-points";
import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import { bySource } from "../../wording/own";
import { dayOf, say } from "../../wording/say";
import type { FigureContext } from "../spec/types";

/** The review that the evidence was taken from, by its title, with what the dataset says of its record; and that it is a draft, while it is. */
export function sourceWords({ dataset }: Evidence, language: Language): string {
  const { review, title } = dataset.dataset;
  const source = say(language, bySource(dataset, "figure:source"), { review: (review?.title ?? title)[language] });
  const count = draftPoints(dataset).length;
  const draft = count === 0 ? [] : [say(language, "figure:draft", { count })];
  return [source, ...(review?.note ? [review.note[language]] : []), ...draft].join(languageTable[language].gap);
}

/** The foot of a figure: whose word was read if not the review's, what it was taken from, which version of the data, and when it was drawn. */
export function footerWords({ evidence, today }: FigureContext, language: Language): string {
  const { version, date } = evidence.dataset.dataset;
  const footer = say(language, "figure:footer", {
    source: sourceWords(evidence, language),
    version,
    date,
    today: dayOf(today),
  });
  if (evidence.reading === "review") return footer;
  return `${say(language, "figure:reading.footer")}${languageTable[language].gap}${footer}`;
}
