import { type DoseRow, doseRows } from "../../../../domain/doses";
import type { Evidence } from "../../../../domain/evidence";
import { type Filters, lineageOf } from "../../../../domain/filters";
import { isPredicted, signInGroup } from "../../../../domain/network";
import { type Finding, type Lineage, lineageSchema, signOf } from "../../../../domain/records";
import { studyRows } from "../../../../domain/study-table";
import type { Direction } from "../../../../evidence-ui/DirectionMark";

/** What an arm's read-outs of one lineage did. */
export interface ReadOut {
  readonly lineage: Lineage;
  readonly state: Direction;
  readonly count: number;
}

/** A line of the dose chart. */
export interface DoseLine extends DoseRow {
  /** By lineage, the one with most findings first. */
  readonly readOuts: readonly ReadOut[];
}

/** A line's place in the chart, for the pointer. */
export interface DoseSpot {
  readonly line: DoseLine;
  readonly top: number;
  readonly height: number;
}

export interface DoseLines {
  readonly lines: readonly DoseLine[];
  /** Studies in view of which no dose is printed for cells or animals, ascending. */
  readonly without: readonly number[];
}

/** Of the read-outs' groups: SOD up and MDA down are both oxidative stress down. */
function directionOf(evidence: Evidence, findings: readonly Finding[]): Direction {
  const signs = new Set(
    findings.map(({ object, effect }) => signInGroup(evidence, { target: object, sign: signOf(effect) })),
  );
  if (signs.has(1) && signs.has(-1)) return "mixed";
  if (signs.has(1)) return "up";
  if (signs.has(-1)) return "down";
  return signs.has(null) ? "unsigned" : "none";
}

function readOutsOf(evidence: Evidence, findings: readonly Finding[]): readonly ReadOut[] {
  return lineageSchema.options
    .flatMap((lineage): ReadOut[] => {
      const own = findings.filter((finding) => lineageOf(evidence, finding) === lineage);
      return own.length === 0 ? [] : [{ lineage, state: directionOf(evidence, own), count: own.length }];
    })
    .sort((a, b) => Number(a.lineage === "none") - Number(b.lineage === "none") || b.count - a.count);
}

/** The experiments in view under the filters that print a dose, cells before animals, lowest dose first. */
export function doseLines(evidence: Evidence, filters: Filters): DoseLines {
  const rows = studyRows(evidence, filters).filter((row) => row.arm.approach !== "in silico");
  const arms = new Set(rows.map((row) => row.arm.id));
  const lines = doseRows(evidence)
    .filter((row) => arms.has(row.arm.id))
    .map((row) => {
      const findings = rows.flatMap(({ arm, finding }) => (arm.id === row.arm.id && finding ? [finding] : []));
      const measured = findings.filter((finding) => !isPredicted(evidence, finding));
      return { ...row, readOuts: readOutsOf(evidence, measured) };
    });
  const shown = new Set(lines.map((line) => line.study.ref));
  const without = new Set(rows.map((row) => row.study.ref).filter((ref) => !shown.has(ref)));
  return { lines, without: [...without].sort((a, b) => a - b) };
}
