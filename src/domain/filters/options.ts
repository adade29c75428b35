import type { Evidence } from "../evidence/types";
import { edgeClasses } from "../network/types";
import { approachSchema, type Bilingual, doseUnitSchema } from "../records";
import type { ListField } from "./active";
import type { EffectFilter, Filters, OrganismFilter } from "./types";

export const effectFilters = [
  "osteoblast",
  "osteoclast",
  "both",
  "fate",
  "whole-bone",
] as const satisfies readonly EffectFilter[];

export const organismFilters = ["mouse", "rat", "human", "not-reported"] as const satisfies readonly OrganismFilter[];

export type FilterOptions = { readonly [F in ListField]: readonly Filters[F][number][] };

/** Every alternative that the filters of a dataset offer: fixed vocabularies whole, models and pathways as they occur. */
export function filterOptions(evidence: Evidence): FilterOptions {
  const models = [...evidence.arms.values()].flatMap(({ arm }) => (arm.model === null ? [] : [arm.model]));
  const pathways = evidence.dataset.entities.filter((entity) => entity.kind === "pathway");
  return {
    effects: effectFilters,
    approaches: approachSchema.options,
    organisms: organismFilters,
    models: [...new Set(models)].sort((a, b) => (a < b ? -1 : 1)),
    pathways: pathways.map((entity) => entity.id),
    classes: edgeClasses,
    doseUnits: doseUnitSchema.options,
  };
}

/** A model in words: the shortest of the names under which studies report it; the id where none is printed. */
export function modelName(evidence: Evidence, model: string): Bilingual {
  const names = [...evidence.arms.values()].flatMap(({ arm }) =>
    arm.model === model && arm.system ? [arm.system] : [],
  );
  const shortest = names.sort((a, b) => a.en.length - b.en.length)[0];
  return shortest ?? { en: model, zh: model };
}

/** First and last year of publication among the studies whose year is known; null where none is. */
export function yearsCovered(evidence: Evidence): readonly [number, number] | null {
  const years = evidence.dataset.studies.flatMap((study) => study.citation.issued ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
