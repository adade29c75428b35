import type { Arm, Finding, Study } from "../../../domain/records";
import type { StudyRow } from "../../../domain/study-table";

const lineKinds = ["findings", "studies"] as const;
export type LineKind = (typeof lineKinds)[number];

/** A line of the table: one finding with its experiment, or a whole study with all that it did. */
export interface Line {
  /** Id of the finding, the arm or the study. */
  readonly id: string;
  readonly kind: LineKind;
  readonly study: Study;
  readonly arms: readonly Arm[];
  /** None for an experiment of which the review prints no finding. */
  readonly findings: readonly Finding[];
  readonly row: StudyRow;
}

export function findingLines(rows: readonly StudyRow[]): readonly Line[] {
  return rows.map((row) => ({
    id: row.id,
    kind: "findings",
    study: row.study,
    arms: [row.arm],
    findings: row.finding ? [row.finding] : [],
    row,
  }));
}

/**
 * One line a study. Its experiments are all shown, whatever the filters, for they say what kind of study it is; its
 * findings are those of the rows.
 */
export function studyLines(rows: readonly StudyRow[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const { study, finding } = row;
    const before = lines.get(study.id);
    const findings = [...(before?.findings ?? []), ...(finding ? [finding] : [])];
    lines.set(study.id, { id: study.id, kind: "studies", study, arms: study.arms, findings, row: before?.row ?? row });
  }
  return [...lines.values()];
}
