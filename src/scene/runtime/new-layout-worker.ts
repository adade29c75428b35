import type { LayoutWorker } from "./layout-client";
import { answerLayout } from "./layout-request";

/**
 * A worker for one layout. Where the browser has no workers, refuses this one, or does not get its file: the same work
 * on the page, in the next turn, its search cut short.
 */
export function newLayoutWorker(): LayoutWorker {
  const worker = startWorker();
  return worker ? withPageBehind(worker) : workOnPage();
}

function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

/** The page takes over from a worker that fails before it has said anything. */
function withPageBehind(worker: Worker): LayoutWorker {
  let ending: LayoutWorker = worker;
  const work: LayoutWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      let hasSpoken = false;
      worker.onmessage = (event) => {
        hasSpoken = true;
        work.onmessage?.(event);
      };
      worker.onerror = (event) => {
        if (hasSpoken) return work.onerror?.(event);
        worker.terminate();
        const page = workOnPage();
        page.onmessage = (answer) => work.onmessage?.(answer);
        page.onerror = (failure) => work.onerror?.(failure);
        ending = page;
        page.postMessage(request);
      };
      worker.postMessage(request);
    },
    terminate: () => ending.terminate(),
  };
  return work;
}

function workOnPage(): LayoutWorker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work: LayoutWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      timer = setTimeout(() => {
        try {
          answerLayout({ ...request, tries: 1 }, (data) => work.onmessage?.(new MessageEvent("message", { data })));
        } catch (error) {
          work.onerror?.(new ErrorEvent("error", { message: String(error) }));
        }
      });
    },
    terminate: () => clearTimeout(timer),
  };
  return work;
}
