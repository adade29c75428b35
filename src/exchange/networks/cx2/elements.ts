import type { NetworkNode, SavedNetwork } from "../../outgoing/network-of";
import { arrowAttributes } from "../shared/arrow-attributes";

export type Values = Readonly<Record<string, unknown>>;

interface Elements {
  readonly nodes: readonly (Values & { readonly v: Values })[];
  readonly edges: readonly (Values & { readonly v: Values })[];
}

/** Nodes and edges with the numbers that CX2 knows them by. */
export function elementsOf({ nodes, arrows }: SavedNetwork): Elements {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    nodes: nodes.map((node, index) => ({ id: index, ...node.position, v: nodeAttributes(node) })),
    edges: arrows.flatMap((arrow, index) => {
      const [s, t] = [numbers.get(arrow.source), numbers.get(arrow.target)];
      return s === undefined || t === undefined ? [] : [{ id: index, s, t, v: arrowAttributes(arrow) }];
    }),
  };
}

function nodeAttributes({ id, name, kind, synonyms, xrefs, group }: NetworkNode): Values {
  const [represents] = xrefs;
  return {
    name,
    type: kind,
    entity: id,
    ...(represents !== undefined && { represents }),
    ...(xrefs.length > 1 && { xrefs }),
    ...(synonyms.length > 0 && { alias: synonyms }),
    ...(group !== undefined && { group }),
  };
}
