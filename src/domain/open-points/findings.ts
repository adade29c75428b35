import { type CompiledDataset, signOf } from "../records";
import type { OpenPoint } from "./types";

/** Findings of which nobody can say where they are printed. */
export function findingsWithoutPlace({ findings }: CompiledDataset): readonly OpenPoint[] {
  return findings
    .filter(({ place }) => place === undefined)
    .map(({ id, study, arm }) => ({ code: "no-place", paper: study, arm, finding: id }));
}

/** Findings whose read-out another one of their experiment has with the opposite sign, at the same time and in the same place of the body. */
export function twoDirections({ findings }: CompiledDataset): readonly OpenPoint[] {
  const seen = new Map<string, string>();
  return findings.flatMap(({ id, study, arm, subject, object, effect, result, site, sex }): OpenPoint | [] => {
    const sign = signOf(effect);
    if (sign !== 1 && sign !== -1) return [];
    const key = (of: number) => JSON.stringify([arm, subject, object, result?.time, site, sex, of]);
    const other = seen.get(key(-sign));
    if (!seen.has(key(sign))) seen.set(key(sign), id);
    return other === undefined ? [] : { code: "two-directions", paper: study, arm, finding: id, other };
  });
}
