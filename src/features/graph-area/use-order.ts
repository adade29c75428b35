import { useEffect, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { fullNetwork, type Network } from "../../domain/network";
import type { Order } from "../../scene/layout/model";

const seed = 1;

/** Searches in a worker, so that the page stays quick. Where there are no workers, here, and once instead of often. */
async function findOrder(network: Network, signal: AbortSignal): Promise<Order> {
  if (typeof Worker === "undefined") {
    const { searchOrder } = await import("../../scene/layout/order");
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
 * The order of boxes within the columns, found once for an evidence: levels and languages share it, so that nothing
 * changes sides when a box opens. Null until it is there.
 */
export function useOrder(evidence: Evidence): Order | null {
  const [found, setFound] = useState<{ readonly evidence: Evidence; readonly order: Order } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const abort = new AbortController();
    findOrder(fullNetwork(evidence, { level: "molecules", toggled: [] }), abort.signal)
      .then((order) => setFound({ evidence, order }))
      .catch(setFailure);
    return () => abort.abort();
  }, [evidence]);
  // What the error boundary above shows.
  if (failure !== null) throw failure;
  return found?.order ?? null;
}
