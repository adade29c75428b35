import { buildEvidence } from "../../src/domain/evidence";
import type { Evidence, Reading } from "../../src/domain/evidence/types";
import {
  type Arm,
  type Background,
  type BackgroundRelation,
  type Bilingual,
  type Category,
  type CompiledDataset,
  compiledDatasetSchema,
  type Effect,
  type Entity,
  type Finding,
  type SourceCheck,
  type Study,
} from "../../src/domain/records";
import { testCategories } from "./categories";

export const COMPOUND = "C";

const both = (text: string): Bilingual => ({ en: text, zh: text });

/** "A activates B" with more where needed; `via`, `measured` and so on as in the record. */
type Told = { readonly object: string; readonly effect: Effect } & Partial<Omit<Finding, "id" | "study" | "arm">>;

interface ArmOf extends Partial<Omit<Arm, "id">> {
  readonly findings: readonly Told[];
}

interface StudyOf extends Partial<Omit<Study, "ref" | "arms">> {
  readonly arms: readonly ArmOf[];
}

interface World {
  /** Entities by id; everything but the kind and the box may be left out. */
  readonly entities: Readonly<Record<string, Partial<Omit<Entity, "id">>>>;
  readonly studies?: Readonly<Record<number, StudyOf>>;
  /** `[reference, source, relation, target]`, and the mediator if any. */
  readonly background?: readonly (readonly [number, string, BackgroundRelation, string, string?])[];
  readonly checks?: readonly (Partial<SourceCheck> & Pick<SourceCheck, "id" | "ref" | "kind">)[];
  readonly molarMass?: number;
  /** What the studies gave besides the compound, by id: entities of their own. */
  readonly subjects?: Readonly<Record<string, Partial<Omit<Entity, "id">>>>;
  /** Four of them where absent. */
  readonly categories?: readonly Category[];
}

/** Finding ids read `r<ref>-<arm number>-<object>`, with `-2` and so on for a repeated object. */
function findingsOf(ref: number, arms: readonly ArmOf[]): Finding[] {
  const seen = new Map<string, number>();
  return arms.flatMap((arm, index) =>
    arm.findings.map((told): Finding => {
      const base = `r${ref}-${index + 1}-${told.object}`;
      const times = (seen.get(base) ?? 0) + 1;
      seen.set(base, times);
      return {
        subject: arm.subject ?? COMPOUND,
        measured: ["unspecified"],
        basis: "sentence",
        timeDependent: false,
        ...told,
        id: times === 1 ? base : `${base}-${times}`,
        study: `r${ref}`,
        arm: `r${ref}-${index + 1}`,
      };
    }),
  );
}

function studyOf(ref: number, study: StudyOf): Study {
  return {
    section: "1.1",
    firstAuthor: `Author ${ref}`,
    citation: { status: "as cited", author: [], authorsTruncated: false, unchecked: [] },
    summary: both(`Study ${ref}`),
    mayOverlap: [],
    status: [],
    ...study,
    id: `r${ref}`,
    ref,
    arms: study.arms.map(({ findings: _, ...arm }, index) => ({
      subject: COMPOUND,
      approach: "in vitro",
      system: null,
      model: null,
      organism: null,
      inducer: null,
      inducedBy: [],
      doses: [],
      ...arm,
      id: `r${ref}-${index + 1}`,
    })),
  };
}

/** A small world in the compiled form, checked by the schema that real data passes. The compound is `C`. */
export function datasetOf(world: World): CompiledDataset {
  const studies = Object.entries(world.studies ?? {}).map(([ref, study]) => [Number(ref), study] as const);
  const compound = {
    kind: "compound",
    ...(world.molarMass === undefined ? {} : { molarMass: world.molarMass }),
  } as const;
  const entities = { [COMPOUND]: compound, ...world.subjects, ...world.entities };
  const background = (world.background ?? []).map(
    ([ref, source, relation, target, via], index): Background => ({
      id: `b${ref}-${index + 1}`,
      ref,
      section: "1.1",
      source,
      relation,
      target,
      ...(via === undefined ? {} : { via }),
    }),
  );
  return compiledDatasetSchema.parse({
    schemaVersion: "2.1",
    dataset: {
      id: "world",
      title: both("A small world"),
      subjects: [COMPOUND, ...Object.keys(world.subjects ?? {})],
      review: { title: both("Review"), references: 99 },
      categories: world.categories ?? testCategories,
      sections: [],
      context: [],
      version: "1.0.0",
      date: "2025-01-01",
      curation: both("By hand"),
      licence: "CC0-1.0",
    },
    entities: Object.entries<Partial<Entity>>(entities).map(([id, entity]) => ({
      kind: entity.kind ?? "molecule",
      name: both(id),
      ...entity,
      id,
    })),
    studies: studies.map(([ref, study]) => studyOf(ref, study)),
    findings: studies.flatMap(([ref, study]) => findingsOf(ref, study.arms)),
    background,
    sourceChecks: (world.checks ?? []).map((check) => ({
      severity: "high",
      review: both("as the review says"),
      primary: null,
      checkedAgainst: "review",
      ...check,
    })),
    gaps: [],
  });
}

export function worldOf(world: World, reading: Reading = "review"): Evidence {
  return buildEvidence(datasetOf(world), reading);
}
