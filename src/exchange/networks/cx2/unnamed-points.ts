import type { IncomingArrow, IncomingNode } from "../../base/incoming";
import { doubt, refused } from "../../base/notices";
import type { NetworkBuilding } from "../shared/building";
import type { Relation } from "../shared/relation-words";

/**
 * Arrows of a file whose nodes may have no name. Such a node is a point on another arrow, not a thing: arrows that lead through
 * it are joined, those that end on it have no second end and are left out. Both are said.
 */
export function addThroughPoints(
  network: NetworkBuilding,
  arrows: readonly IncomingArrow[],
  points: ReadonlySet<string>,
): void {
  const leaving = new Map<string, IncomingArrow[]>();
  for (const arrow of arrows)
    if (points.has(arrow.from)) leaving.set(arrow.from, [...(leaving.get(arrow.from) ?? []), arrow]);
  for (const arrow of arrows) {
    if (points.has(arrow.from)) continue;
    if (!points.has(arrow.to)) {
      network.arrow(arrow);
      continue;
    }
    const joined = beyond(arrow, leaving, points);
    if (joined.length === 0)
      network.say(refused("missing-node", arrow.place, { found: arrow.relationPrinted ?? arrow.relation }));
    for (const each of joined) {
      network.say(doubt("guessed", arrow.place, { found: `${each.relation}` }));
      network.arrow(each);
    }
  }
  const reached = new Set(arrows.filter(({ to }) => points.has(to)).map(({ to }) => to));
  for (const arrow of arrows) {
    if (points.has(arrow.from) && !reached.has(arrow.from)) {
      network.say(refused("missing-node", arrow.place, { found: arrow.relationPrinted ?? arrow.relation }));
    }
  }
}

/** Where an arrow that ends on a point leads, over any number of points; each point once. */
function beyond(
  start: IncomingArrow,
  leaving: ReadonlyMap<string, readonly IncomingArrow[]>,
  points: ReadonlySet<string>,
): IncomingArrow[] {
  const ends: IncomingArrow[] = [];
  const seen = new Set<string>();
  const open: IncomingArrow[] = [start];
  for (let arrow = open.pop(); arrow !== undefined; arrow = open.pop()) {
    if (!points.has(arrow.to)) {
      ends.push(arrow);
      continue;
    }
    if (seen.has(arrow.to)) continue;
    seen.add(arrow.to);
    for (const next of leaving.get(arrow.to) ?? []) {
      open.push({
        ...arrow,
        to: next.to,
        relation: both(arrow.relation, next.relation),
        evidence: [...arrow.evidence, ...next.evidence],
      });
    }
  }
  return ends;
}

/** Two parts of one line: the one that says more; where they say different things, only that there is an effect. */
function both(first: Relation, second: Relation): Relation {
  if (first === second || second === "interacts") return first;
  if (first === "interacts" || first === "modulates") return second;
  return second === "modulates" ? first : "modulates";
}

/** Adds the nodes that have a name, and gives the keys of those that have none. */
export function addNamed(
  network: NetworkBuilding,
  nodes: readonly { readonly node: IncomingNode; readonly path: string }[],
): ReadonlySet<string> {
  const points = new Set<string>();
  for (const { node, path } of nodes) {
    if (node.name !== "") network.node(node, { path });
    else if (network.has(node.key) || points.has(node.key))
      network.say(refused("duplicate-id", { path }, { found: node.key }));
    else points.add(node.key);
  }
  return points;
}
