import { useCallback, useEffect, useRef, useState } from "react";
import type { SourceFile } from "../../../exchange/base/formats";
import type { Ask, ReadFile } from "../../../exchange/read-file";
import type { Offer } from "../../../store/datasets/transfer";
import type { Tools } from "./tools";

/** A file that was read, and how. */
export interface Read {
  readonly file: File | SourceFile;
  readonly ask: Ask;
  readonly answer: ReadFile;
}

export type ReadingState =
  | { readonly kind: "waiting" }
  /** `share`: 0 to 1; null while nothing is known of it. `before`: the same file, as it was read before. */
  | { readonly kind: "reading"; readonly name: string; readonly share: number | null; readonly before: Read | null }
  | { readonly kind: "lost"; readonly name: string }
  | { readonly kind: "read"; readonly read: Read };

export interface Reading {
  readonly state: ReadingState;
  /** Reads a file again, as the person says that it is to be read. */
  readonly readAgain: (read: Read, ask: Ask) => void;
  readonly cancel: () => void;
}

/** Reads what was brought, one reading at a time: another one, or the end of the dialog, ends the one before. */
export function useReading(offer: Offer, tools: Tools, pastedName: string): Reading {
  const [state, setState] = useState<ReadingState>({ kind: "waiting" });
  const current = useRef<AbortController | null>(null);
  const start = useCallback(
    async (file: File | SourceFile, ask: Ask, before: Read | null): Promise<void> => {
      current.current?.abort();
      const job = new AbortController();
      current.current = job;
      const { name } = file;
      const say = (next: ReadingState): void => {
        if (!job.signal.aborted) setState(next);
      };
      say({ kind: "reading", name, share: null, before });
      try {
        const progress = (share: number): void => say({ kind: "reading", name, share, before });
        const answer = await tools.read(file, ask, { signal: job.signal, progress });
        say({ kind: "read", read: { file, ask, answer } });
      } catch {
        // Cancelled, which is no longer listened to; or the file cannot be got at.
        say({ kind: "lost", name });
      }
    },
    [tools],
  );
  useEffect(() => {
    const [file] =
      offer.kind === "text"
        ? [{ name: pastedName, bytes: new TextEncoder().encode(offer.text) }]
        : offer.kind === "files"
          ? offer.files
          : [];
    // `start` keeps its own failure.
    if (file) start(file, {}, null).catch(() => undefined);
    return () => current.current?.abort();
  }, [offer, start, pastedName]);
  const readAgain = useCallback(
    (read: Read, ask: Ask) => {
      start(read.file, ask, read).catch(() => undefined);
    },
    [start],
  );
  const cancel = useCallback(() => {
    current.current?.abort();
    setState({ kind: "waiting" });
  }, []);
  return { state, readAgain, cancel };
}
