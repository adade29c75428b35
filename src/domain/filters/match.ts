import { boneMeaningOf } from "../evidence/bone-meaning";
import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { boxesAround } from "../network/boxes";
import { isPredicted, mediatorFindings, mediatorsOf } from "../network/statements";
import { type Background, type Finding, type Lineage, namedMediators } from "../records";
import { experimentPasses } from "./experiments";
import type { DirectionFilter, EffectFilter, Filters } from "./types";

/** Which records pass the filters, each judged by itself: arrows and nodes are judged by the visible network. */
export interface Match {
  readonly finding: (finding: Finding) => boolean;
  readonly background: (background: Background) => boolean;
  /** Findings that pass, in authored order. */
  readonly findings: readonly Finding[];
}

/** The lineage that a finding tells about: its own word, or its object's. */
export function lineageOf(evidence: Evidence, finding: Finding): Lineage {
  return finding.lineage ?? evidence.entities.get(finding.object)?.lineage ?? "none";
}

function targetLineage(evidence: Evidence, background: Background): Lineage {
  return evidence.entities.get(background.target)?.lineage ?? "none";
}

/** Keys under which both osteoblasts and osteoclasts are told about. */
function underBoth<K>(told: readonly (readonly [K, Lineage])[]): ReadonlySet<K> {
  const of = (lineage: Lineage) => new Set(told.filter((each) => each[1] === lineage).map(([key]) => key));
  const osteoclast = of("osteoclast");
  return new Set([...of("osteoblast")].filter((key) => osteoclast.has(key)));
}

const bothHalves = perEvidence((evidence) => ({
  studies: underBoth(evidence.dataset.findings.map((each) => [each.study, lineageOf(evidence, each)] as const)),
  refs: underBoth(evidence.dataset.background.map((each) => [each.ref, targetLineage(evidence, each)] as const)),
}));

function effectPasses(effects: readonly EffectFilter[], lineage: Lineage, both: boolean): boolean {
  const eitherHalf = lineage === "osteoblast" || lineage === "osteoclast";
  return (
    effects.length === 0 || effects.some((effect) => (effect === "both" ? both && eitherHalf : effect === lineage))
  );
}

function touches(evidence: Evidence, pathways: readonly string[], ids: readonly (string | undefined)[]): boolean {
  if (pathways.length === 0) return true;
  return ids.some((id) => id !== undefined && [id, ...boxesAround(evidence, id)].some((box) => pathways.includes(box)));
}

/** A finding passes with its experiment. */
function armPasses(evidence: Evidence, filters: Filters, finding: Finding): boolean {
  const found = evidence.arms.get(finding.arm);
  return found !== undefined && experimentPasses(evidence, filters, found);
}

/** What a finding means for bone, as far as a filter asks. */
function directionOf(evidence: Evidence, { object, effect }: Finding): DirectionFilter {
  const meaning = boneMeaningOf(evidence, object, effect);
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
  return classes.includes("tested") || (classes.includes("inferred") && mediatorsOf(evidence, finding).length > 0);
}

/** Filters that are about the study rather than about what is said: background has no answer to them. */
export function asksForStudies(filters: Filters): boolean {
  const { directions, approaches, organisms, models, inducers, doseUnits, years, minStudies } = filters;
  const lists = [directions, approaches, organisms, models, inducers, doseUnits];
  return lists.some((list) => list.length > 0) || years !== null || minStudies > 1;
}

/**
 * Which findings and background statements pass.
 *
 * Findings: all fields must hold, the values of one field are alternatives. What a study reports on the mediator of a
 * passing finding passes with it, although its own lineage, pathway or direction is another one: else the route to the read-out
 * would hang in the air. Filters on arms, years and class are not relaxed.
 *
 * Background: class, pathway (of either end or of the mediator) and effect (by the target's lineage; `both` by what
 * all of its reference's statements are about). Filters about studies cannot be asked of it; where one is active the
 * visible network keeps background only between what remains.
 */
export function matchFinding(evidence: Evidence, filters: Filters): Match {
  const outer = new Set(
    evidence.dataset.findings.filter(
      (finding) => armPasses(evidence, filters, finding) && classPasses(evidence, filters, finding),
    ),
  );
  const passing = new Set(
    [...outer].filter(
      (finding) =>
        touches(evidence, filters.pathways, [finding.object, ...namedMediators(finding)]) &&
        directionPasses(evidence, filters, finding) &&
        effectPasses(filters.effects, lineageOf(evidence, finding), bothHalves(evidence).studies.has(finding.study)),
    ),
  );
  for (const finding of passing) {
    for (const mediator of mediatorFindings(evidence, finding)) if (outer.has(mediator)) passing.add(mediator);
  }
  return {
    findings: evidence.dataset.findings.filter((finding) => passing.has(finding)),
    finding: (finding) => passing.has(finding),
    background: (background) =>
      (filters.classes.length === 0 || filters.classes.includes("background")) &&
      !(filters.retracted === "hidden" && evidence.retractedRefs.has(background.ref)) &&
      touches(evidence, filters.pathways, [background.source, background.target, background.via]) &&
      effectPasses(filters.effects, targetLineage(evidence, background), bothHalves(evidence).refs.has(background.ref)),
  };
}
