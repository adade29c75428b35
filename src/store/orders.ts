import { orderFile } from "../dataset/files";
import type { CompiledDataset } from "../domain/records";
import { isOrder } from "../scene/layout/model/is-order";
import type { Order } from "../scene/layout/model/model";

/** Found once for a dataset, for all that ask for it. */
const orders = new WeakMap<CompiledDataset, Order>();

/** The order of a dataset that was found before; null where none was. */
export function knownOrder(dataset: CompiledDataset): Order | null {
  return orders.get(dataset) ?? null;
}

/** Keeps the order of a dataset for the next request, and returns the one to use. */
export function rememberOrder(dataset: CompiledDataset, order: Order): Order {
  const kept = orders.get(dataset) ?? order;
  orders.set(dataset, kept);
  return kept;
}

/** The order that the build found for a dataset that it ships; null where there is none beside the page. */
export async function shippedOrder(dataset: CompiledDataset, signal: AbortSignal): Promise<Order | null> {
  try {
    const response = await fetch(`./${orderFile(dataset.dataset.id)}`, { signal });
    const order: unknown = response.ok ? await response.json() : null;
    return isOrder(order) ? order : null;
  } catch {
    return null;
  }
}
