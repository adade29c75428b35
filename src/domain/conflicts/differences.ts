import { type Amount, spanOf } from "../doses/amount";
import { amountsOf } from "../doses/of-arm";
import type { Evidence } from "../evidence/types";
import type { Arm } from "../records";
import {
  type ConflictSide,
  type Difference,
  type DifferenceCell,
  type DifferenceField,
  type DifferenceValue,
  differenceFields,
} from "./types";

/** The arms behind what a side says: of its findings, or all of its study where no finding is named. */
function armsOf(evidence: Evidence, side: ConflictSide): readonly Arm[] {
  const named = new Set(side.findings.map((finding) => finding.arm));
  const arms = evidence.studyByRef.get(side.ref)?.arms ?? [];
  return named.size > 0 ? arms.filter((arm) => named.has(arm.id)) : arms;
}

function valuesOf(evidence: Evidence, side: ConflictSide, field: DifferenceField): readonly DifferenceValue[] {
  const arms = armsOf(evidence, side);
  switch (field) {
    case "approach":
      return arms.flatMap(({ approach }) => (approach === null ? [] : [{ type: "approach" as const, approach }]));
    case "model":
      return arms.flatMap((arm) =>
        arm.system ? [{ type: "text" as const, text: arm.system, key: arm.model ?? arm.system.en }] : [],
      );
    case "organism":
      return arms.flatMap((arm) => (arm.organism ? [{ type: "organism" as const, organism: arm.organism }] : []));
    case "inducer":
      return arms.flatMap((arm) =>
        arm.inducer ? [{ type: "text" as const, text: arm.inducer, key: arm.inducer.en }] : [],
      );
    case "dose":
      return arms.flatMap((arm) =>
        arm.dosesPrinted === undefined
          ? []
          : [{ type: "dose" as const, printed: arm.dosesPrinted, amounts: spanOf(amountsOf(evidence, arm)) }],
      );
    case "measured":
      return side.findings.flatMap((finding) =>
        finding.measured.flatMap((measured) =>
          measured === "unspecified" ? [] : [{ type: "measured" as const, measured }],
        ),
      );
    case "time":
      return side.findings.some((finding) => finding.timeDependent)
        ? [{ type: "time", dependence: "time-dependent" }]
        : [];
  }
}

/** What makes two values the same. */
function keyOf(value: DifferenceValue): string {
  switch (value.type) {
    case "approach":
      return value.approach;
    case "text":
      return value.key;
    case "organism":
      return value.organism;
    case "dose":
      return JSON.stringify(value.amounts);
    case "measured":
      return value.measured;
    case "time":
      return value.dependence;
  }
}

function dosesIn(cell: DifferenceCell): readonly Amount[] {
  return cell.values.flatMap((value) => (value.type === "dose" ? value.amounts : []));
}

/** Whether spans of one unit have a dose in common. */
function meet(a: readonly Amount[], b: readonly Amount[]): boolean {
  return a.some((one) => b.some((other) => one.unit === other.unit && one.from <= other.to && other.from <= one.to));
}

function verdictOf(cells: readonly DifferenceCell[]): Difference["verdict"] {
  const told = cells.filter((cell) => cell.values.length > 0);
  if (told.length < 2) return "unknown";
  const keys = told.map((cell) => [...new Set(cell.values.map(keyOf))].sort());
  if (keys.every((set) => set.join() === keys[0]?.join())) return "same";
  const [first, ...others] = told;
  const common =
    first !== undefined &&
    others.every((other, index) => {
      const shared = keys[0]?.some((key) => keys[index + 1]?.includes(key));
      return shared || meet(dosesIn(first), dosesIn(other));
    });
  return common ? "overlapping" : "different";
}

function distinct(values: readonly DifferenceValue[]): readonly DifferenceValue[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

/** What differs between the studies of a disagreement, row by row; background has no arms and is left out. */
export function differencesOf(evidence: Evidence, sides: readonly ConflictSide[]): readonly Difference[] {
  const studies = sides.filter((side) => evidence.studyByRef.has(side.ref));
  if (studies.length < 2) return [];
  return differenceFields.map((field) => {
    const cells = studies.map((side) => ({ ref: side.ref, values: distinct(valuesOf(evidence, side, field)) }));
    return { field, cells, verdict: verdictOf(cells) };
  });
}
