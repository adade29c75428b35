import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { type Finding, isAssociation, signOf } from "../records";
import { boxesAround } from "./boxes";
import type { EdgeClass, Statement } from "./types";

export type Sign = Statement["sign"];

/** Product of two signs; unknown where one is. An explicit "no effect" of the second leaves the product unknown too. */
function netSign(net: Sign, step: Sign): Sign {
  if (net === null || step === null || step === 0) return null;
  if (net === 0) return 0;
  return net === step ? 1 : -1;
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

const mediations = perEvidence((evidence) => {
  const found = new Map<string, Mediation>();
  for (const finding of evidence.dataset.findings) {
    const { via, object, subject } = finding;
    if (via === undefined || via === object || via === subject) continue;
    if (boxesAround(evidence, object).includes(via) || boxesAround(evidence, via).includes(object)) continue;
    const own = evidence.findingsOfStudy.get(finding.study) ?? [];
    const findings = own.filter((other) => other.object === via && other.subject === subject);
    found.set(finding.id, { mediator: via, findings });
  }
  return found;
});

/**
 * The mediator that makes a step of its own. A pathway that merely holds what was measured (or is measured through its
 * own member) is no step: the picture says that by containment.
 */
export function mediatorOf(evidence: Evidence, finding: Finding): string | null {
  return mediations(evidence).get(finding.id)?.mediator ?? null;
}

/** What the same study reports on the mediator of one of its findings. */
export function mediatorFindings(evidence: Evidence, finding: Finding): readonly Finding[] {
  return mediations(evidence).get(finding.id)?.findings ?? [];
}

/** The study's own sign of compound → mediator: of the same arm if it has one; null where its arms disagree. */
function mediatorSign(evidence: Evidence, finding: Finding): Sign {
  const signed = mediatorFindings(evidence, finding).filter((other) => Math.abs(signOf(other.effect) ?? 0) === 1);
  const sameArm = signed.filter((other) => other.arm === finding.arm);
  const signs = new Set((sameArm.length > 0 ? sameArm : signed).map((other) => signOf(other.effect)));
  const [first] = signs;
  return signs.size === 1 && first !== undefined ? first : null;
}

/**
 * The statements of a finding. Without a mediator: subject → object with the printed sign. With one: mediator → object
 * as an inferred hop, its sign the net effect times the study's own sign of compound → mediator (null unless it reports
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
  const mediator = mediatorOf(evidence, finding);
  if (mediator === null) return [statement(finding.subject, finding.object, "tested", net)];
  const hop = statement(mediator, finding.object, "inferred", netSign(net, mediatorSign(evidence, finding)));
  if (mediatorFindings(evidence, finding).length > 0) return [hop];
  return [statement(finding.subject, mediator, "inferred", null), hop];
}

/**
 * Every statement of the evidence, findings first, each in authored order. A background statement runs from its source
 * to its target with its own sign; what it names between the two is part of its wording. What only occurs together is
 * no step from one to the other.
 */
export const statementsOf = perEvidence((evidence): readonly Statement[] => {
  const background = evidence.dataset.background.flatMap(({ id, ref, source, target, relation }): Statement[] => {
    if (isAssociation(relation)) return [];
    const retracted = evidence.retractedRefs.has(ref);
    return [{ kind: "background", id, ref, source, target, cls: "background", sign: signOf(relation), retracted }];
  });
  return [...evidence.dataset.findings.flatMap((finding) => statementsOfFinding(evidence, finding)), ...background];
});
