import type { SourceFile } from "../base/formats";
import { type Ask, type ReadFile, readFile } from "../read-file";

/** What the worker is asked for. */
export interface ReadRequest {
  readonly kind: "read";
  /** A file of the browser is read in the worker, so that the page never waits for the disk. */
  readonly file: File | SourceFile;
  readonly ask: Ask;
}

export type WorkRequest = ReadRequest;

export type WorkAnswer<T = unknown> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly value: T };

/** Does the work of the worker; `answer` hears of its progress and gets its end. */
export async function answerRequest(
  request: WorkRequest,
  answer: (message: WorkAnswer) => void,
  signal?: AbortSignal,
): Promise<void> {
  const progress = (share: number): void => answer({ kind: "progress", share });
  answer({ kind: "done", value: await read(request, { progress, ...(signal && { signal }) }) });
}

async function read({ file, ask }: ReadRequest, options: Parameters<typeof readFile>[2]): Promise<ReadFile> {
  const source = file instanceof Blob ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : file;
  return readFile(source, ask, options);
}
