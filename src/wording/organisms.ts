import { type DatasetInfo, isKnownOrganism, knownOrganisms, type Language } from "../domain/records";
import { say } from "./say";

type Own = Pick<DatasetInfo, "organisms">;

/** "mouse": a species in the middle of a sentence; its id where nobody has a name for it. */
export function organismName({ organisms }: Own, id: string, language: Language): string {
  const own = organisms.find((each) => each.id === id);
  if (own) return own.name[language];
  return isKnownOrganism(id) ? say(language, `figure:organism.${id}`) : id;
}

/** Its id in the NCBI Taxonomy; null where that is not known. */
export function taxonOf({ organisms }: Own, id: string): number | null {
  return isKnownOrganism(id) ? knownOrganisms[id] : (organisms.find((each) => each.id === id)?.taxon ?? null);
}
