import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { isPredicted, mediatorFindings, mediatorsOf } from "../network/statements";
import type { Network, Statement } from "../network/types";
import type { Arm, Background, Finding, Relation, SourceCheck, Study } from "../records";

/** A node or an arrow of a network, by id. */
export interface ElementChoice {
  readonly kind: "node" | "edge";
  readonly id: string;
}

export interface ShownFinding {
  readonly finding: Finding;
  /** Whether it is among what stands behind the choice. */
  readonly concerns: boolean;
}

export interface ArmCard {
  readonly arm: Arm;
  readonly findings: readonly ShownFinding[];
}

/** What a study card shows: everything the study did, with what concerns the choice marked. */
export interface StudyCard {
  readonly study: Study;
  readonly arms: readonly ArmCard[];
  /** All that concerns the choice is computed. */
  readonly predicted: boolean;
  readonly checks: readonly SourceCheck[];
  /** The retraction among the checks. */
  readonly retraction: SourceCheck | null;
}

export interface BackgroundCard {
  readonly ref: number;
  readonly section: string | undefined;
  /** What the reference states about the choice. */
  readonly statements: readonly Background[];
  readonly checks: readonly SourceCheck[];
  /** The experimental study of the same reference, where the paper stands for both. */
  readonly study: Study | null;
}

/** Studies by reference number in each part. */
export interface StudiesBehind {
  readonly tested: readonly StudyCard[];
  readonly predicted: readonly StudyCard[];
  readonly background: readonly BackgroundCard[];
  /** What databases and files of other programs list, in the order of the dataset. */
  readonly relations: readonly Relation[];
}

interface Concerned {
  readonly findings: ReadonlySet<string>;
  readonly background: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** Records that say something of a node or of what it holds, of references that the network has in view. */
function concernedByNode(evidence: Evidence, network: Network, id: string): Concerned {
  const node = network.nodes.find((each) => each.id === id);
  if (!node) return { findings: new Set(), background: new Set(), relations: new Set() };
  const scope = new Set(withMembers(evidence, id));
  const inView = new Set([...node.testedRefs, ...node.predictedRefs, ...node.retractedRefs]);
  const background = new Set(node.backgroundRefs);
  const findings = evidence.dataset.findings.filter((finding) => {
    const about = [finding.subject, finding.object, ...mediatorsOf(evidence, finding)];
    const ref = evidence.studies.get(finding.study)?.ref;
    return ref !== undefined && inView.has(ref) && about.some((each) => scope.has(each));
  });
  const records = evidence.dataset.background.filter(
    (record) =>
      background.has(record.ref) &&
      [record.source, record.target, record.via].some((each) => each !== undefined && scope.has(each)),
  );
  return {
    findings: new Set(findings.map((each) => each.id)),
    background: new Set(records.map((each) => each.id)),
    relations: new Set(node.relations),
  };
}

/** Records behind an arrow; for an inferred hop also what its study reports on the mediator, for the sign rests on it. */
function concernedByEdge(evidence: Evidence, network: Network, id: string): Concerned {
  const statements = network.edges.find((each) => each.id === id)?.statements ?? [];
  const of = (kind: Statement["kind"]) => statements.filter((each) => each.kind === kind).map((each) => each.id);
  const findings = of("finding").flatMap((finding) => evidence.findings.get(finding) ?? []);
  const mediators = findings.flatMap((finding) => mediatorFindings(evidence, finding));
  return {
    findings: new Set([...findings, ...mediators].map((each) => each.id)),
    background: new Set(of("background")),
    relations: new Set(of("database")),
  };
}

function studyCard(evidence: Evidence, study: Study, concerned: ReadonlySet<string>): StudyCard {
  const findings = evidence.findingsOfStudy.get(study.id) ?? [];
  const checks = evidence.checksByRef.get(study.ref) ?? [];
  return {
    study,
    arms: study.arms.map((arm) => ({
      arm,
      findings: findings
        .filter((finding) => finding.arm === arm.id)
        .map((finding) => ({ finding, concerns: concerned.has(finding.id) })),
    })),
    predicted: findings.filter((finding) => concerned.has(finding.id)).every((each) => isPredicted(evidence, each)),
    checks,
    retraction: checks.find((check) => check.kind === "retracted" && check.ref === study.ref) ?? null,
  };
}

function backgroundCards(evidence: Evidence, concerned: ReadonlySet<string>): readonly BackgroundCard[] {
  const records = evidence.dataset.background.filter((record) => concerned.has(record.id));
  const refs = [...new Set(records.map((record) => record.ref))].sort((a, b) => a - b);
  return refs.map((ref) => {
    const statements = records.filter((record) => record.ref === ref);
    return {
      ref,
      section: statements[0]?.section,
      statements,
      checks: evidence.checksByRef.get(ref) ?? [],
      study: evidence.studyByRef.get(ref) ?? null,
    };
  });
}

/**
 * What stands behind a node or an arrow of a network: tested first, predicted next, relations and background apart. Of the full
 * network everything, of a visible one what passes its filters. A choice that the network does not hold has nothing.
 */
export function studiesBehind(evidence: Evidence, network: Network, choice: ElementChoice): StudiesBehind {
  const concerned =
    choice.kind === "node"
      ? concernedByNode(evidence, network, choice.id)
      : concernedByEdge(evidence, network, choice.id);
  const ids = new Set([...concerned.findings].map((id) => evidence.findings.get(id)?.study));
  const cards = evidence.dataset.studies
    .filter((study) => ids.has(study.id))
    .sort((a, b) => a.ref - b.ref)
    .map((study) => studyCard(evidence, study, concerned.findings));
  return {
    tested: cards.filter((card) => !card.predicted),
    predicted: cards.filter((card) => card.predicted),
    background: backgroundCards(evidence, concerned.background),
    relations: evidence.dataset.relations.filter(({ id }) => concerned.relations.has(id)),
  };
}

/** A study with nothing in particular chosen: every finding concerns it. Null for a reference that is no study. */
export function cardOfStudy(evidence: Evidence, ref: number): StudyCard | null {
  const study = evidence.studyByRef.get(ref);
  if (!study) return null;
  const findings = evidence.findingsOfStudy.get(study.id) ?? [];
  return studyCard(evidence, study, new Set(findings.map((finding) => finding.id)));
}
