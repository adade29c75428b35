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
  | { readonly kind: "saved"; readonly file: Pick<MadeFile, "name" | "pixels" | "notes"> }
  | { readonly kind: "copied"; readonly what: "picture" | "caption" }
  /** The browser copies no text: here it is, to be copied by hand. */
  | { readonly kind: "by-hand"; readonly text: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export function isBusy({ kind }: JobState): boolean {
  return kind === "working" || kind === "asking";
}

export interface Job {
  readonly state: JobState;
  /** Does one thing at a time: what was running is given up. */
  readonly run: (work: (hooks: JobHooks) => Promise<JobState>) => void;
  readonly stop: () => void;
}

/** Runs what takes a while, tells how far it is, and how it ended. Given up when the composer closes. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>({ kind: "ready" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState({ kind: "ready" });
  };
  const run: Job["run"] = (work) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const { signal } = abort;
    const tell = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    tell({ kind: "working", share: null });
    const onProgress = (share: number) => tell({ kind: "working", share });
    work({ signal, onProgress, onAsking: () => tell({ kind: "asking" }) })
      .then(tell)
      .catch((error: unknown) => tell({ kind: "failed", failure: failureOf(error) }));
  };
  return { state, run, stop };
}

function failureOf(error: unknown): Failure {
  return error instanceof Error && error.name === "CanvasError" ? "canvas" : "loading";
}
