import { type Finding, signOf } from "../records";

export interface Opposite<T> {
  readonly finding: T;
  /** The first one of the other sign. */
  readonly other: T;
}

/**
 * Findings whose read-out another one of their experiment has with the opposite sign, for the same subject, at the same time, in
 * the same place of the body and the same sex: a slip, or two experiments.
 * @param of what holds a finding, such as a record with its place in a file
 */
export function oppositeFindings<T>(all: readonly T[], of: (each: T) => Finding): readonly Opposite<T>[] {
  const seen = new Map<string, T>();
  return all.flatMap((each): Opposite<T> | [] => {
    const { arm, subject, object, effect, result, site, sex } = of(each);
    const sign = signOf(effect);
    if (sign !== 1 && sign !== -1) return [];
    const key = (sign: number) => JSON.stringify([arm, subject, object, result?.time, site, sex, sign]);
    const other = seen.get(key(-sign));
    if (!seen.has(key(sign))) seen.set(key(sign), each);
    return other === undefined ? [] : { finding: each, other };
  });
}
