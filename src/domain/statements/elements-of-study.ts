import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { mediatorsOf } from "../network/statements";
import type { Network } from "../network/types";

/** Ids in a network. */
export interface Elements {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * Everything in a network that a reference supports, as study or as background: its arrows, their ends, and the nodes
 * whose mark or count rests on it. With nothing in the network: empty.
 */
export function elementsOfStudy(evidence: Evidence, network: Network, ref: number): Elements {
  const edges = network.edges.filter((edge) => edge.refs.includes(ref));
  const study = evidence.studyByRef.get(ref);
  const findings = study ? (evidence.findingsOfStudy.get(study.id) ?? []) : [];
  const background = evidence.dataset.background.filter((record) => record.ref === ref);
  const told = new Set([
    ...findings.flatMap((finding) => [finding.subject, finding.object, ...mediatorsOf(evidence, finding)]),
    ...background.flatMap((record) => [record.source, record.target, record.via ?? record.target]),
  ]);
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = network.nodes.filter((node) => {
    const refs = [node.testedRefs, node.predictedRefs, node.backgroundRefs, node.retractedRefs].flat();
    return ends.has(node.id) || (refs.includes(ref) && withMembers(evidence, node.id).some((id) => told.has(id)));
  });
  return { nodes: nodes.map((node) => node.id), edges: edges.map((edge) => edge.id) };
}
