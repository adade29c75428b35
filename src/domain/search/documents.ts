import type { Evidence } from "../evidence/types";
import type { Bilingual } from "../records";

/** One thing that search finds: a node of the graph or a study. Every text field may be matched. */
export interface SearchDocument {
  /** `node:<entity id>` or `study:<ref>`. */
  readonly id: string;
  readonly kind: "node" | "study";
  /** Entity id or reference number, as the choice takes it. */
  readonly entity: string | null;
  readonly ref: number | null;
  /** What a result shows. */
  readonly label: Bilingual;
  /** Names, symbols and synonyms in both languages, and identifiers without their prefix. */
  readonly names: readonly string[];
  /** Authors as cited and as verified, family name first. */
  readonly authors: readonly string[];
  /** Title, journal, year and identifiers of the paper. */
  readonly citation: readonly string[];
}

const distinct = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ""))] as readonly string[];

/** Everything that search reads: entities in authored order, then studies by reference number. */
export function searchDocuments(evidence: Evidence): readonly SearchDocument[] {
  const nodes = evidence.dataset.entities.map(
    (entity): SearchDocument => ({
      id: `node:${entity.id}`,
      kind: "node",
      entity: entity.id,
      ref: null,
      label: entity.label ?? entity.name,
      names: distinct([
        ...Object.values(entity.label ?? {}),
        ...Object.values(entity.name),
        ...entity.synonyms,
        entity.id,
        ...entity.xrefs.map((xref) => xref.slice(xref.indexOf(":") + 1)),
      ]),
      authors: [],
      citation: [],
    }),
  );
  const studies = [...evidence.dataset.studies]
    .sort((a, b) => a.ref - b.ref)
    .map((study): SearchDocument => {
      const { citation } = study;
      const authors = citation.author.map((author) => author.literal ?? [author.family, author.given].join(" ").trim());
      const year = citation.issued === undefined ? "" : ` ${citation.issued}`;
      const label = `[${study.ref}] ${study.firstAuthor}${year}`;
      return {
        id: `study:${study.ref}`,
        kind: "study",
        entity: null,
        ref: study.ref,
        label: { en: label, zh: label },
        names: [String(study.ref)],
        authors: distinct([study.firstAuthor, ...authors]),
        citation: distinct([
          citation.title,
          citation["container-title"],
          citation.issued === undefined ? undefined : String(citation.issued),
          citation.DOI,
          citation.PMID,
          citation.PMCID,
        ]),
      };
    });
  return [...nodes, ...studies];
}
