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

/** Where the order of a shipped dataset is; of any other there is none to ask for. */
const addresses = new WeakMap<CompiledDataset, string>();

/** Keeps where the build put the order of a dataset. */
export function keepOrderAddress(dataset: CompiledDataset, address: string): void {
  addresses.set(dataset, address);
}

/** The order that the build found for a dataset that it ships; null where there is none beside the page. */
export async function shippedOrder(dataset: CompiledDataset, signal: AbortSignal): Promise<Order | null> {
  const address = addresses.get(dataset);
  if (address === undefined) return null;
  try {
    const response = await fetch(address, { signal });
    const order: unknown = response.ok ? await response.json() : null;
    return isOrder(order) ? order : null;
  } catch {
    return null;
  }
}
