import type { Evidence } from "../evidence/types";
import type { Filters } from "../filters/types";
import type { Background, Finding } from "../records";
import { withMembers } from "./boxes";
import { contestOf } from "./contested";
import { toEdge } from "./edges";
import { contestedEntities, drawnEntities, mentionsOf, toNode } from "./nodes";
import { type Passing, passingOf } from "./passing";
import { statementsOf } from "./statements";
import { counted, supportOf } from "./tally";
import type { Network, NetworkEdge, View } from "./types";

/** What passes every filter, those on arrows included, and the arrows themselves. */
export interface InView {
  readonly findings: readonly Finding[];
  readonly background: readonly Background[];
  readonly edges: readonly NetworkEdge[];
}

function judged(evidence: Evidence, filters: Filters, { findings, background, bundles }: Passing): InView {
  const countRetracted = filters.retracted === "counted";
  const shown = bundles.flatMap((bundle) => bundle.statements);
  const inEvidence = statementsOf(evidence).filter((statement) => statement.kind === "background");
  const contest = contestOf(evidence, counted([...shown, ...inEvidence], countRetracted));
  const edges = bundles.map((bundle) => toEdge(evidence, bundle, contest, countRetracted));
  const { minStudies, contestedOnly } = filters;
  if (minStudies <= 1 && !contestedOnly) return { findings, background, edges };
  const kept = edges
    .filter((edge) => minStudies <= 1 || edge.cls === "background" || supportOf(edge.tally) >= minStudies)
    .filter((edge) => !contestedOnly || edge.standing === "contested");
  const behind = new Set(kept.flatMap((edge) => edge.statements.map((statement) => statement.id)));
  const contested = contestedOnly
    ? contestedEntities(mentionsOf(evidence, findings, []), contest, countRetracted)
    : new Set<string>();
  return {
    findings: findings.filter(
      (finding) => behind.has(finding.id) || (minStudies <= 1 && contested.has(finding.object)),
    ),
    background: background.filter((record) => behind.has(record.id)),
    edges: kept,
  };
}

/**
 * Everything that passes, with the filters on arrows. `minStudies` counts references that count as support, so that an
 * arrow of retracted work alone stays at 1 and falls at 2; background is not asked for it, and stays between what
 * remains. Once such a filter is set, a finding stays with its arrow (or, for contested ones, with its contested node).
 */
export function inView(evidence: Evidence, filters: Filters, view: View): InView {
  const first = judged(evidence, filters, passingOf(evidence, filters, view));
  if (filters.minStudies <= 1) return first;
  return judged(
    evidence,
    filters,
    passingOf(evidence, filters, view, () => first.findings),
  );
}

/**
 * The part of the full network that the filters leave, judged over what passes: a subset of its node and edge ids.
 * A node is in it if a passing record touches it or what it holds, or an arrow ends there; the compound whenever
 * anything is. Nothing left: an empty network.
 */
export function visibleNetwork(evidence: Evidence, filters: Filters, view: View): Network {
  const { findings, background, edges } = inView(evidence, filters, view);
  const countRetracted = filters.retracted === "counted";
  const mentions = mentionsOf(evidence, findings, background);
  const statements = edges.flatMap((edge) => edge.statements);
  const contest = contestOf(evidence, counted(statements, countRetracted));
  const touched = new Set([...mentions.keys(), ...edges.flatMap((edge) => [edge.source, edge.target])]);
  if (touched.size > 0) touched.add(evidence.compound.id);
  const visible = drawnEntities(evidence, view).filter((entity) =>
    withMembers(evidence, entity.id).some((id) => touched.has(id)),
  );
  return {
    nodes: visible.map((entity) => toNode(evidence, view, entity, mentions, contest, countRetracted)),
    edges,
  };
}
