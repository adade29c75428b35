import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { directionOf } from "../network/group-result";
import { partsOf } from "../network/parts";
import { isPredicted } from "../network/statements";
import { supportOf, tallyOf } from "../network/tally";
import type { Tally } from "../network/types";
import { type Entity, type Finding, namedMediators, signOf } from "../records";
import { restOnOnePaper, type SamePapers } from "./same-paper";

/** What is done to one thing on one side. */
export interface SideEffect {
  readonly entity: Entity;
  readonly direction: "up" | "down" | "mixed" | "unsigned" | "none";
  readonly tally: Tally;
  readonly retractedRefs: readonly number[];
  readonly predictedOnly: boolean;
}

/** One side of a comparison: effects by entity id, in authored order. */
export type Side = ReadonlyMap<string, SideEffect>;

function sideOf(evidence: Evidence, findings: readonly Finding[]): Side {
  const effects = new Map<string, SideEffect>();
  for (const entity of evidence.dataset.entities) {
    const own = findings.filter((finding) => finding.object === entity.id);
    if (own.length === 0) continue;
    const measured = own.filter((finding) => !isPredicted(evidence, finding));
    const told = (measured.length > 0 ? measured : own).flatMap((finding) => {
      const ref = evidence.studies.get(finding.study)?.ref;
      if (ref === undefined) return [];
      const retracted = evidence.retractedRefs.has(ref);
      return [{ ref, sign: signOf(finding.effect), retracted, target: entity.id }];
    });
    effects.set(entity.id, {
      entity,
      direction: directionOf(evidence, told, entity.id, false) ?? "unsigned",
      tally: tallyOf(told, false),
      retractedRefs: [...new Set(told.flatMap((each) => (each.retracted ? [each.ref] : [])))],
      predictedOnly: measured.length === 0,
    });
  }
  return effects;
}

/** Everything that one study found; empty for a reference that is no study. */
export function effectsOfStudy(evidence: Evidence, ref: number): Side {
  const study = evidence.studyByRef.get(ref);
  return sideOf(evidence, study ? (evidence.findingsOfStudy.get(study.id) ?? []) : []);
}

/** Everything found in a pathway or group, and everything found further on that a study attributes to it. */
export function effectsOfPathway(evidence: Evidence, id: string): Side {
  const scope = new Set(withMembers(evidence, id));
  return sideOf(
    evidence,
    evidence.dataset.findings.filter((finding) =>
      [finding.object, ...namedMediators(finding)].some((each) => scope.has(each)),
    ),
  );
}

/** Everything found with one of a dataset's subjects. */
export function effectsOfSubject(evidence: Evidence, subject: string): Side {
  return sideOf(
    evidence,
    evidence.dataset.findings.filter((finding) => finding.subject === subject),
  );
}

export interface Compared {
  readonly left: SideEffect;
  readonly right: SideEffect;
}

export interface Comparison {
  /** Found on both sides, in one direction or both without one. */
  readonly shared: readonly Compared[];
  readonly opposite: readonly Compared[];
  /** Raised or lowered on one side, and unchanged on the other. */
  readonly different: readonly Compared[];
  /** What would be shared, but rests on one paper that both sides have: it counts once. */
  readonly samePaper: readonly Compared[];
  /** Found on both sides, where one has no direction or two, is only predicted, or rests on retracted work alone. */
  readonly unclear: readonly Compared[];
  readonly onlyLeft: readonly SideEffect[];
  readonly onlyRight: readonly SideEffect[];
}

/** The same thing in another dataset: the same id, else an identifier in common (of a gene, protein, process). */
function counterpart(effect: SideEffect, side: Side): SideEffect | undefined {
  const same = side.get(effect.entity.id);
  if (same || effect.entity.xrefs.length === 0) return same;
  return [...side.values()].find((other) => other.entity.xrefs.some((xref) => effect.entity.xrefs.includes(xref)));
}

/** Whether anything but retracted work is behind it. */
function counts(effect: SideEffect): boolean {
  return supportOf(effect.tally) > 0;
}

type Part = "shared" | "opposite" | "different" | "samePaper" | "unclear";

/** Which part of the comparison two effects belong to. */
function partOf({ left, right }: Compared, same: SamePapers): Part {
  if (left.predictedOnly !== right.predictedOnly || !counts(left) || !counts(right)) return "unclear";
  const directions = [left.direction, right.direction];
  const has = (direction: SideEffect["direction"]): boolean => directions.includes(direction);
  if (has("up") && has("down")) return "opposite";
  if (has("none") && (has("up") || has("down"))) return "different";
  if (left.direction !== right.direction || left.direction === "mixed") return "unclear";
  return restOnOnePaper(refsOf(left), refsOf(right), same) ? "samePaper" : "shared";
}

/** References that report something of it, without retracted ones. */
function refsOf({ tally }: SideEffect): readonly number[] {
  return [...new Set(Object.values(partsOf(tally)).flat())];
}

/**
 * Two sides next to each other: what they share, where they disagree, and what only one of them has. `same` has the papers
 * of the left side that the right side has too, where the sides are two datasets.
 */
export function compareSides(left: Side, right: Side, same: SamePapers = new Map()): Comparison {
  const parts: Record<Part, Compared[]> = { shared: [], opposite: [], different: [], samePaper: [], unclear: [] };
  const onlyLeft: SideEffect[] = [];
  const found = new Set<SideEffect>();
  for (const effect of left.values()) {
    const other = counterpart(effect, right);
    if (!other) {
      onlyLeft.push(effect);
      continue;
    }
    found.add(other);
    const pair = { left: effect, right: other };
    parts[partOf(pair, same)].push(pair);
  }
  return { ...parts, onlyLeft, onlyRight: [...right.values()].filter((effect) => !found.has(effect)) };
}
