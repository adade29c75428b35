import { isSubject } from "../../evidence/subjects";
import type { Evidence } from "../../evidence/types";
import { withMembers } from "../../network/boxes";
import { directionOf, tallyToward } from "../../network/group-result";
import { isPredicted } from "../../network/statements";
import { ascending } from "../../network/tally";
import type { NetworkNode, Statement } from "../../network/types";
import { type Background, type Finding, namedMediators, signOf } from "../../records";
import { mayBeOneStudy } from "../../standing";
import { againstOf, oppositeOf, recordedWith, refsOfChecks } from "./edge-claim";
import { namedOf } from "./names";
import { measuredBy, saidOf, tellingRefs } from "./relation";
import type { EdgeClaim, NodeClaim, RecordClaim } from "./types";

/** Measurements with the compound of a node and of what it holds, of the references in view. */
function measured(evidence: Evidence, node: NetworkNode): readonly Statement[] {
  const scope = new Set(withMembers(evidence, node.id));
  const inView = new Set([...node.testedRefs, ...node.retractedRefs]);
  return evidence.dataset.findings.flatMap((finding): Statement[] => {
    const ref = evidence.studies.get(finding.study)?.ref;
    if (ref === undefined || !inView.has(ref) || !scope.has(finding.object) || isPredicted(evidence, finding))
      return [];
    const { id, subject: source, object: target } = finding;
    const retracted = evidence.retractedRefs.has(ref);
    return [{ kind: "finding", id, ref, source, target, cls: "tested", sign: signOf(finding.effect), retracted }];
  });
}

/** What each subject does to a node: the same claims as those of arrows that end there. */
function effectClaims(evidence: Evidence, node: NetworkNode): readonly EdgeClaim[] {
  const all = measured(evidence, node);
  const subjects = [...new Set(all.map(({ source }) => source))];
  if (subjects.length === 1) return [effectClaim(evidence, node, all)];
  return subjects.map((subject) => effectClaim(evidence, partOf(evidence, node, subject), ofSubject(all, subject)));
}

const ofSubject = (statements: readonly Statement[], subject: string) =>
  statements.filter(({ source }) => source === subject);

/** A node as the studies of one subject alone show it. */
function partOf(evidence: Evidence, node: NetworkNode, subject: string): NetworkNode {
  const own = new Set(
    evidence.dataset.findings.flatMap((finding) =>
      finding.subject === subject ? (evidence.studies.get(finding.study)?.ref ?? []) : [],
    ),
  );
  const ofOwn = (refs: readonly number[]) => refs.filter((ref) => own.has(ref));
  const statements = ofSubject(measured(evidence, node), subject);
  const counting = statements.filter(({ ref }) => ref !== null && node.testedRefs.includes(ref));
  const signs = (sign: 1 | -1) => new Set(counting.flatMap((each) => (each.sign === sign ? [each.target] : [])));
  const [up, down] = [signs(1), signs(-1)];
  const isOpposed = [...up].some((target) => down.has(target));
  const isRecorded = recordedWith(evidence, withMembers(evidence, node.id), ascending(counting.map(({ ref }) => ref)));
  return {
    ...node,
    standing: node.standing === "contested" && (isOpposed || isRecorded.length > 0) ? "contested" : "supported",
    tally: tallyToward(evidence, counting, node.id, true),
    testedRefs: ofOwn(node.testedRefs),
    predictedRefs: ofOwn(node.predictedRefs),
    retractedRefs: ofOwn(node.retractedRefs),
  };
}

function effectClaim(evidence: Evidence, node: NetworkNode, all: readonly Statement[]): EdgeClaim {
  const counting = all.filter(({ ref }) => ref !== null && node.testedRefs.includes(ref));
  const statements = counting.length > 0 ? counting : all;
  const contested = node.standing === "contested";
  const direction = contested ? "contested" : (directionOf(evidence, statements, node.id, true) ?? "unsigned");
  const refs = ascending(counting.map((statement) => statement.ref));
  const entities = withMembers(evidence, node.id);
  const { relation, changes } = saidOf(evidence, node.id, direction, statements);
  const object = namedOf(evidence, node.id);
  const telling = tellingRefs(relation, changes, refs);
  const own = [...refs, ...node.retractedRefs];
  const recorded = contested ? recordedWith(evidence, entities, own) : [];
  return {
    about: "edge",
    cls: "tested",
    subjects: [...new Set(all.map(({ source }) => source))].map((id) => namedOf(evidence, id)),
    object,
    within: null,
    relation,
    changes,
    tally: node.tally,
    refs,
    measuredBy: measuredBy(object, changes, tallyToward(evidence, counting, node.id, true)),
    tellingRefs: telling,
    mayBeOne: mayBeOneStudy(evidence, telling),
    predictedRefs: node.predictedRefs,
    retractedRefs: node.retractedRefs,
    discrepancyRefs: refsOfChecks(evidence, node.discrepancies),
    against: againstOf(oppositeOf(node.sides, node.state), recorded, own),
    inferred: null,
    blockedRefs: [],
  };
}

/** What is known of a node, as data that both languages can word. */
export function claimOfNode(evidence: Evidence, node: NetworkNode): NodeClaim {
  return {
    about: "node",
    node: namedOf(evidence, node.id),
    isSubject: isSubject(evidence, node.id),
    effects: effectClaims(evidence, node),
    subjects: evidence.subjects.map(({ id }) => namedOf(evidence, id)),
    refs: node.testedRefs,
    predictedRefs: node.predictedRefs,
    backgroundRefs: node.backgroundRefs,
  };
}

/** What one arm showed for its subject. */
export function claimOfFinding(evidence: Evidence, finding: Finding): RecordClaim {
  const ref = evidence.studies.get(finding.study)?.ref;
  return {
    about: "finding",
    subject: namedOf(evidence, finding.subject),
    relation: finding.effect,
    object: namedOf(evidence, finding.object),
    via: namedMediators(finding).map((id) => namedOf(evidence, id)),
    measured: finding.measured.filter((each) => each !== "unspecified"),
    doseDependent: finding.doseDependent ?? null,
    timeDependent: finding.timeDependent,
    predicted: isPredicted(evidence, finding),
    refs: ref === undefined ? [] : [ref],
  };
}

/** What a reference states of biology without the compound. */
export function claimOfBackground(evidence: Evidence, background: Background): RecordClaim {
  return {
    about: "background",
    subject: namedOf(evidence, background.source),
    relation: background.relation,
    object: namedOf(evidence, background.target),
    via: background.via === undefined ? [] : [namedOf(evidence, background.via)],
    measured: [],
    doseDependent: null,
    timeDependent: false,
    predicted: false,
    refs: [background.ref],
  };
}
