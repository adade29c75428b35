import { meaningOf } from "../evidence/meaning";
import { perEvidence } from "../evidence/per-evidence";
import type { Evidence, RankedCategory } from "../evidence/types";
import { boxesAround } from "../network/boxes";
import { classOfMediation, isPredicted, mediatorFindings, mediatorsOf } from "../network/statements";
import { type Background, type Finding, namedMediators, type Relation } from "../records";
import { experimentFilter } from "./experiments";
import type { DirectionFilter, EffectFilter, Filters } from "./types";

/** Which records pass the filters, each judged by itself: arrows and nodes are judged by the visible network. */
export interface Match {
  readonly finding: (finding: Finding) => boolean;
  readonly background: (background: Background) => boolean;
  readonly relation: (relation: Relation) => boolean;
  /** Findings that pass, in authored order. */
  readonly findings: readonly Finding[];
}

/** The category that a finding tells about: its own word, or its object's; null where it is in none. */
export function categoryOf(evidence: Evidence, finding: Finding): RankedCategory | null {
  const own = finding.category === undefined ? evidence.entities.get(finding.object)?.category : finding.category;
  return evidence.categories.get(own ?? "") ?? null;
}

function targetCategory(evidence: Evidence, background: Pick<Background, "target">): RankedCategory | null {
  return evidence.categories.get(evidence.entities.get(background.target)?.category ?? "") ?? null;
}

/** Keys under which more than one category is reported on. */
function underSeveral<K>(reported: readonly (readonly [K, RankedCategory | null])[]): ReadonlySet<K> {
  const categories = new Map<K, Set<string>>();
  for (const [key, category] of reported) {
    if (category !== null) categories.set(key, (categories.get(key) ?? new Set()).add(category.id));
  }
  return new Set([...categories].flatMap(([key, ids]) => (ids.size > 1 ? [key] : [])));
}

const severalCategories = perEvidence((evidence) => ({
  studies: underSeveral(evidence.dataset.findings.map((each) => [each.study, categoryOf(evidence, each)] as const)),
  refs: underSeveral(evidence.dataset.background.map((each) => [each.ref, targetCategory(evidence, each)] as const)),
}));

function effectPasses(effects: readonly EffectFilter[], category: RankedCategory | null, several: boolean): boolean {
  if (effects.length === 0) return true;
  return category !== null && effects.some((effect) => (effect === "both" ? several : effect === category.id));
}

function touches(evidence: Evidence, pathways: readonly string[], ids: readonly (string | undefined)[]): boolean {
  if (pathways.length === 0) return true;
  return ids.some((id) => id !== undefined && [id, ...boxesAround(evidence, id)].some((box) => pathways.includes(box)));
}

/** What a finding means for the theme of the dataset, as far as a filter asks. */
function directionOf(evidence: Evidence, { object, effect }: Finding): DirectionFilter {
  const meaning = meaningOf(evidence, object, effect);
  return meaning === "favourable" || meaning === "unfavourable" ? meaning : "none";
}

function directionPasses(evidence: Evidence, { directions }: Filters, finding: Finding): boolean {
  return directions.length === 0 || directions.includes(directionOf(evidence, finding));
}

/** A prediction is one whatever its route; a measurement with a mediator is both a tested mark and an inferred hop. */
function classPasses(evidence: Evidence, filters: Filters, finding: Finding): boolean {
  const { classes } = filters;
  if (classes.length === 0) return true;
  if (isPredicted(evidence, finding)) return classes.includes("predicted");
  return (
    classes.includes("tested") ||
    (mediatorsOf(evidence, finding).length > 0 && classes.includes(classOfMediation(finding)))
  );
}

/** Filters that are about the study rather than about what is said: background and relations have no answer to them. */
export function asksForStudies(filters: Filters): boolean {
  const { subjects, directions, approaches, organisms, models, inducers, doseUnits, years, minStudies } = filters;
  const lists = [subjects, directions, approaches, organisms, models, inducers, doseUnits];
  return lists.some((list) => list.length > 0) || years !== null || minStudies > 1;
}

/**
 * Which findings and background statements pass.
 *
 * Findings: all fields must hold, the values of one field are alternatives. What a study reports on the mediator of a
 * passing finding passes with it, although its own category, pathway or direction is another one: else the route to the read-out
 * would hang in the air. Filters on arms, years and class are not relaxed.
 *
 * Background: class, pathway (of either end or of the mediator) and effect (by the target's category; `both` by what
 * all of its reference's statements are about). Filters about studies cannot be asked of it; where one is active the
 * visible network keeps background only between what remains.
 */
export function matchFinding(evidence: Evidence, filters: Filters): Match {
  // A finding passes with its experiment, which is asked once for all of its findings.
  const arms = new Set<string>();
  const passes = experimentFilter(evidence, filters);
  for (const [id, experiment] of evidence.arms) if (passes(experiment)) arms.add(id);
  const outer = new Set(
    evidence.dataset.findings.filter((finding) => arms.has(finding.arm) && classPasses(evidence, filters, finding)),
  );
  const passing = new Set(
    [...outer].filter(
      (finding) =>
        touches(evidence, filters.pathways, [finding.object, ...namedMediators(finding)]) &&
        directionPasses(evidence, filters, finding) &&
        effectPasses(
          filters.effects,
          categoryOf(evidence, finding),
          severalCategories(evidence).studies.has(finding.study),
        ),
    ),
  );
  for (const finding of passing) {
    for (const mediator of mediatorFindings(evidence, finding)) if (outer.has(mediator)) passing.add(mediator);
  }
  return {
    findings: evidence.dataset.findings.filter((finding) => passing.has(finding)),
    finding: (finding) => passing.has(finding),
    relation: ({ source, target }) =>
      (filters.classes.length === 0 || filters.classes.includes("database")) &&
      touches(evidence, filters.pathways, [source, target]) &&
      effectPasses(filters.effects, targetCategory(evidence, { target }), false),
    background: (background) =>
      (filters.classes.length === 0 || filters.classes.includes("background")) &&
      !(filters.retracted === "hidden" && evidence.retractedRefs.has(background.ref)) &&
      touches(evidence, filters.pathways, [background.source, background.target, background.via]) &&
      effectPasses(
        filters.effects,
        targetCategory(evidence, background),
        severalCategories(evidence).refs.has(background.ref),
      ),
  };
}
