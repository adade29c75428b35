import type { CompiledDataset } from "../../domain/records";
import { isOrder } from "../../scene/layout/model/is-order";
import type { Order } from "../../scene/layout/model/model";

/** So many new nodes find a place in the order of before, however small the dataset is. */
const mostAdded = 3;

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

/**
 * Lets a changed dataset be laid out in the order of the one before, so that nothing jumps: what the order does not know
 * finds a place in it. Where a good part is new, an order of its own is looked for.
 */
export function carryOrder(before: CompiledDataset, after: CompiledDataset): void {
  const known = new Set(before.entities.map(({ id }) => id));
  const added = after.entities.filter(({ id }) => !known.has(id)).length;
  if (added > Math.max(mostAdded, known.size / 5)) return;
  const order = orders.get(before);
  const address = addresses.get(before);
  if (order !== undefined && !orders.has(after)) orders.set(after, order);
  if (address !== undefined && !addresses.has(after)) addresses.set(after, address);
}
