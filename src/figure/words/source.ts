import type { Evidence } from "../../domain/evidence/types";
import { draftPoints, isOwnFile } from "../../domain/open-points";
import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import type { Scene } from "../../scene/types";
import { bySource } from "../../wording/own";
import { dayOf, listed, say } from "../../wording/say";
import type { FigureContext } from "../spec/types";

/** The review that the evidence was taken from, by its title, with what the dataset says of its record; and that it is a draft, while it is. */
export function sourceWords({ dataset }: Evidence, language: Language): string {
  const { review, title } = dataset.dataset;
  const source = say(language, bySource(dataset, "figure:source"), { review: (review?.title ?? title)[language] });
  const count = draftPoints(dataset).length;
  const draft = count === 0 ? [] : [say(language, "figure:draft", { count })];
  return [source, ...(review?.note ? [review.note[language]] : []), ...draft].join(languageTable[language].gap);
}

/** "Relations from SIGNOR 2024-10 (CC BY 4.0).": the databases and files that arrows of the picture come from. */
export function relationSourceWords({ sources = [], language }: Pick<Scene, "sources" | "language">): string {
  if (sources.length === 0) return "";
  const named = sources.map(({ name, licence }) =>
    say(language, "figure:relationSource", { name, licence: licence ?? say(language, "figure:licenceMissing") }),
  );
  return say(language, "figure:relationSources", { sources: listed(language, named) });
}

/** The foot of a figure: whose word was read if not the review's, what it was taken from, which version of the data, and when it was drawn. */
export function footerWords(
  { evidence, today }: FigureContext,
  language: Language,
  scene: Pick<Scene, "sources"> = {},
): string {
  const { version, date } = evidence.dataset.dataset;
  const { gap } = languageTable[language];
  const source = [
    sourceWords(evidence, language),
    isOwnFile(evidence.dataset) ? say(language, "figure:fromFile") : "",
    relationSourceWords({ ...scene, language }),
  ];
  const footer = say(language, "figure:footer", {
    source: source.filter((words) => words !== "").join(gap),
    version,
    date,
    today: dayOf(today),
  });
  if (evidence.reading === "review") return footer;
  return `${say(language, "figure:reading.footer")}${gap}${footer}`;
}
