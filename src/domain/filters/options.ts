import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { classOfMediation } from "../network/statements";
import { edgeClasses } from "../network/types";
import { approaches, doseUnits, knownOrganisms, reportedApproach } from "../records";
import type { ListField } from "./active";
import type { DirectionFilter, EffectFilter, Filters, OrganismFilter } from "./types";
import { termsOf } from "./vocabulary";

/** The dataset's categories, and what is about more than one of them. */
function effectFilters({ categories }: Evidence): readonly EffectFilter[] {
  return [...categories.keys(), ...(categories.size > 1 ? ["both"] : [])];
}

/** Species that arms name in either reading, those that every dataset may name first; and what names none. */
function organismFilters({ dataset }: Evidence): readonly OrganismFilter[] {
  const named = [
    ...dataset.studies.flatMap(({ arms }) => arms.flatMap(({ organism }) => organism ?? [])),
    ...dataset.sourceChecks.flatMap(({ changes }) =>
      changes.flatMap((change) => ("organism" in change ? change.organism : [])),
    ),
  ];
  const order = [...Object.keys(knownOrganisms), ...dataset.dataset.organisms.map(({ id }) => id)];
  return [...order.filter((id) => named.includes(id)), "not-reported"];
}

const directionFilters = ["favourable", "unfavourable", "none"] as const satisfies readonly DirectionFilter[];

export type FilterOptions = { readonly [F in ListField]: readonly Filters[F][number][] };

/** Every alternative that the filters of a dataset offer: fixed vocabularies whole, subjects, approaches, models, inducers, pathways and units as they occur. */
export const filterOptions = perEvidence((evidence): FilterOptions => {
  const doses = evidence.dataset.studies.flatMap(({ arms }) => arms.flatMap((arm) => arm.doses));
  const usedUnits = new Set(doses.map(({ unit }) => unit));
  const usedApproaches = new Set(evidence.dataset.studies.flatMap(({ arms }) => arms.map(reportedApproach)));
  // Few studies block a mediator: where none does, there is no such line to ask for.
  const hasBlocked = evidence.dataset.findings.some((each) => classOfMediation(each) === "blocked");
  const pathways = evidence.dataset.entities.filter((entity) => entity.kind === "pathway");
  return {
    // Of one alone there is nothing to choose.
    subjects: evidence.subjects.length > 1 ? evidence.subjects.map(({ id }) => id) : [],
    effects: effectFilters(evidence),
    directions: directionFilters,
    approaches: ([...approaches, "not-reported"] as const).filter((approach) => usedApproaches.has(approach)),
    organisms: organismFilters(evidence),
    models: termsOf(evidence, "models").map(({ id }) => id),
    inducers: termsOf(evidence, "inducers").map(({ id }) => id),
    pathways: pathways.map((entity) => entity.id),
    classes: edgeClasses.filter((cls) =>
      cls === "blocked" ? hasBlocked : cls !== "database" || evidence.dataset.relations.length > 0,
    ),
    doseUnits: doseUnits.filter((unit) => usedUnits.has(unit)),
  };
});

/** First and last year of publication among the studies whose year is known; null where none is. */
export function yearsCovered(evidence: Evidence): readonly [number, number] | null {
  const years = evidence.dataset.studies.flatMap((study) => study.citation.issued ?? []);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
