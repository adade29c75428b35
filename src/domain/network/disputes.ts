import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import type { SourceCheck } from "../records";
import { boxesAround, withMembers } from "./boxes";
import { signToward } from "./group-result";
import { ascending } from "./tally";
import type { CitedStatement, Sides } from "./types";

/** What one reference reports of one thing; `source`: what acts on it, of a net effect the subject. */
export type Report = Pick<CitedStatement, "kind" | "ref" | "source" | "target" | "sign">;

/** A contradiction that the dataset records. */
export interface RecordedDispute {
  /** What it names. */
  readonly named: ReadonlySet<string>;
  /** The same with the members of boxes. */
  readonly about: ReadonlySet<string>;
  readonly refs: ReadonlySet<number>;
}

export function recordedDisputes(evidence: Evidence): readonly RecordedDispute[] {
  const isContradiction = ({ kind, about }: SourceCheck) => kind === "contradiction" && about.length > 0;
  return evidence.dataset.sourceChecks.filter(isContradiction).map((check) => ({
    named: new Set(check.about),
    about: new Set(check.about.flatMap((id) => withMembers(evidence, id))),
    refs: new Set([check.ref, ...check.with]),
  }));
}

/** Whether one is the other or holds it: signs of different members of a box are no disagreement. */
function isSameThing(evidence: Evidence, a: string, b: string): boolean {
  return a === b || boxesAround(evidence, a).includes(b) || boxesAround(evidence, b).includes(a);
}

/** Whether two subjects act: that one raises what another lowers is no disagreement. */
function areOfTwoSubjects(evidence: Evidence, a: Report, b: Report): boolean {
  return a.source !== b.source && isSubject(evidence, a.source) && isSubject(evidence, b.source);
}

/**
 * Whether references that a recorded contradiction names differ in what they report: one direction against the other, or
 * a direction against a report without one.
 */
export function differ(evidence: Evidence, reports: readonly Report[]): boolean {
  const unsigned = reports.filter((each) => each.sign === null || each.sign === 0);
  const signed = reports.filter((each) => each.sign === 1 || each.sign === -1);
  const withSign = new Set(signed.map((each) => each.ref));
  if (signed.length > 0 && unsigned.some((each) => !withSign.has(each.ref))) return true;
  return signed.some((a) =>
    signed.some(
      (b) =>
        a.ref !== b.ref &&
        a.sign !== b.sign &&
        isSameThing(evidence, a.target, b.target) &&
        !areOfTwoSubjects(evidence, a, b),
    ),
  );
}

/**
 * The sides of a disagreement about a thing, from what is reported of it or of its members, these as they count toward
 * it; a study that reports a direction stands with that alone.
 */
export function sidesOf(evidence: Evidence, self: string, reports: readonly Report[]): Sides {
  const signs = reports.map(({ target, sign }) => signToward(evidence, self, { target, sign }) ?? sign);
  const refs = (kind: Report["kind"], sign: Report["sign"]) =>
    ascending(reports.flatMap((each, i) => (each.kind === kind && signs[i] === sign ? [each.ref] : [])));
  const [up, down, none] = [refs("finding", 1), refs("finding", -1), refs("finding", 0)];
  const withSign = new Set([...up, ...down, ...none]);
  return {
    up,
    down,
    none,
    unsigned: refs("finding", null).filter((ref) => !withSign.has(ref)),
    background: { up: refs("background", 1), down: refs("background", -1) },
  };
}
