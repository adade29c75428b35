import { buildEvidence } from "../../domain/evidence";
import type { FoundRoutes } from "./find-routes";
import type { RoutesRequest } from "./routes-worker";

/**
 * Searches in a worker of its own, so that the page stays quick and a search can be ended; here, where there are no
 * workers. The answer of an ended search never comes.
 */
export async function searchRoutes(request: RoutesRequest, signal: AbortSignal): Promise<FoundRoutes> {
  if (typeof Worker === "undefined") {
    const { findRoutes } = await import("./find-routes");
    return findRoutes(buildEvidence(request.dataset, request.reading), request.question);
  }
  const worker = new Worker(new URL("./routes-worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FoundRoutes>) => {
      resolve(data);
      worker.terminate();
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
      worker.terminate();
    };
    worker.postMessage(request);
  });
}
