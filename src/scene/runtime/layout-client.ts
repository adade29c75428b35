import type { Layout } from "../types";
import type { LayoutAnswer, LayoutRequest } from "./layout-request";

/** The part of a Worker that a client uses. */
export interface LayoutWorker {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: LayoutRequest): void;
  terminate(): void;
}

export type LayoutResult = Extract<LayoutAnswer, { kind: "done" }>;

export interface LayoutClient {
  /**
   * Asks for a layout. A request that is still running is cancelled: its worker ends, its promise rejects with an
   * AbortError. `onProgress` is called with 0 to 1 one second after the start, and from then on with all progress.
   * `onRough` gets the first picture, where the last one has not come soon after it.
   */
  layout(
    request: LayoutRequest,
    onProgress?: (share: number) => void,
    onRough?: (layout: Layout) => void,
  ): Promise<LayoutResult>;
  /** Cancels what is running. */
  cancel(): void;
}

/** Time after which a reader wants to know that something goes on, milliseconds. */
const progressAfterMs = 1000;
/** A rough picture that would be replaced sooner than this is not shown, milliseconds. */
const roughAfterMs = 350;

/** A client for layouts in a worker of its own, made by `newWorker` for each request. */
export function newLayoutClient(newWorker: () => LayoutWorker): LayoutClient {
  let cancel = (): void => undefined;
  return {
    cancel: () => cancel(),
    layout(request, onProgress, onRough) {
      cancel();
      return new Promise((resolve, reject) => {
        const worker = newWorker();
        let share = 0;
        let isLate = false;
        const timer = setTimeout(() => {
          isLate = true;
          onProgress?.(share);
        }, progressAfterMs);
        let roughTimer: ReturnType<typeof setTimeout> | undefined;
        const end = (): void => {
          clearTimeout(timer);
          clearTimeout(roughTimer);
          worker.terminate();
          cancel = () => undefined;
        };
        cancel = () => {
          end();
          reject(new DOMException("the layout was requested again", "AbortError"));
        };
        worker.onmessage = ({ data }) => {
          if (data.kind === "progress") {
            share = data.share;
            if (isLate) onProgress?.(share);
            return;
          }
          if (data.kind === "rough") {
            roughTimer = setTimeout(() => onRough?.(data.layout), roughAfterMs);
            return;
          }
          end();
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          end();
          reject(new Error(message));
        };
        worker.postMessage(request);
      });
    },
  };
}
