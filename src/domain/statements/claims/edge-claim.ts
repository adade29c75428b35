import { isSubject } from "../../evidence/subjects";
import type { Evidence } from "../../evidence/types";
import { basisOf } from "../../network/edges";
import { ascending, supportOf } from "../../network/tally";
import { isContext, type NetworkEdge, type Sides, type Statement } from "../../network/types";
import { signOf } from "../../records";
import { mayBeOneStudy } from "../../standing";
import { namedOf } from "./names";
import { measuredBy, saidOf, tellingRefs } from "./relation";
import type { Against, EdgeClaim } from "./types";

/** References on the other side of a disagreement from `sign`; none where that is no direction. */
export function oppositeOf(sides: Sides | null, sign: string): readonly number[] {
  if (sides === null || (sign !== "up" && sign !== "down")) return [];
  const other = sign === "up" ? "down" : "up";
  return [...sides[other], ...sides.background[other]];
}

/** `own`: references that the claim itself rests on. */
export function againstOf(opposite: readonly number[], recorded: readonly number[], own: readonly number[]): Against {
  const others = (refs: readonly number[]) => ascending(refs.filter((ref) => !own.includes(ref)));
  return { opposite: others(opposite), recorded: others(recorded.filter((ref) => !opposite.includes(ref))) };
}

function againstEdge(evidence: Evidence, edge: NetworkEdge): Against {
  if (edge.standing !== "contested") return { opposite: [], recorded: [] };
  const ends = [edge.source, edge.target, ...edge.statements.flatMap((own) => [own.source, own.target])];
  return againstOf(oppositeOf(edge.sides, edge.sign), recordedWith(evidence, ends, edge.refs), edge.refs);
}

/** References that checks are about. */
export function refsOfChecks(evidence: Evidence, ids: readonly string[]): readonly number[] {
  return ascending(evidence.dataset.sourceChecks.flatMap((check) => (ids.includes(check.id) ? [check.ref] : [])));
}

/** In which directions a reference saw the compound change what a check is about. */
function directionsIn(evidence: Evidence, ref: number, about: readonly string[]): readonly number[] {
  const signs = evidence.dataset.findings
    .filter(({ study, object }) => evidence.studies.get(study)?.ref === ref && about.includes(object))
    .flatMap(({ effect }) => signOf(effect) || []);
  return [...new Set(signs)];
}

const isSameDirection = (a: readonly number[], b: readonly number[]) =>
  a.length === 1 && b.length === 1 && a[0] === b[0];

/**
 * References of recorded contradictions that are about one of the entities and name one of the references, without those
 * that saw the same as it: of calcium, 19 and 21 stand together against 29.
 */
export function recordedWith(
  evidence: Evidence,
  entities: readonly string[],
  refs: readonly number[],
): readonly number[] {
  return evidence.dataset.sourceChecks
    .filter((check) => check.kind === "contradiction" && check.about.some((id) => entities.includes(id)))
    .flatMap(({ ref, with: others, about }) => {
      const named = [ref, ...others];
      const own = named.filter((each) => refs.includes(each)).map((each) => directionsIn(evidence, each, about));
      if (own.length === 0) return [];
      return named.filter((each) => {
        const seen = directionsIn(evidence, each, about);
        return !own.some((directions) => isSameDirection(directions, seen));
      });
    });
}

/** Statements that decide the sentence: those that count, else (retracted work alone) all. */
function deciding(edge: NetworkEdge): readonly Statement[] {
  const basis = basisOf(edge.statements);
  const refs = new Set(Object.values(edge.tally).flat());
  const support = basis.filter(({ ref }) => ref !== null && refs.has(ref));
  return support.length > 0 ? support : basis;
}

/** What an arrow says, as data that both languages can word. */
export function claimOfEdge(evidence: Evidence, edge: NetworkEdge): EdgeClaim {
  const statements = deciding(edge);
  const direction = edge.standing === "contested" ? "contested" : edge.sign;
  const { object, relation, changes } = saidOf(evidence, edge.target, direction, statements);
  const sources = [...new Set(statements.map((statement) => statement.source))];
  const refs = supportOf(edge.tally) === 0 ? [] : ascending(Object.values(edge.tally).flat());
  const isStep = edge.cls === "inferred" || edge.cls === "blocked";
  const inferred = isStep ? (isSubject(evidence, edge.source) ? "named" : "hop") : null;
  // A prediction and a mediator that is only named are told without a direction.
  const undirected = edge.cls === "predicted" || inferred === "named";
  const telling = undirected ? refs : tellingRefs(relation, changes, refs);
  return {
    about: "edge",
    cls: edge.cls,
    subjects: sources.map((id) => namedOf(evidence, id)),
    object,
    within: object.id === edge.target ? null : namedOf(evidence, edge.target),
    relation,
    changes,
    tally: edge.tally,
    refs,
    measuredBy: measuredBy(object, changes, edge.tally),
    tellingRefs: telling,
    mayBeOne: isContext(edge.cls) ? [] : mayBeOneStudy(evidence, telling),
    predictedRefs:
      edge.cls === "predicted"
        ? []
        : ascending(edge.statements.flatMap((each) => (each.cls === "predicted" ? [each.ref] : []))),
    retractedRefs: edge.retractedRefs,
    discrepancyRefs: refsOfChecks(evidence, edge.discrepancies),
    against: againstEdge(evidence, edge),
    inferred,
    blockedRefs: ascending(statements.flatMap((each) => (each.cls === "blocked" ? [each.ref] : []))),
  };
}
