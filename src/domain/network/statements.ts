import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { blockingWays, type Finding, isAssociation, namedMediators, signOf } from "../records";
import { boxesAround } from "./boxes";
import type { EdgeClass, Statement } from "./types";

export type Sign = Statement["sign"];

/** Product of two signs; unknown where one is. An explicit "no effect" of the second leaves the product unknown too. */
function netSign(net: Sign, step: Sign): Sign {
  if (net === null || step === null || step === 0) return null;
  if (net === 0) return 0;
  return net === step ? 1 : -1;
}

/** Whether a dataset shows no studies of a subject, so that its relations and its background are what it is about. */
export function showsContext({ subjects, dataset }: Evidence): boolean {
  return subjects.length === 0 || (dataset.findings.length === 0 && dataset.relations.length > 0);
}

/** Known from in silico work. */
export function isPredicted(evidence: Evidence, finding: Finding): boolean {
  return evidence.arms.get(finding.arm)?.arm.approach === "in silico";
}

interface Mediation {
  readonly mediator: string;
  /** What the same study reports on the mediator itself. */
  readonly findings: readonly Finding[];
}

function mediationsIn(evidence: Evidence, finding: Finding): readonly Mediation[] {
  const { object, subject } = finding;
  const own = evidence.findingsOfStudy.get(finding.study) ?? [];
  return namedMediators(finding).flatMap((via): Mediation[] => {
    if (via === object || via === subject) return [];
    if (boxesAround(evidence, object).includes(via) || boxesAround(evidence, via).includes(object)) return [];
    const findings = own.filter((other) => other.object === via && other.subject === subject);
    return [{ mediator: via, findings }];
  });
}

const mediations = perEvidence(
  (evidence) =>
    new Map(evidence.dataset.findings.map((finding) => [finding.id, mediationsIn(evidence, finding)] as const)),
);

/**
 * The mediators that make a step of their own. A pathway that merely holds what was measured (or is measured through its
 * own member) is no step: the picture says that by containment.
 */
export function mediatorsOf(evidence: Evidence, finding: Finding): readonly string[] {
  return (mediations(evidence).get(finding.id) ?? []).map(({ mediator }) => mediator);
}

/** How the steps to and from the mediators of a finding are known: by blocking them, or as the authors state them. */
export function classOfMediation({ shown = [] }: Pick<Finding, "shown">): "blocked" | "inferred" {
  return shown.some((way) => blockingWays.includes(way)) ? "blocked" : "inferred";
}

/** What the same study reports on the mediators of one of its findings. */
export function mediatorFindings(evidence: Evidence, finding: Finding): readonly Finding[] {
  return (mediations(evidence).get(finding.id) ?? []).flatMap(({ findings }) => findings);
}

/** The study's own sign of compound → mediator: of the same arm if it has one; null where its arms disagree. */
function mediatorSign({ findings }: Mediation, finding: Finding): Sign {
  const signed = findings.filter((other) => Math.abs(signOf(other.effect) ?? 0) === 1);
  const sameArm = signed.filter((other) => other.arm === finding.arm);
  const signs = new Set((sameArm.length > 0 ? sameArm : signed).map((other) => signOf(other.effect)));
  const [first] = signs;
  return signs.size === 1 && first !== undefined ? first : null;
}

/**
 * The statements of a finding. Without a mediator: subject → object with the printed sign. With one, or each of several: mediator → object
 * as an inferred hop, or as one shown by blocking the mediator, its sign the net effect times the study's own sign of compound → mediator (null unless it reports
 * both); and, if the study reports nothing on the mediator itself, an unsigned hop subject → mediator, so that the route
 * is not broken. In silico findings are predictions whatever their route.
 */
export function statementsOfFinding(evidence: Evidence, finding: Finding): readonly Statement[] {
  const study = evidence.studies.get(finding.study);
  if (!study) return [];
  const predicted = isPredicted(evidence, finding);
  const statement = (source: string, target: string, cls: EdgeClass, sign: Sign): Statement => ({
    kind: "finding",
    id: finding.id,
    ref: study.ref,
    source,
    target,
    cls: predicted ? "predicted" : cls,
    sign,
    retracted: evidence.retractedRefs.has(study.ref),
  });
  const net = signOf(finding.effect);
  const ways = mediations(evidence).get(finding.id) ?? [];
  if (ways.length === 0) return [statement(finding.subject, finding.object, "tested", net)];
  return ways.flatMap((way) => {
    const cls = classOfMediation(finding);
    const hop = statement(way.mediator, finding.object, cls, netSign(net, mediatorSign(way, finding)));
    if (way.findings.length > 0) return [hop];
    return [statement(finding.subject, way.mediator, cls, null), hop];
  });
}

/** What relations say. One without a direction runs as the first of its pair does, so that a pair has one line. */
function statementsOfRelations({ dataset }: Evidence): readonly Statement[] {
  const directed = dataset.relations.map(({ source, target }) => `${source}>${target}`);
  const first = new Map<string, number>();
  for (const [index, pair] of directed.entries()) if (!first.has(pair)) first.set(pair, index);
  return dataset.relations.map(({ id, source, target, relation }, index): Statement => {
    const base = { kind: "database", id, ref: null, cls: "database", retracted: false } as const;
    if (relation !== "interacts") return { ...base, source, target, sign: signOf(relation) };
    const back = `${target}>${source}`;
    const isTurned = (first.get(back) ?? index) < index;
    const ends = isTurned ? { source: target, target: source } : { source, target };
    return { ...base, ...ends, sign: null, undirected: true };
  });
}

/**
 * Every statement of the evidence, findings first, relations last, each in authored order. A background statement runs from its source
 * to its target with its own sign; what it names between the two is part of its wording. What only occurs together is
 * no step from one to the other.
 */
export const statementsOf = perEvidence((evidence): readonly Statement[] => {
  const background = evidence.dataset.background.flatMap(({ id, ref, source, target, relation }): Statement[] => {
    if (isAssociation(relation)) return [];
    const retracted = evidence.retractedRefs.has(ref);
    return [{ kind: "background", id, ref, source, target, cls: "background", sign: signOf(relation), retracted }];
  });
  const findings = evidence.dataset.findings.flatMap((finding) => statementsOfFinding(evidence, finding));
  return [...findings, ...background, ...statementsOfRelations(evidence)];
});
