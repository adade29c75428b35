import { Answers } from "./answers";
import { KeptRelease } from "./kept-release";
import { type Release, readyOffline, takeOver } from "./release";

/* The service worker: keeps one version of the app and answers its pages from it. The build writes `release` in front. */

interface LaterEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent extends LaterEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly release: Release;
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: "window" }): Promise<readonly { postMessage(message: string): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LaterEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: AskEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const kept = new KeptRelease(worker.release, { caches, fetch: (address, options) => fetch(address, options), scope });
const answers = new Answers(kept, scope, (request) => fetch(request as Request));

worker.addEventListener("install", (event) => event.waitUntil(kept.complete()));

worker.addEventListener("activate", (event) => {
  const begin = async (): Promise<void> => {
    const isFirst = !(await kept.dropOlder());
    await worker.clients.claim();
    if (!isFirst) return;
    for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage(readyOffline);
  };
  event.waitUntil(begin());
});

worker.addEventListener("fetch", (event) => {
  const answer = answers.answer(event.request);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === "navigate") event.waitUntil(answers.repair());
});

worker.addEventListener("message", ({ data }) => {
  if (data === takeOver) worker.skipWaiting().catch(() => undefined);
});
