import type { Network } from "../../../domain/network/types";
import { buildModel, layersFor, type Order } from "../model/model";
import { lifted, rootGraph } from "../model/roots";

/**
 * Whether an order names exactly what is to be ordered in a network with all boxes open: every box and every dummy vertex,
 * each in its layer, and nothing else. Another order still draws the network, but was not searched for it.
 */
export function orderFits(network: Network, order: Order): boolean {
  const graph = lifted(rootGraph(network));
  const { vertices, layers, columns } = buildModel(graph, layersFor(graph, order));
  return (
    layers.length === order.layers.length &&
    layers.every((layer, l) => {
      const { column, items } = order.layers[l] ?? { column: null, items: [] };
      const keys = new Set(layer.map((v) => vertices[v]?.orderKey));
      return column === columns[l] && items.length === keys.size && items.every((item) => keys.has(item));
    })
  );
}
