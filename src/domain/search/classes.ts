import type { Evidence } from "../evidence/types";
import { type GroupedField, termsOf } from "../filters/vocabulary";
import type { Arm, Bilingual, Term } from "../records";
import { languages } from "../records/base/languages";

/** A group of models or inducers that an experiment belongs to: prednisone is a glucocorticoid. */
export interface ArmClass {
  readonly name: Bilingual;
  /** What of the name is true of the experiment itself: "mice and rats" of a group is not. */
  readonly says: Bilingual;
  readonly synonyms: readonly string[];
}

const organisms = /\b(mouse|mice|rats?|humans?)\b|小鼠|大鼠|人类|人体/gi;

function classOf({ name, synonyms }: Term): ArmClass {
  const said = languages.map((language) => [language, name[language].replace(organisms, " ").trim()]);
  return { name, synonyms, says: { ...name, ...Object.fromEntries(said) } };
}

function around(evidence: Evidence, field: GroupedField, ids: readonly string[]): readonly ArmClass[] {
  const terms = termsOf(evidence, field);
  const own = field === "inducers" ? terms.filter(({ id }) => ids.includes(id)) : [];
  const groups = terms.filter(({ members }) => members.some((id) => ids.includes(id)));
  return [...groups, ...own].map(classOf);
}

/** What an experiment is one of, by what its model was induced with and by the cells or animals it used. */
export function classesOfArm(evidence: Evidence, arm: Arm): readonly ArmClass[] {
  return [
    ...around(evidence, "inducers", arm.inducedBy),
    ...around(evidence, "models", arm.model === null ? [] : [arm.model]),
  ];
}
