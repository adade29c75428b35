import type { Network } from "../../domain/network";
import type { CompiledDataset } from "../../domain/records";
import type { Order } from "../../scene/layout/model/model";
import { isOrderedInParts } from "../boxes";
import { knownOrder } from "./orders";
import { useLayout } from "./use-layout";

const nothing: Network = { nodes: [], edges: [] };

/** Of a dataset that opens as a map: no order holds for all of it, so each part finds its own. */
const unordered: Order = { columns: {}, layers: [] };

/**
 * The order of boxes within the columns, found once for a dataset: levels, languages and readings share it, so that
 * nothing changes sides when a box opens. Null until it is there, and where no dataset is asked for.
 */
export function useOrder(dataset: CompiledDataset | null): Order | null {
  const isInParts = dataset !== null && isOrderedInParts(dataset);
  // The order is found on the way to any layout; here nothing is to be placed in it.
  const { layout } = useLayout(isInParts ? null : dataset, nothing, "en");
  if (isInParts) return unordered;
  return dataset && layout ? knownOrder(dataset) : null;
}
