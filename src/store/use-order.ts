import { useEffect, useState } from "react";
import { type Network, networkOfBothReadings } from "../domain/network";
import type { CompiledDataset } from "../domain/records";
import type { Order } from "../scene/layout/model";

const seed = 1;

/** Found once for a dataset, whoever asked for it. */
const orders = new WeakMap<CompiledDataset, Order>();

/** The order of a dataset that was found before; null where none was. */
export function knownOrder(dataset: CompiledDataset): Order | null {
  return orders.get(dataset) ?? null;
}

/** Keeps the order of a dataset for whoever asks next, and returns the one to use. */
export function rememberOrder(dataset: CompiledDataset, order: Order): Order {
  const kept = orders.get(dataset) ?? order;
  orders.set(dataset, kept);
  return kept;
}

/** The order that the build found for a dataset that it ships; null where there is none beside the page. */
export async function shippedOrder(dataset: CompiledDataset, signal: AbortSignal): Promise<Order | null> {
  try {
    const response = await fetch(`./data/${dataset.dataset.id}.order.json`, { signal });
    const order: unknown = response.ok ? await response.json() : null;
    return isOrder(order) ? order : null;
  } catch {
    return null;
  }
}

/** Told from what else a server may answer; ids that a dataset lacks do no harm to its layout. */
function isOrder(value: unknown): value is Order {
  return typeof value === "object" && value !== null && "columns" in value && "layers" in value;
}

/** Searches in a worker, so that the page stays quick. Where there are no workers, here, and once instead of often. */
async function searchedOrder(network: Network, signal: AbortSignal): Promise<Order> {
  if (typeof Worker === "undefined") {
    const { searchOrder } = await import("../scene/layout/order");
    return searchOrder(network, { seed, tries: 1 });
  }
  const worker = new Worker(new URL("./order-worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Order>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ network, seed });
  });
}

/**
 * The order of boxes within the columns, found once for a dataset: levels, languages and readings share it, so that
 * nothing changes sides when a box opens. Null until it is there, and where no dataset is asked for.
 */
export function useOrder(dataset: CompiledDataset | null): Order | null {
  const [found, setFound] = useState<{ readonly dataset: CompiledDataset; readonly order: Order } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (!dataset) return;
    const abort = new AbortController();
    const find = async (): Promise<void> => {
      const before = knownOrder(dataset) ?? (await shippedOrder(dataset, abort.signal));
      if (abort.signal.aborted) return;
      const all = networkOfBothReadings(dataset, { level: "molecules", toggled: [] });
      const order = before ?? (await searchedOrder(all, abort.signal));
      if (!abort.signal.aborted) setFound({ dataset, order: rememberOrder(dataset, order) });
    };
    find().catch(setFailure);
    return () => abort.abort();
  }, [dataset]);
  // What the error boundary above shows.
  if (failure !== null) throw failure;
  return found && found.dataset === dataset ? found.order : null;
}
