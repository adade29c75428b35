import { type Amount, spanOf } from "../doses/amount";
import { amountsOf } from "../doses/of-arm";
import type { Evidence, RankedCategory } from "../evidence/types";
import { categoryOf } from "../filters/match";
import { studiesLeft } from "../filters/studies-left";
import { type Filters, noFilters } from "../filters/types";
import { isPredicted } from "../network/statements";
import type { Arm, Finding, SourceCheck, Study } from "../records";

/** One finding with its study and arm; an arm without a finding has a row too, for the study did it. */
export interface StudyRow {
  /** Id of the finding, or of the arm. */
  readonly id: string;
  readonly study: Study;
  readonly arm: Arm;
  readonly finding: Finding | null;
  readonly year: number | null;
  readonly category: RankedCategory | null;
  /** Doses of the arm in μmol/L and mg/kg; printed ones are in `arm.dosesPrinted`. */
  readonly amounts: readonly Amount[];
  readonly predicted: boolean;
  readonly retracted: boolean;
  /** Source checks of the study. */
  readonly checks: readonly SourceCheck[];
  /** References that may report the same experiment. */
  readonly mayOverlap: readonly number[];
}

/**
 * The studies table: rows by reference, arm and authored order. With filters, the findings that pass; arms without a
 * finding stand where the filters leave them.
 */
export function studyRows(evidence: Evidence, filters: Filters = noFilters): readonly StudyRow[] {
  const { findings: passing, experiments } = studiesLeft(evidence, filters);
  const passes = new Set(passing);
  const left = new Set(experiments.map(({ arm }) => arm.id));
  const studies = [...evidence.dataset.studies].sort((a, b) => a.ref - b.ref);
  return studies.flatMap((study) => {
    const findings = evidence.findingsOfStudy.get(study.id) ?? [];
    return study.arms.flatMap((arm) => {
      const own = findings.filter((finding) => finding.arm === arm.id);
      const row = (finding: Finding | null): StudyRow => ({
        id: finding?.id ?? arm.id,
        study,
        arm,
        finding,
        year: study.citation.issued ?? null,
        category: finding ? categoryOf(evidence, finding) : null,
        amounts: spanOf(amountsOf(evidence, arm)),
        predicted: finding ? isPredicted(evidence, finding) : arm.approach === "in silico",
        retracted: evidence.retractedRefs.has(study.ref),
        checks: evidence.checksByRef.get(study.ref) ?? [],
        mayOverlap: study.mayOverlap.map((overlap) => overlap.ref),
      });
      if (own.length === 0) return left.has(arm.id) ? [row(null)] : [];
      return own.filter((finding) => passes.has(finding)).map(row);
    });
  });
}
