import type {
  Arm,
  Background,
  Category,
  CompiledDataset,
  Entity,
  Finding,
  Reference,
  Relation,
  Source,
  SourceCheck,
  Study,
} from "../records";

/** Whose word decides a sign: the review's, or the primary record's where a source check found it. */
export type Reading = "review" | "primary";

/** A category with its place in the order of the dataset, from 0. */
export interface RankedCategory extends Category {
  readonly rank: number;
}

/** The dataset with its look-ups. Built once a dataset and reading; never changed. */
export interface Evidence {
  readonly dataset: CompiledDataset;
  readonly reading: Reading;
  /** What was given in the studies, in the dataset's order; none where the dataset is about no compound. */
  readonly subjects: readonly Entity[];
  /** The first of them: the dataset's picture is named after it. */
  readonly mainSubject: Entity | null;
  readonly categories: ReadonlyMap<string, RankedCategory>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly studies: ReadonlyMap<string, Study>;
  readonly studyByRef: ReadonlyMap<number, Study>;
  readonly arms: ReadonlyMap<string, { readonly arm: Arm; readonly study: Study }>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly background: ReadonlyMap<string, Background>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** What relations were taken from. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly findingsOfStudy: ReadonlyMap<string, readonly Finding[]>;
  /** Members of a pathway or group, in authored order. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly checksByRef: ReadonlyMap<number, readonly SourceCheck[]>;
  readonly retractedRefs: ReadonlySet<number>;
  /** Papers that are cited for background alone, as far as their records are known. */
  readonly references: ReadonlyMap<number, Reference>;
}
