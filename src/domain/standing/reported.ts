import { isSubject, subjectsAmong } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { refsOfState } from "../network/tally";
import { isContext, type NetworkEdge, type NetworkNode } from "../network/types";
import { independentCount } from "./independence";

/** Independent studies that report what a node shows; of what is known by prediction alone, the predictions. */
export function independentReports(evidence: Evidence, node: NetworkNode): number {
  const refs = node.predictedOnly ? node.predictedRefs : refsOfState(node);
  return independentCount(evidence, refs);
}

/**
 * Ids of the nodes that at least so many independent studies report, with what it takes to lead to each from the
 * subjects: where the reported nodes have no arrows for that among themselves, the mediators of the studies come along.
 */
export function reportedNodes(
  evidence: Evidence,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  minStudies: number,
): ReadonlySet<string> {
  const starts = new Set(subjectsAmong(evidence, new Set(edges.map(({ source }) => source))));
  const reported = nodes.filter(
    (node) => !isSubject(evidence, node.id) && independentReports(evidence, node) >= minStudies,
  );
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const shown = new Set(reported.length > 0 ? starts : []);
  const show = (id: string) => {
    for (let at: string | null = id; at !== null && parents.has(at) && !shown.has(at); at = parents.get(at) ?? null) {
      shown.add(at);
    }
  };
  for (const { id } of reported) show(id);
  const leading = edges.filter(({ cls }) => !isContext(cls));
  for (;;) {
    const reached = reachedFrom(starts, shown, leading, parents);
    const before = leading.filter(
      ({ source, target }) => shown.has(target) && !reached.has(target) && !shown.has(source),
    );
    if (before.length === 0) return shown;
    for (const { source } of before) show(source);
  }
}

/** What arrows between shown nodes lead to from some nodes; a box is reached with what it holds, and the other way round. */
function reachedFrom(
  starts: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  edges: readonly NetworkEdge[],
  parents: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  };
  for (const { source, target } of edges) add(source, target);
  for (const [id, parent] of parents) {
    if (parent === null) continue;
    add(id, parent);
    add(parent, id);
  }
  const reached = new Set(starts);
  for (const id of reached) for (const to of next.get(id) ?? []) if (shown.has(to)) reached.add(to);
  return reached;
}
