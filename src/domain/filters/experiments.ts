import type { Evidence } from "../evidence/types";
import { type Arm, type Finding, reportedApproach, type Study } from "../records";
import type { Filters } from "./types";
import { groupedFields, meantBy, namedByArm } from "./vocabulary";

/** One arm of a study. */
export interface Experiment {
  readonly arm: Arm;
  readonly study: Study;
}

function isOnlyOf(filters: Filters, study: Study): boolean {
  return study.arms.every((arm) => filters.approaches.includes(reportedApproach(arm)));
}

/**
 * Asks experiments for the filters on the study and the arm: how it was done, in what, how much, when, and whether it still
 * stands. What the filters mean is worked out once for all experiments.
 */
export function experimentFilter(evidence: Evidence, filters: Filters): (experiment: Experiment) => boolean {
  const meant = groupedFields.flatMap((field) =>
    filters[field].length === 0 ? [] : [{ field, ids: meantBy(evidence, field, filters[field]) }],
  );
  const isMeant = ({ arm }: Experiment): boolean =>
    meant.every(({ field, ids }) => namedByArm(arm, field).some((id) => ids.has(id)));
  return (experiment) => passesPlainly(evidence, filters, experiment) && isMeant(experiment);
}

function passesPlainly(evidence: Evidence, filters: Filters, { arm, study }: Experiment): boolean {
  const { subjects, approaches, organisms, doseUnits, years } = filters;
  if (filters.retracted === "hidden" && evidence.retractedRefs.has(study.ref)) return false;
  if (subjects.length > 0 && !subjects.includes(arm.subject)) return false;
  if (approaches.length > 0 && !approaches.includes(reportedApproach(arm))) return false;
  if (approaches.length > 0 && filters.onlyApproaches && !isOnlyOf(filters, study)) return false;
  if (organisms.length > 0) {
    // A computation has no organism to report.
    const organism = arm.organism ?? (arm.approach === "in silico" ? null : "not-reported");
    if (organism === null || !organisms.includes(organism)) return false;
  }
  if (doseUnits.length > 0 && !arm.doses.some((dose) => doseUnits.includes(dose.unit))) return false;
  if (years === null) return true;
  const year = study.citation.issued;
  return year !== undefined && year >= years[0] && year <= years[1];
}

/** Filters that ask what was found: an experiment without a printed finding has no answer to them. */
function asksForFindings(filters: Filters): boolean {
  const { effects, directions, pathways, classes, minStudies, contestedOnly } = filters;
  return [effects, directions, pathways, classes].some((list) => list.length > 0) || minStudies > 1 || contestedOnly;
}

/**
 * The experiments that the filters leave, with or without a printed finding, in authored order. The one answer to "how many
 * studies" of filters, counts, tables and captions.
 *
 * @param findings what passes all of the filters.
 */
export function experimentsLeft(
  evidence: Evidence,
  filters: Filters,
  findings: readonly Finding[],
): readonly Experiment[] {
  const all = [...evidence.arms.values()];
  if (!asksForFindings(filters)) return all.filter(experimentFilter(evidence, filters));
  const arms = new Set(findings.map(({ arm }) => arm));
  return all.filter(({ arm }) => arms.has(arm.id));
}

/** References of the studies among some experiments of which no finding is left, ascending: nothing of them is drawn. */
export function withoutFinding(experiments: readonly Experiment[], findings: readonly Finding[]): readonly number[] {
  const found = new Set(findings.map(({ study }) => study));
  const refs = experiments.flatMap(({ study }) => (found.has(study.id) ? [] : [study.ref]));
  return [...new Set(refs)].sort((a, b) => a - b);
}
