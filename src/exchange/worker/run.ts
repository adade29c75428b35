import { answerRequest, type WorkAnswer, type WorkRequest } from "./request";

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * Does a request in a worker of its own, which the signal ends at once. Where there are no workers, or this one does not start: the
 * same work here. Rejects with an AbortError where it was cancelled.
 */
export async function run<T>(request: WorkRequest, options: RunOptions): Promise<T> {
  options.signal?.throwIfAborted();
  const worker = startWorker();
  if (worker === null) return runHere(request, options);
  try {
    return await runIn(worker, request, options);
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    return runHere(request, options);
  } finally {
    worker.terminate();
  }
}

class NotStarted extends Error {}

function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./exchange-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

function runIn<T>(worker: Worker, request: WorkRequest, { signal, progress }: RunOptions): Promise<T> {
  return new Promise((resolve, reject) => {
    let hasSpoken = false;
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkAnswer<T>>) => {
      hasSpoken = true;
      if (data.kind === "done") resolve(data.value);
      else progress?.(data.share);
    };
    worker.onerror = ({ message }) => reject(hasSpoken ? new Error(message) : new NotStarted(message));
    worker.postMessage(request);
  });
}

async function runHere<T>(request: WorkRequest, { signal, progress }: RunOptions): Promise<T> {
  let value: unknown;
  await answerRequest(
    request,
    (message) => {
      if (message.kind === "done") value = message.value;
      else progress?.(message.share);
    },
    signal,
  );
  signal?.throwIfAborted();
  return value as T;
}
