/** How long a change of place or of the view takes, in milliseconds. */
export const moveDuration = 200;

/** How long fading takes, in milliseconds. */
export const fadeDuration = 140;

/** Whether the reader has asked the system for less movement. */
export function prefersReducedMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Slow at both ends; t in 0…1. */
function eased(t: number): number {
  return t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2;
}

/**
 * Calls `step` with the eased share of the way (0…1) in every frame for `duration` milliseconds; the last call is 1.
 * Returns a function that goes to the end at once; a duration of 0 does so before returning.
 */
export function playFrames(duration: number, step: (share: number) => void): () => void {
  if (duration <= 0) {
    step(1);
    return () => undefined;
  }
  let frame = 0;
  let start: number | null = null;
  let running = true;
  const next = (now: number): void => {
    start ??= now;
    const share = Math.min((now - start) / duration, 1);
    running = share < 1;
    if (running) frame = requestAnimationFrame(next);
    step(eased(share));
  };
  frame = requestAnimationFrame(next);
  return () => {
    if (!running) return;
    running = false;
    cancelAnimationFrame(frame);
    step(1);
  };
}
