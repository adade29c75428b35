import type { LayoutWorker } from "./layout-client";
import { answerLayout } from "./layout-request";

/** A worker for one layout. Where there are no workers, the same work on the page, in the next turn, its search cut short. */
export function newLayoutWorker(): LayoutWorker {
  if (typeof Worker === "undefined") return workOnPage();
  return new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
}

function workOnPage(): LayoutWorker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work: LayoutWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => {
      timer = setTimeout(() => {
        answerLayout({ ...request, tries: 1 }, (data) => work.onmessage?.(new MessageEvent("message", { data })));
      });
    },
    terminate: () => clearTimeout(timer),
  };
  return work;
}
