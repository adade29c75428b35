import { type DoseRow, doseRows } from "../../../../domain/doses";
import type { Evidence, RankedCategory } from "../../../../domain/evidence";
import { categoryOf, type Filters } from "../../../../domain/filters";
import { isPredicted, signInGroup } from "../../../../domain/network";
import { type Finding, signOf } from "../../../../domain/records";
import { studyRows } from "../../../../domain/study-table";
import type { Direction } from "../../../../evidence-ui/DirectionMark";

/** What an arm's read-outs of one category did. */
export interface ReadOut {
  /** Null: in no category. */
  readonly category: RankedCategory | null;
  readonly state: Direction;
  readonly count: number;
}

/** A line of the dose chart. */
export interface DoseLine extends DoseRow {
  /** By category, the one with most findings first. */
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
  return [...evidence.categories.values(), null]
    .flatMap((category): ReadOut[] => {
      const own = findings.filter((finding) => categoryOf(evidence, finding) === category);
      return own.length === 0 ? [] : [{ category, state: directionOf(evidence, own), count: own.length }];
    })
    .sort((a, b) => Number(a.category === null) - Number(b.category === null) || b.count - a.count);
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
