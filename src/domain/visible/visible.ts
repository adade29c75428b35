import { isSubject, subjectsAmong } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { activeFilters } from "../filters/active";
import type { Filters } from "../filters/types";
import { boxesAround, drawnAs, withMembers } from "../network/boxes";
import { type Contest, contestOf } from "../network/contested";
import { hasArrow, toEdge } from "../network/edges";
import { contestedEntities, drawnEntities, mentionsOf, toNode } from "../network/nodes";
import { showsContext, statementsOf } from "../network/statements";
import { counted } from "../network/tally";
import type { Network, NetworkEdge, NetworkNode, View } from "../network/types";
import type { Background, Finding, Relation } from "../records";
import { independentReports, reportedNodes } from "../standing/reported";
import { passingOf } from "./passing";

/** What passes every filter, those on nodes and arrows included, and the arrows themselves. */
export interface InView {
  readonly findings: readonly Finding[];
  readonly background: readonly Background[];
  readonly relations: readonly Relation[];
  readonly edges: readonly NetworkEdge[];
  /** Ids of the nodes that a filter on nodes leaves; null where there is none. */
  readonly nodes: ReadonlySet<string> | null;
}

/**
 * What enough independent studies report: the nodes, every finding on them, so that a node counts as it does unfiltered,
 * and every arrow between two of them. Background stays between what remains.
 */
function reportedPart(evidence: Evidence, filters: Filters, view: View, passing: InView): InView {
  const countRetracted = filters.retracted === "counted";
  const { minStudies } = filters;
  const all = nodesOf(evidence, view, passing, countRetracted);
  const nodes = reportedNodes(evidence, all, passing.edges, minStudies);
  const edges = passing.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const reported = all.filter((node) => nodes.has(node.id) && independentReports(evidence, node) >= minStudies);
  const about = new Set(reported.flatMap(({ id }) => withMembers(evidence, id)));
  const behind = idsBehind(edges);
  return {
    findings: passing.findings.filter(({ id, object }) => behind.has(id) || about.has(object)),
    background: passing.background.filter(({ id }) => behind.has(id)),
    relations: passing.relations.filter(({ id }) => behind.has(id)),
    edges,
    nodes,
  };
}

/** What is contested: the arrows with what is behind them, and what was measured of a contested node, with its arrow. */
function contestedPart(evidence: Evidence, filters: Filters, passing: InView): InView {
  const countRetracted = filters.retracted === "counted";
  const contest = contestIn(evidence, passing.edges, countRetracted);
  const contested = contestedEntities(mentionsOf(evidence, passing.findings, [], []), contest, countRetracted);
  const edges = passing.edges.flatMap((edge): NetworkEdge[] => {
    if (edge.standing === "contested") return [edge];
    if (edge.cls !== "tested") return [];
    // No node has a mark of a subject's effect without the arrow that carries it.
    const about = { ...edge, statements: edge.statements.filter(({ target }) => contested.has(target)) };
    return hasArrow(about) ? [toEdge(evidence, about, contest, countRetracted)] : [];
  });
  const behind = idsBehind(edges);
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return {
    findings: passing.findings.filter(({ id, object }) => behind.has(id) || contested.has(object)),
    background: passing.background.filter(({ id }) => behind.has(id)),
    relations: passing.relations.filter(({ id }) => behind.has(id)),
    edges,
    // A mediator of what is contested is no part of the dispute; what is contested in a box of the picture shows there.
    nodes: new Set(
      [...subjectsAmong(evidence, new Set(ends)), ...ends, ...contested].flatMap((id) => [
        ...withMembers(evidence, id),
        ...boxesAround(evidence, id),
      ]),
    ),
  };
}

function idsBehind(edges: readonly NetworkEdge[]): ReadonlySet<string> {
  return new Set(edges.flatMap((edge) => edge.statements.map((statement) => statement.id)));
}

function contestIn(evidence: Evidence, edges: readonly NetworkEdge[], countRetracted: boolean): Contest {
  const statements = edges.flatMap((edge) => edge.statements);
  return contestOf(evidence, counted(statements, countRetracted));
}

/** What passed last of each evidence: a part of a picture is asked for right after the picture, or many parts of one. */
const known = new WeakMap<Evidence, { readonly filters: Filters; readonly view: View; readonly part: InView }>();

/**
 * Everything that passes, with the filters on nodes and arrows. `minStudies` counts the independent studies behind what a
 * node shows; background is not asked for it. Once such a filter is set, a finding stays with its arrow or its node.
 */
export function inView(evidence: Evidence, filters: Filters, view: View): InView {
  const last = known.get(evidence);
  if (last?.filters === filters && last.view === view) return last.part;
  const part = newInView(evidence, filters, view);
  known.set(evidence, { filters, view, part });
  return part;
}

function newInView(evidence: Evidence, filters: Filters, view: View): InView {
  const { findings, background, relations, bundles } = passingOf(evidence, filters, view);
  const countRetracted = filters.retracted === "counted";
  const shown = bundles.flatMap((bundle) => bundle.statements);
  const inEvidence = statementsOf(evidence).filter((statement) => statement.kind === "background");
  const contest = contestOf(evidence, counted([...shown, ...inEvidence], countRetracted));
  const edges = bundles.map((bundle) => toEdge(evidence, bundle, contest, countRetracted));
  let passing: InView = { findings, background, relations, edges, nodes: null };
  if (filters.minStudies > 1) passing = reportedPart(evidence, filters, view, passing);
  return filters.contestedOnly ? contestedPart(evidence, filters, passing) : passing;
}

/** The most independent studies that any node is reported by, of what passes all filters but those on nodes and arrows. */
export function mostReports(evidence: Evidence, filters: Filters, view: View): number {
  const plain = { ...filters, minStudies: 1, contestedOnly: false };
  const nodes = nodesOf(evidence, view, inView(evidence, plain, view), filters.retracted === "counted");
  const reports = nodes.filter(({ id }) => !isSubject(evidence, id)).map((node) => independentReports(evidence, node));
  return reports.reduce((most, each) => Math.max(most, each), 0);
}

/** The nodes that a part in view draws: what a record in it touches, or an arrow; a subject whenever anything is. */
function nodesOf(evidence: Evidence, view: View, part: InView, countRetracted: boolean): readonly NetworkNode[] {
  const { findings, background, relations, edges, nodes } = part;
  const mentions = mentionsOf(evidence, findings, background, relations);
  const contest = contestIn(evidence, edges, countRetracted);
  const touched = new Set([...mentions.keys(), ...edges.flatMap((edge) => [edge.source, edge.target])]);
  if (touched.size > 0) for (const id of subjectsAmong(evidence, touched)) touched.add(id);
  return drawnEntities(evidence, view)
    .filter(({ id }) => nodes === null || nodes.has(id))
    .filter(({ id }) => withMembers(evidence, id).some((each) => touched.has(each)))
    .map((entity) => toNode(evidence, view, entity, mentions, contest, countRetracted));
}

/**
 * A part of what the filters leave as it stands alone: its nodes are judged by what stands behind its own arrows, and by
 * the findings on the things that it is `about`. Nothing in it counts what it does not show.
 */
export function networkAlone(
  evidence: Evidence,
  filters: Filters,
  view: View,
  part: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
  about: ReadonlySet<string> = new Set(),
): Network {
  const whole = inView(evidence, filters, view);
  const edges = whole.edges.filter(({ id }) => part.edges.has(id));
  const behind = idsBehind(edges);
  const findings = whole.findings.filter(({ id, object }) => behind.has(id) || about.has(object));
  const alone: InView = {
    findings,
    background: whole.background.filter(({ id }) => behind.has(id)),
    relations: whole.relations.filter(({ id }) => behind.has(id)),
    edges,
    nodes: withMeasured(evidence, view, part.nodes, findings),
  };
  return {
    nodes: nodesOf(evidence, view, alone, filters.retracted === "counted"),
    edges,
    ...(showsContext(evidence) && { isContext: true }),
  };
}

/** Nodes with what findings measured in those of them that are open boxes. */
function withMeasured(
  evidence: Evidence,
  view: View,
  nodes: ReadonlySet<string>,
  findings: readonly Finding[],
): ReadonlySet<string> {
  const drawn = findings.map(({ object }) => drawnAs(evidence, view, object));
  return new Set([...nodes, ...drawn.filter((id) => boxesAround(evidence, id).some((box) => nodes.has(box)))]);
}

/**
 * The part of the full network that the filters leave, judged over what passes: a subset of its node and edge ids.
 * A node is in it if a passing record touches it or what it holds, or an arrow ends there; a subject whenever
 * anything is. Nothing left: an empty network.
 */
export function visibleNetwork(evidence: Evidence, filters: Filters, view: View): Network {
  const part = inView(evidence, filters, view);
  const nodes = nodesOf(evidence, view, part, filters.retracted === "counted");
  return {
    nodes,
    edges: part.edges,
    ...(activeFilters(filters).length > 0 && { isFiltered: true }),
    ...(showsContext(evidence) && { isContext: true }),
  };
}
