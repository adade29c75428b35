import { useEffect, useRef, useState } from "react";
import type { JobHooks, MadeFile } from "./make/types";

/** What may not work, by what helps: `canvas`, fewer pixels; `loading`, the network; `copying`, saving instead. */
export type Failure = "canvas" | "loading" | "copying";

export type JobState =
  | { readonly kind: "ready" }
  /** Share of the work that is done, 0 to 1; null where it cannot be told. */
  | { readonly kind: "working"; readonly share: number | null }
  /** The picture is there; the browser has yet to let it onto the clipboard. */
  | { readonly kind: "asking" }
  /** `times`: how often a file of this name was saved, so that a second save reads differently. */
  | { readonly kind: "saved"; readonly file: SavedFile; readonly times: number }
  | { readonly kind: "copied"; readonly what: "picture" | "caption" }
  /** The browser copies no text: here it is, to be copied by hand. */
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly failure: Failure };

export type SavedFile = Pick<MadeFile, "name" | "pixels" | "notes">;

/** How a piece of work ended. */
export type JobEnd =
  | { readonly kind: "saved"; readonly file: SavedFile }
  | Extract<JobState, { kind: "copied" | "by-hand" | "failed" }>;

export function isBusy({ kind }: JobState): boolean {
  return kind === "working" || kind === "asking";
}

type Work = (hooks: JobHooks) => Promise<JobEnd>;

export interface Job {
  readonly state: JobState;
  /** Does one thing at a time: what was running is given up. */
  readonly run: (work: Work) => void;
  /** Does again what was done last. */
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Runs what takes a while, says how far it is, and how it ended. Given up when the composer closes. `figure` is made
 * again by every choice: what was said of the one before no longer holds.
 */
export function useJob(figure: object | null): Job {
  const [state, setState] = useState<JobState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  const last = useRef<Work | null>(null);
  const saves = useRef(new Map<string, number>());
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState({ kind: "stopped" });
  };
  const about = useRef(figure);
  useEffect(() => {
    if (about.current === figure) return;
    about.current = figure;
    setState((now) => (isBusy(now) ? now : { kind: "ready" }));
  }, [figure]);
  const run: Job["run"] = (work) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    last.current = work;
    const { signal } = abort;
    const say = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    // Parts of the work may go on after one of them has failed: with the signal aborted they stop, and are not heard.
    const end = (ended: JobEnd) => {
      say(ended.kind === "saved" ? { ...ended, times: countOf(saves.current, ended.file.name, signal) } : ended);
      abort.abort();
    };
    say({ kind: "working", share: null });
    const onProgress = (share: number) => say({ kind: "working", share });
    // Started at once, while the click that asked for it counts; what throws before its promise fails like one after it.
    void new Promise<JobEnd>((resolve) =>
      resolve(work({ signal, onProgress, onAsking: () => say({ kind: "asking" }) })),
    )
      .catch((error: unknown): JobEnd => ({ kind: "failed", failure: failureOf(error) }))
      .then(end);
  };
  const again = () => {
    if (last.current) run(last.current);
  };
  return { state, run, again, stop };
}

/** Counts a save, unless it was stopped. */
function countOf(saves: Map<string, number>, name: string, { aborted }: AbortSignal): number {
  const times = (saves.get(name) ?? 0) + 1;
  if (!aborted) saves.set(name, times);
  return times;
}

function failureOf(error: unknown): Failure {
  return error instanceof Error && error.name === "CanvasError" ? "canvas" : "loading";
}
