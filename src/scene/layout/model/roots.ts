import { isContext, type Network, type NetworkEdge, type NetworkNode } from "../../../domain/network/types";
import { signEncodings } from "../../../encoding";

/** An arrow with the outermost boxes of its ends. */
export interface Arrow {
  readonly edge: NetworkEdge;
  readonly from: string;
  readonly to: string;
  /** Arrows of background and relations are routed when everything else stands, but where there is nothing else. */
  readonly main: boolean;
}

/** A network seen from outside its boxes. */
export interface RootGraph {
  /** Nodes that stand in no drawn box. */
  readonly roots: readonly NetworkNode[];
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  /** Outermost drawn box of a node; itself where it stands in none. */
  readonly rootOf: ReadonlyMap<string, string>;
  /** What an open box holds directly, in the network's order. */
  readonly heldBy: ReadonlyMap<string, readonly NetworkNode[]>;
  /** Arrows whose ends are both drawn. */
  readonly arrows: readonly Arrow[];
  /** Columns follow the arrows, and not the kinds of things. */
  readonly isByFlow: boolean;
}

export function rootGraph(network: Network): RootGraph {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const rootOf = new Map<string, string>();
  for (const node of network.nodes) {
    const seen = new Set<string>([node.id]);
    let root = node;
    for (;;) {
      const parent = root.parent === null ? undefined : nodes.get(root.parent);
      if (!parent?.open || seen.has(parent.id)) break;
      seen.add(parent.id);
      root = parent;
    }
    rootOf.set(node.id, root.id);
  }
  const heldBy = new Map<string, NetworkNode[]>();
  for (const node of network.nodes) {
    if (node.parent === null || rootOf.get(node.id) === node.id) continue;
    const held = heldBy.get(node.parent);
    if (held) held.push(node);
    else heldBy.set(node.parent, [node]);
  }
  const isAlone = network.isContext === true;
  const arrows = network.edges.flatMap((edge): Arrow[] => {
    const from = rootOf.get(edge.source);
    const to = rootOf.get(edge.target);
    return from === undefined || to === undefined ? [] : [{ edge, from, to, main: !isContext(edge.cls) || isAlone }];
  });
  const roots = network.nodes.filter((node) => rootOf.get(node.id) === node.id);
  return { roots, nodes, rootOf, heldBy, arrows, isByFlow: isAlone };
}

/** The graph as it would be if all boxes were closed: arrows run between the outermost ones, each pair and look once. */
export function lifted(graph: RootGraph): RootGraph {
  const arrows = new Map<string, Arrow>();
  for (const arrow of graph.arrows) {
    const { from, to, edge } = arrow;
    if (from === to) continue;
    const key = `${from} ${to} ${styleOf(arrow)}`;
    arrows.set(key, { ...arrow, edge: { ...edge, id: key, source: from, target: to } });
  }
  return { ...graph, arrows: [...arrows.values()] };
}

/** Arrows that look the same: they may share a dummy vertex, a port and a head. */
export function styleOf({ edge }: Arrow): string {
  return `${edge.cls}:${edge.sign}`;
}

/** Arrows whose lines look the same, whatever their heads: from one source they may share their way until they part. */
export function lineOf({ edge }: Arrow): string {
  return `${edge.cls}:${signEncodings[edge.sign].ink}`;
}
