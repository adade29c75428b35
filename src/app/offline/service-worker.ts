import { createStore } from "zustand/vanilla";
import { readyOffline, takeOver } from "../../offline/release";
import { workerFile } from "../../ui/first-load/contract";

/** What the service worker has to say: everything is kept now, or a new version is there. */
export type OfflineNews = "ready" | "newVersion" | null;

/** What is said; null for nothing. */
export const offlineNews = createStore<OfflineNews>(() => null);

/** An open page asks for a new version when it comes into view, but not more often than this, ms. */
const askAgainMs = 60 * 60_000;

let waiting: ServiceWorker | null = null;
let isStarted = false;
let isReloading = false;

/** Whether a service worker answers this page already. */
export function isKept(): boolean {
  return mayKeep() && navigator.serviceWorker.controller !== null;
}

/**
 * Has the service worker keep the app, once a page. Not where the reader saves data, nor where the browser has no workers or
 * refuses them: the app then needs the network, as any page does.
 */
export async function keepOffline(): Promise<void> {
  if (isStarted || !mayKeep()) return;
  isStarted = true;
  const hadWorker = isKept();
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data === readyOffline) offlineNews.setState("ready", true);
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isReloading) location.reload();
    // Another tab took the new version.
    else if (hadWorker) offlineNews.setState("newVersion", true);
  });
  try {
    // What blocks workers may answer with nothing.
    const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
      `./${workerFile}`,
      { updateViaCache: "none" },
    );
    if (!registration) return;
    follow(registration);
    // Browsers put off looking for a new one for as long as the page goes on loading.
    if (hadWorker) await registration.update();
  } catch {
    // Nothing is kept: the app goes on without.
  }
}

function mayKeep(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return import.meta.env.MODE === "production" && "serviceWorker" in navigator && connection?.saveData !== true;
}

function follow(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null): void => {
    if (worker === null || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    offlineNews.setState("newVersion", true);
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer(worker);
    });
  });
  // Counted from the start of the page: the reader's clock may be wrong.
  let askedAt = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - askedAt < askAgainMs) return;
    askedAt = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Loads the page again in the new version. */
export function loadNewVersion(): void {
  if (waiting?.state !== "installed") {
    location.reload();
    return;
  }
  isReloading = true;
  waiting.postMessage(takeOver);
}

/** What was said has been read. */
export function dismissNews(): void {
  offlineNews.setState(null, true);
}
