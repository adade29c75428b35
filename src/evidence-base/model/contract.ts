import type { EntityKind, RelationEvidence, RelationKind } from "../../domain/records";

/** Something that rows of a base are about. */
export interface BaseEntity {
  /** Unique in the base: its identifier as a CURIE (`uniprot:Q13950`), else `name:` and its name as names are compared. */
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly synonyms: readonly string[];
  /** CURIEs. */
  readonly xrefs: readonly string[];
}

/** How many rows say what. */
export interface SignCounts {
  readonly increases: number;
  readonly decreases: number;
  readonly noEffect: number;
  /** One acts on the other; the source states no sign. */
  readonly unsigned: number;
  /** Neither is said to act on the other. */
  readonly interacts: number;
}

/** All rows from one entity to another, counted. */
export interface BaseEdge extends SignCounts {
  readonly source: string;
  readonly sourceName: string;
  readonly sourceKind: EntityKind;
  readonly target: string;
  readonly targetName: string;
  readonly targetKind: EntityKind;
  readonly rows: number;
  /** Different papers, by PMID, else DOI; what the source gives as text is not counted. */
  readonly papers: number;
}

/** One piece of evidence of one record of a database or a file. What a source does not state is absent. */
export interface BaseRow extends RelationEvidence {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  /** Id of one of the base's sources. */
  readonly origin: string;
  readonly direct?: boolean;
  readonly mechanism?: string;
  readonly residue?: string;
  /** The source's own word for the relation. */
  readonly printed?: string;
  /** Id of the record in the source. */
  readonly recordId?: string;
}

export interface BaseCounts extends SignCounts {
  readonly rows: number;
  readonly edges: number;
  readonly entities: number;
}

export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** On which side of an edge an entity is. */
export type Side = "source" | "target";

/**
 * What can be asked of a base, wherever its rows are. Answers are in order: edges by source, then target; evidence by record, then paper. A method
 * rejects with a `BaseFault` where the files do not hold what they should.
 */
export interface EvidenceBase {
  readonly counts: () => Promise<BaseCounts>;
  /** Entities that are called by one of these names or CURIEs, in whatever spelling; in the order of their keys. */
  readonly named: (names: readonly string[]) => Promise<readonly BaseEntity[]>;
  /** Entities of these keys, in the order of keys; keys that the base does not have are left out. */
  readonly entities: (keys: readonly string[]) => Promise<readonly BaseEntity[]>;
  /** Edges that an entity is at one side of; without a side at either. */
  readonly edges: (entity: string, side?: Side) => Promise<readonly BaseEdge[]>;
  /** Every row of a pair. `along`: the end whose other rows are read too, so that less is read in all; without a meaning for the answer. */
  readonly evidence: (pair: Pair, along?: Side) => Promise<readonly BaseRow[]>;
}
