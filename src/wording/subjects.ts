import type { Evidence } from "../domain/evidence";
import type { Language } from "../domain/records";
import { namedOf, nameOf } from "../domain/statements";
import { listed, say } from "./say";

const most = 3;

/**
 * What the studies of a dataset gave, as a figure names it: "psoralen, bakuchiol". `title`: at the beginning of a line. More
 * than three are counted.
 */
export function subjectsNamed(
  evidence: Evidence,
  language: Language,
  place: "title" | "sentence" = "sentence",
): string {
  const names = evidence.subjects.map(({ id }, index) =>
    place === "title" && index === 0 ? nameOf(evidence, id, language) : namedOf(evidence, id)[language],
  );
  // A network that is about no compound is called by its title.
  if (names.length === 0) return evidence.dataset.dataset.title[language];
  if (names.length <= most) return listed(language, names);
  const count = names.length - most + 1;
  return say(language, "figure:subjectsMore", { names: listed(language, names.slice(0, most - 1)), count });
}
