import type { Evidence } from "../evidence/types";
import { boxesAround, withMembers } from "../network/boxes";
import { ascending } from "../network/tally";
import type { SourceCheck } from "../records";
import { groupOfCheck } from "../standing";
import { differencesOf } from "./differences";
import { type ShownBySigns, shownBySigns } from "./shown-by-signs";
import { sideOf } from "./sides";
import { type Conflict, type ConflictKind, conflictKinds } from "./types";

/** Whether an entity is part of a mechanism: a pathway, or something that one holds. */
function isMechanism(evidence: Evidence, id: string): boolean {
  return [id, ...boxesAround(evidence, id)].some((each) => evidence.entities.get(each)?.kind === "pathway");
}

function kindsOf(evidence: Evidence, check: SourceCheck): readonly ConflictKind[] {
  const group = groupOfCheck(check);
  if (group === null || group === "discrepancy") return ["with-record"];
  if (group === "unclear") return ["inside-text"];
  const refs = [check.ref, ...check.with];
  const studies = refs.filter((ref) => evidence.studyByRef.has(ref));
  const mechanism = check.about.some((id) => isMechanism(evidence, id));
  return [
    ...(studies.length > 1 ? [mechanism ? ("between-studies" as const) : ("read-out" as const)] : []),
    ...(refs.length > studies.length ? ["with-background" as const] : []),
  ];
}

/** Entities of the findings that a check changes, where it does not name any itself. */
function aboutOf(evidence: Evidence, check: SourceCheck): readonly string[] {
  if (check.about.length > 0) return check.about;
  const changed = check.changes.flatMap((change) => {
    if ("add" in change) return [change.add.object];
    if ("finding" in change) return evidence.findings.get(change.finding)?.object ?? [];
    return [];
  });
  return [...new Set(changed)];
}

/** A disagreement that the signs show belongs to the record which names one of its entities and two of its references. */
function recordedIn(evidence: Evidence, shown: ShownBySigns, check: SourceCheck): boolean {
  if (check.kind !== "contradiction") return false;
  const scope = new Set(check.about.flatMap((id) => withMembers(evidence, id)));
  const refs = [check.ref, ...check.with];
  return shown.about.some((id) => scope.has(id)) && shown.refs.filter((ref) => refs.includes(ref)).length > 1;
}

function fromCheck(evidence: Evidence, check: SourceCheck, shown: readonly ShownBySigns[]): Conflict {
  const about = aboutOf(evidence, check);
  const own = shown.filter((each) => recordedIn(evidence, each, check));
  const refs = ascending([check.ref, ...check.with, ...own.flatMap((each) => each.refs)]);
  const sides = about.length > 0 ? refs.map((ref) => sideOf(evidence, ref, about)) : [];
  return {
    id: check.id,
    kinds: kindsOf(evidence, check),
    about,
    refs,
    severity: check.severity,
    checks: [check],
    shownBySigns: own.length > 0,
    sides,
    differences: check.kind === "contradiction" ? differencesOf(evidence, sides) : [],
  };
}

function fromSigns(evidence: Evidence, shown: ShownBySigns): Conflict {
  const [first = "", second] = shown.about;
  const mechanism = isMechanism(evidence, first);
  // Of a step, what matters of each reference is what it says of the far end.
  const sides = shown.refs.map((ref) => sideOf(evidence, ref, [second ?? first]));
  const studies = sides.filter((side) => side.findings.length > 0);
  const between: ConflictKind = second === undefined && !mechanism ? "read-out" : "between-studies";
  return {
    id: shown.id,
    kinds: [
      ...(studies.length > 1 || !shown.background ? [between] : []),
      ...(shown.background ? ["with-background" as const] : []),
    ],
    about: shown.about,
    refs: shown.refs,
    severity: null,
    checks: [],
    shownBySigns: true,
    sides,
    differences: differencesOf(evidence, sides),
  };
}

const severities = ["high", "medium", "low", null] as const;

/**
 * Every disagreement: what source checks record, and what opposite signs show besides. By kind, grave ones first, then
 * by reference. In the reading of the primary record the checks stay: they say what the review prints.
 */
export function conflictsOf(evidence: Evidence): readonly Conflict[] {
  const shown = shownBySigns(evidence);
  const checks = evidence.dataset.sourceChecks;
  const recorded = checks.map((check) => fromCheck(evidence, check, shown));
  const unrecorded = shown.filter((each) => !checks.some((check) => recordedIn(evidence, each, check)));
  const rank = (conflict: Conflict) =>
    conflictKinds.findIndex((kind) => conflict.kinds.includes(kind)) * 10 + severities.indexOf(conflict.severity);
  return [...recorded, ...unrecorded.map((each) => fromSigns(evidence, each))].sort(
    (a, b) => rank(a) - rank(b) || (a.refs[0] ?? 0) - (b.refs[0] ?? 0),
  );
}
