import type { NetworkNode } from "../../../domain/network/types";
import type { RoutePlan } from "../model/plan";
import type { RootGraph } from "../model/roots";

/**
 * What an open box holds, at any depth, with those last that `isLast` names. What only the other reading reports is not drawn: its
 * place is behind all, so that no hole is left among the others.
 */
export function membersOf(
  graph: RootGraph,
  id: string,
  isLast: (member: string) => boolean = () => false,
): NetworkNode[] {
  const rank = (node: NetworkNode): number => (isSilent(node) ? 2 : isLast(node.id) ? 1 : 0);
  return descendants(graph, id).sort((a, b) => rank(a) - rank(b));
}

/** Nodes that a main arrow leaves for another box. */
export function leavingIn(plans: readonly RoutePlan[]): ReadonlySet<string> {
  return new Set(plans.flatMap(({ arrow, kind }) => (arrow.main && kind !== "inside" ? [arrow.edge.source] : [])));
}

/** Whether a main arrow joins two nodes, in either direction. */
export function joinedIn({ arrows }: RootGraph): (one: string, other: string) => boolean {
  const joins = new Set(arrows.flatMap(({ main, edge }) => (main ? [`${edge.source}>${edge.target}`] : [])));
  return (one, other) => joins.has(`${one}>${other}`) || joins.has(`${other}>${one}`);
}

/** Whether nothing is reported of a node. */
function isSilent({ testedRefs, predictedRefs, retractedRefs, backgroundRefs }: NetworkNode): boolean {
  return [testedRefs, predictedRefs, retractedRefs, backgroundRefs].every((refs) => refs.length === 0);
}

/** Everything held, at any depth, boxes in boxes taken apart: their members stand with the others. */
function descendants(graph: RootGraph, id: string): NetworkNode[] {
  const found: NetworkNode[] = [];
  const seen = new Set([id]);
  const visit = (box: string) => {
    for (const member of graph.heldBy.get(box) ?? []) {
      if (seen.has(member.id)) continue;
      seen.add(member.id);
      found.push(member);
      visit(member.id);
    }
  };
  visit(id);
  return found;
}
