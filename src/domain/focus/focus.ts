import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { drawnAs, withMembers } from "../network/boxes";
import { isContext, type Network, type NetworkEdge, type View } from "../network/types";
import { elementsOfStudy } from "../statements";

/** What a reader looks at: a node, an arrow, some references, or a route through entities. */
export type FocusTarget =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "refs"; readonly refs: readonly number[] }
  | { readonly kind: "route"; readonly path: readonly string[] };

/** Ids of drawn nodes and arrows that come forward. The rest steps back. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Arrows that lead on from what was measured: background is context of one step, never a way. */
function leads(edge: NetworkEdge): boolean {
  return !isContext(edge.cls);
}

/**
 * Every arrow that leads to one of the ends, over any number of arrows: the way from the compound. To what a box holds lead
 * the arrows that end at the box and are about it, or all of them where none is.
 */
function waysTo(network: Network, ends: ReadonlySet<string>): Set<NetworkEdge> {
  const found = new Set<NetworkEdge>();
  const seen = new Set(ends);
  const parents = new Map(network.nodes.map(({ id, parent }) => [id, parent]));
  const leading = network.edges.filter(leads);
  for (const node of seen) {
    const toBox = leading.filter(({ target }) => target === parents.get(node));
    const about = toBox.filter(({ statements }) => statements.some(({ target }) => target === node));
    const toNode = leading.filter(({ target }) => target === node);
    for (const edge of [...toNode, ...(about.length > 0 || toNode.length > 0 ? about : toBox)]) {
      found.add(edge);
      seen.add(edge.source);
    }
  }
  return found;
}

/**
 * The subjects' own arrows to what came along with a background arrow: without them the picture reads as if they did not act
 * on it.
 */
function actionsOn(evidence: Evidence, network: Network, edges: ReadonlySet<NetworkEdge>): readonly NetworkEdge[] {
  const background = [...edges].filter((edge) => !leads(edge));
  const ends = new Set(background.flatMap(({ source, target }) => [source, target]));
  return network.edges.filter(
    (edge) =>
      leads(edge) &&
      isSubject(evidence, edge.source) &&
      (ends.has(edge.target) || edge.statements.some(({ target }) => ends.has(target))),
  );
}

function focusOfNode(evidence: Evidence, network: Network, view: View, id: string): Focus {
  const own = new Set(withMembers(evidence, drawnAs(evidence, view, id)));
  // A member's arrow from the compound ends at the box around it, so the box is part of what was chosen.
  const parents = network.nodes.flatMap((node) => (own.has(node.id) && node.parent !== null ? [node.parent] : []));
  const edges = new Set<NetworkEdge>();
  if (isSubject(evidence, id)) {
    for (const edge of network.edges) if (edge.source === id) edges.add(edge);
  } else {
    const touches = (end: string, statementEnd: (edge: NetworkEdge) => readonly string[], edge: NetworkEdge): boolean =>
      own.has(end) || (parents.includes(end) && statementEnd(edge).some((entity) => own.has(entity)));
    const into = network.edges.filter((edge) =>
      touches(edge.target, ({ statements }) => statements.map(({ target }) => target), edge),
    );
    const outOf = network.edges.filter((edge) =>
      touches(edge.source, ({ statements }) => statements.map(({ source }) => source), edge),
    );
    for (const edge of [...into, ...outOf]) edges.add(edge);
    const before = new Set(into.filter(leads).map(({ source }) => source));
    for (const edge of waysTo(network, before)) edges.add(edge);
    for (const edge of actionsOn(evidence, network, edges)) edges.add(edge);
  }
  return withEnds(network, edges, own);
}

function withEnds(network: Network, edges: ReadonlySet<NetworkEdge>, more: Iterable<string> = []): Focus {
  const nodes = new Set(more);
  for (const edge of edges) nodes.add(edge.source).add(edge.target);
  // A box around what is in focus stays readable, or its members would float.
  for (const node of network.nodes) if (node.parent !== null && nodes.has(node.id)) nodes.add(node.parent);
  return { nodes, edges: new Set([...edges].map(({ id }) => id)) };
}

function focusOfEdge(network: Network, id: string): Focus {
  const edge = network.edges.find((other) => other.id === id);
  if (!edge) return { nodes: new Set(), edges: new Set() };
  const before = leads(edge) ? waysTo(network, new Set([edge.source])) : [];
  return withEnds(network, new Set([edge, ...before]));
}

function focusOfRefs(evidence: Evidence, network: Network, refs: readonly number[]): Focus {
  const elements = refs.map((ref) => elementsOfStudy(evidence, network, ref));
  const ids = new Set(elements.flatMap(({ edges }) => edges));
  return withEnds(
    network,
    new Set(network.edges.filter(({ id }) => ids.has(id))),
    elements.flatMap(({ nodes }) => nodes),
  );
}

function focusOfRoute(evidence: Evidence, network: Network, view: View, path: readonly string[]): Focus {
  const drawn = path.map((id) => drawnAs(evidence, view, id));
  const edges = new Set<NetworkEdge>();
  for (const [at, target] of path.entries()) {
    const source = path[at - 1];
    if (source === undefined) continue;
    for (const edge of network.edges) {
      const holds = edge.statements.some((statement) => statement.source === source && statement.target === target);
      if (holds || (edge.source === drawn[at - 1] && edge.target === drawn[at])) edges.add(edge);
    }
  }
  return withEnds(network, edges, drawn);
}

/**
 * What comes forward in the picture for a choice. A node brings every arrow that touches it, background included, and
 * the ways of tested, inferred and predicted arrows that lead to it from the compound; so are the compound's own arrows to
 * what the background brings along. An arrow brings itself and the
 * way to its source; references bring all that they support; a route, its hops.
 */
export function focusOf(evidence: Evidence, network: Network, view: View, target: FocusTarget): Focus {
  switch (target.kind) {
    case "node":
      return focusOfNode(evidence, network, view, target.id);
    case "edge":
      return focusOfEdge(network, target.id);
    case "refs":
      return focusOfRefs(evidence, network, target.refs);
    case "route":
      return focusOfRoute(evidence, network, view, target.path);
  }
}

/** References of the studies and of the background that a section of the review cites; "1" covers "1.1" to "1.7". */
export function refsOfSection(evidence: Evidence, section: string): readonly number[] {
  const inside = (other = ""): boolean => other === section || other.startsWith(`${section}.`);
  const refs = [
    ...evidence.dataset.studies.filter((study) => inside(study.section)),
    ...evidence.dataset.background.filter((statement) => inside(statement.section)),
  ].map(({ ref }) => ref);
  return [...new Set(refs)].toSorted((a, b) => a - b);
}
