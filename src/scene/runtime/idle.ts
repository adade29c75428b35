/** Where the browser does not say when nothing is to be done, so long is waited, ms. */
const plainWaitMs = 200;

/** Resolves when the browser has nothing else to do, or after so many milliseconds at the latest. */
export function idle(longestWaitMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve, plainWaitMs);
    else requestIdleCallback(() => resolve(), { timeout: longestWaitMs });
  });
}
