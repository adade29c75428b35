import { type Bilingual, type CompiledDataset, type Entity, type Language, SCHEMA_VERSION } from "../domain/records";
import { languages as allLanguages } from "../domain/records/base/languages";
import { idFor } from "./ids";

/** What a person says of a collection that is to begin. */
export interface NewCollection {
  readonly title: string;
  /** What is studied: a compound, an extract. Without one it is a graph without a compound. */
  readonly subject?: string;
  /** The tissue or the state that effects are good or bad for. */
  readonly theme?: string;
  /** How it is made, and from what; the title where it is not said. */
  readonly curation?: string;
  /** Languages that its texts are written in, the first one first. */
  readonly languages: readonly Language[];
  /** Ids of collections that are there. */
  readonly taken?: Iterable<string>;
}

/** A collection with nothing in it yet. Its words are written in the languages given; the check fills in the others. */
export function newCollection({
  title,
  subject,
  theme,
  curation = title,
  languages,
  taken = [],
}: NewCollection): CompiledDataset {
  const written = allLanguages.filter((language) => languages.includes(language));
  const words = (text: string) =>
    Object.fromEntries((written.length > 0 ? written : allLanguages).map((each) => [each, text])) as Bilingual;
  const own: Entity[] =
    subject === undefined
      ? []
      : [{ id: idFor(subject, [], "subject"), kind: "compound", name: words(subject), synonyms: [], xrefs: [] }];
  return {
    schemaVersion: SCHEMA_VERSION,
    dataset: {
      id: idFor(title, taken, "collection"),
      title: words(title),
      subjects: own.map(({ id }) => id),
      sources: [],
      ...(theme !== undefined && { theme: words(theme) }),
      categories: [],
      organisms: [],
      columns: {},
      sections: [],
      ...(written.length < allLanguages.length && { languages: written }),
      models: [],
      inducers: [],
      context: [],
      version: "0.1.0",
      date: new Date().toISOString().slice(0, 10),
      curation: words(curation),
      licence: "not stated",
    },
    entities: own,
    studies: [],
    findings: [],
    background: [],
    references: [],
    relations: [],
    toRead: [],
    sourceChecks: [],
    gaps: [],
  };
}
