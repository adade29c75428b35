import { buildEvidence } from "../../../domain/evidence";
import type { FoundRoutes } from "./find-routes";
import type { RoutesRequest } from "./routes-worker";

/**
 * Searches in a worker of its own, so that the page stays quick and a search can be ended. Where the browser has no
 * workers, refuses this one, or does not get its file, the page searches by itself, within the same limits. The answer
 * of an ended search never comes.
 */
export async function searchRoutes(request: RoutesRequest, signal: AbortSignal): Promise<FoundRoutes> {
  const worker = newWorker();
  if (!worker) return searchOnPage(request, signal);
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      worker.terminate();
      if (!signal.aborted) searchOnPage(request, signal).then(resolve, reject);
    };
    worker.onmessage = ({ data }: MessageEvent<FoundRoutes>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onmessageerror = giveUp;
    worker.onerror = giveUp;
    worker.postMessage(request);
  });
}

function newWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./routes-worker.ts", import.meta.url), { type: "module" });
  } catch {
    // Refused, as in a frame that may not start any.
    return null;
  }
}

async function searchOnPage({ dataset, reading, question }: RoutesRequest, signal: AbortSignal): Promise<FoundRoutes> {
  const { findRoutes } = await import("./find-routes");
  // What was just pressed is drawn first: the search holds the page up.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal.throwIfAborted();
  return findRoutes(buildEvidence(dataset, reading), question);
}
