import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { grouped } from "../grouped";
import { namedMediators, signOf } from "../records";
import { withMembers } from "./boxes";
import { differ, type RecordedDispute, type Report, recordedDisputes, sidesOf } from "./disputes";
import { isPredicted } from "./statements";
import { type CitedStatement, isCited, type Sides, type Statement } from "./types";

/** Answers whether a disagreement stands behind an arrow or a node, and who is on which side. */
export interface Contest {
  /** The sides of an arrow's disagreement, from the statements behind it that count; null where nobody disagrees. */
  readonly sidesOfArrow: (arrow: { readonly target: string }, support: readonly Statement[]) => Sides | null;
  /** The same of a node, from what was measured of it and of what it holds. */
  readonly sidesOfNode: (node: { readonly id: string }, measured: readonly Report[]) => Sides | null;
  /** A recorded contradiction names one of the entities and the reference. */
  readonly recorded: (entities: readonly string[], refs: readonly number[]) => boolean;
}

/** Reports of one subject on one thing, or steps between the same two things. */
export const pairKey = (statement: Pick<Statement, "source" | "target">) => `${statement.source}>${statement.target}`;

/** Two statements of one pair disagree. One background reference that names two ways, one up and one down, does not. */
function opposed(a: Statement, b: Statement): boolean {
  if (a.sign === null || b.sign === null || a.sign * b.sign !== -1) return false;
  return a.kind === "finding" || b.kind === "finding" || a.ref !== b.ref;
}

/**
 * @param all those that count, in view; a sign of theirs stands against background statements of the whole
 *   evidence, in view or not, for biology does not go away with a filter.
 */
export function contestOf(evidence: Evidence, all: readonly Statement[]): Contest {
  // What a database lists is no report of a study that another study could disagree with.
  const statements = all.filter(isCited);
  const pairs = grouped(statements, pairKey);
  const disputes = recordedDisputes(evidence);
  /** Everything that is said of the pairs on which one of the statements is opposed, each pair once. */
  const saidOfPairs = (support: readonly CitedStatement[]): readonly CitedStatement[] => {
    const said = new Set<readonly CitedStatement[]>();
    for (const statement of support) {
      const pair = pairs.get(pairKey(statement)) ?? [];
      if (!said.has(pair) && pair.some((other) => opposed(statement, other))) said.add(pair);
    }
    return [...said].flat();
  };
  const effects = () => effectsOf(evidence, statements);
  return {
    sidesOfArrow: (arrow, behind) => {
      const support = behind.filter(isCited);
      const reports: Report[] = [...saidOfPairs(support)];
      for (const dispute of disputes) {
        const own = support.filter((each) => dispute.refs.has(each.ref));
        if (own.length > 0) reports.push(...recordedReports(evidence, dispute, own, arrow.target, statements, effects));
      }
      return reports.length > 0 ? sidesOf(evidence, arrow.target, reports) : null;
    },
    sidesOfNode: (node, measured) => {
      const reports: Report[] = [...grouped(measured, pairKey).values()].flatMap((same) =>
        same.some((each) => each.sign === 1) && same.some((each) => each.sign === -1) ? same : [],
      );
      for (const { about, refs } of disputes) {
        const named = measured.filter((each) => about.has(each.target) && refs.has(each.ref));
        if (differ(evidence, named)) reports.push(...named);
      }
      return reports.length > 0 ? sidesOf(evidence, node.id, reports) : null;
    },
    recorded: (entities, refs) =>
      disputes.some(
        (dispute) => entities.some((entity) => dispute.named.has(entity)) && refs.some((ref) => dispute.refs.has(ref)),
      ),
  };
}

/**
 * What the references of a recorded contradiction report against an arrow's own statements: of an arrow from a subject
 * the net effects on the same thing, by whatever mediator; of any other what the same source does to the same target.
 */
function recordedReports(
  evidence: Evidence,
  { about, refs }: RecordedDispute,
  own: readonly CitedStatement[],
  target: string,
  statements: readonly CitedStatement[],
  effects: () => readonly Report[],
): readonly Report[] {
  const direct = own.filter((each) => isSubject(evidence, each.source) && about.has(each.target));
  const within = new Set(withMembers(evidence, target));
  const subjects = new Set(direct.map(({ source }) => source));
  const net: readonly Report[] =
    direct.length > 0
      ? [
          ...direct,
          ...effects().filter(
            ({ ref, source, target: on }) => refs.has(ref) && subjects.has(source) && about.has(on) && within.has(on),
          ),
          ...silentOn(evidence, about, refs, { source: direct[0]?.source ?? "", target }),
        ]
      : [];
  const steps = own.filter((each) => about.has(each.source));
  const ends = new Set(steps.map((each) => each.target));
  const others = statements.filter((each) => refs.has(each.ref) && about.has(each.source) && ends.has(each.target));
  const compared = steps.length > 0 ? [...steps, ...others] : [];
  return [net, compared].flatMap((reports) => (differ(evidence, reports) ? reports : []));
}

/** The net effects of the subjects behind statements, whichever step of a route these are. */
function effectsOf(evidence: Evidence, statements: readonly Statement[]): readonly Report[] {
  const ids = new Set(statements.flatMap(({ kind, id }) => (kind === "finding" ? [id] : [])));
  return [...ids].flatMap((id): Report[] => {
    const finding = evidence.findings.get(id);
    const ref = finding && evidence.studies.get(finding.study)?.ref;
    if (!finding || ref === undefined || isPredicted(evidence, finding)) return [];
    return [{ kind: "finding", ref, source: finding.subject, target: finding.object, sign: signOf(finding.effect) }];
  });
}

/** Studies that a contradiction names and of which the dataset has no record on the matter. */
function silentOn(
  evidence: Evidence,
  about: ReadonlySet<string>,
  refs: ReadonlySet<number>,
  arrow: Pick<Report, "source" | "target">,
): readonly Report[] {
  return [...refs].flatMap((ref): Report[] => {
    const study = evidence.studyByRef.get(ref);
    if (!study || evidence.retractedRefs.has(ref)) return [];
    const findings = evidence.findingsOfStudy.get(study.id) ?? [];
    const isAbout = findings.some((each) => [each.object, ...namedMediators(each)].some((id) => about.has(id)));
    return isAbout ? [] : [{ kind: "finding", ref, ...arrow, sign: null }];
  });
}
