import type { Evidence } from "../evidence/types";
import { boxesAround } from "../network/boxes";
import type { Network } from "../network/types";
import type { Elements } from "../statements/elements-of-study";
import type { Hop } from "./hops";

/**
 * Where hops stand in a network: the arrows that carry their statements, and for each entity its node, or the box that
 * is drawn in its place. Open boxes around a node come with it. A hop inside a closed box has no arrow there.
 */
export function elementsOfHops(evidence: Evidence, network: Network, hops: readonly Hop[]): Elements {
  const pairs = new Set(hops.map((hop) => `${hop.source}>${hop.target}`));
  const edges = network.edges.filter((edge) =>
    edge.statements.some((each) => pairs.has(`${each.source}>${each.target}`)),
  );
  const wanted = new Set(
    hops.flatMap((hop) => [hop.source, hop.target]).flatMap((id) => [id, ...boxesAround(evidence, id)]),
  );
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = network.nodes.filter((node) => wanted.has(node.id) || ends.has(node.id));
  return { nodes: nodes.map((node) => node.id), edges: edges.map((edge) => edge.id) };
}
