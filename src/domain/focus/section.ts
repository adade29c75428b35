import { buildEvidence } from "../evidence/build-evidence";
import type { Evidence } from "../evidence/types";
import type { Filters } from "../filters/types";
import type { Network, NetworkEdge, View } from "../network/types";
import { visibleNetwork } from "../visible/visible";
import { type Focus, refsOfSection } from "./focus";

/**
 * The evidence as some references alone have it. A contradiction between one of them and a reference that is left out is
 * no contradiction here.
 */
export function evidenceOfRefs(evidence: Evidence, refs: readonly number[]): Evidence {
  const { dataset, reading } = evidence;
  const kept = new Set(refs);
  const studies = dataset.studies.filter((study) => kept.has(study.ref));
  const ids = new Set(studies.map((study) => study.id));
  const sourceChecks = dataset.sourceChecks.flatMap((check) => {
    const others = check.with.filter((ref) => kept.has(ref));
    const isWhole = kept.has(check.ref) && (others.length > 0 || check.with.length === 0);
    return isWhole ? [{ ...check, with: others }] : [];
  });
  const part = {
    ...dataset,
    studies,
    findings: dataset.findings.filter((finding) => ids.has(finding.study)),
    background: dataset.background.filter((record) => kept.has(record.ref)),
    sourceChecks,
  };
  // The dataset is in its reading already: to read it once more would add what it added twice.
  return { ...buildEvidence(part, "review"), reading };
}

/** Arrows keep their id under every selection; what is behind them may be of another class. */
const placeOf = ({ source, target, statements }: NetworkEdge): string =>
  `${statements[0]?.kind ?? "finding"}:${source}>${target}`;

export interface StatedPicture {
  /** The network in view, with the nodes and arrows that the references state judged by them alone. */
  readonly network: Network;
  readonly focus: Focus;
}

/** What a step of the tour shows: what the section's own references state. */
export function sectionPicture(
  evidence: Evidence,
  visible: Network,
  filters: Filters,
  view: View,
  section: string,
): StatedPicture {
  return statedPicture(evidence, visible, filters, view, refsOfSection(evidence, section));
}

/**
 * Of the network in view, what the references state lights up, with the sign and the class that they give it. The rest
 * stays as it is, and steps back.
 */
export function statedPicture(
  evidence: Evidence,
  visible: Network,
  filters: Filters,
  view: View,
  refs: readonly number[],
): StatedPicture {
  const own = evidenceOfRefs(evidence, refs);
  // Filters on arrows count all references of an arrow: what they leave is what is in view.
  const stated = visibleNetwork(own, { ...filters, minStudies: 1, contestedOnly: false }, view);
  const nodes = new Map(stated.nodes.map((node) => [node.id, node]));
  const edges = new Map(stated.edges.map((edge) => [placeOf(edge), edge]));
  const lit = visible.edges.filter((edge) => edges.has(placeOf(edge)));
  const ends = lit.flatMap(({ source, target }) => [source, target]);
  const inView = visible.nodes.filter(({ id }) => nodes.has(id)).map(({ id }) => id);
  return {
    network: {
      nodes: visible.nodes.map((node) => nodes.get(node.id) ?? node),
      edges: visible.edges.map((edge) => {
        const stating = edges.get(placeOf(edge));
        return stating ? { ...stating, id: edge.id } : edge;
      }),
    },
    focus: { nodes: new Set([...inView, ...ends]), edges: new Set(lit.map(({ id }) => id)) },
  };
}
