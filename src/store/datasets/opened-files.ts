import { applyAll } from "../../collection/apply";
import { noHistory } from "../../collection/history";
import type { CompiledDataset } from "../../domain/records";
import { keptOf } from "../collections/kept-of";
import { keeping } from "../keeping/keeping";
import type { Kept, KeptInfo } from "../keeping/kept";

/** A collection of the reader's own: opened from a file, or made here. */
export interface OpenedFile extends KeptInfo {
  readonly id: string;
}

const fileKey = (id: string): string => `file:${id}`;

/** All that are kept, this visit's own among them. */
export async function openedFiles(): Promise<readonly OpenedFile[]> {
  const all = await keeping.list();
  return all.flatMap((info) => (info.key.startsWith("file:") ? [{ ...info, id: info.key.slice("file:".length) }] : []));
}

export function openedFile(id: string): Promise<Kept | null> {
  return keeping.read(fileKey(id));
}

/** What a collection is to be kept as: new, or in the place of one of before. */
export interface ToKeep {
  readonly id: string;
  readonly name: string;
  readonly dataset: CompiledDataset;
  /** Whether there is a file that holds it. */
  readonly hasFile: boolean;
  readonly before?: KeptInfo;
}

/** Keeps a collection without changes. False where the browser keeps it for this visit alone. */
export async function keepFile({ id, name, dataset, hasFile, before }: ToKeep): Promise<boolean> {
  const edited = { dataset, history: noHistory };
  const fresh = keptOf({ source: { kind: "file", id }, name, base: dataset, edited, setAside: [] });
  const { inFile: _, ...info } = fresh.info;
  const kept = {
    info: { ...info, revision: (before?.revision ?? 0) + 1, ...(hasFile && { inFile: null }) },
    base: fresh.base,
    history: noHistory,
  };
  const written = await keeping.write(kept);
  return written.kind === "kept";
}

/** Removes a collection; what comes back puts it back. */
export async function forgetFile(id: string): Promise<() => Promise<void>> {
  const kept = await openedFile(id);
  await keeping.remove(fileKey(id));
  return async () => {
    if (kept !== null) await keeping.write({ ...kept, info: { ...kept.info, revision: 1 } });
  };
}

/** The compiled form of a kept collection with all its changes, as plain JSON: of whatever version it was written in. */
export function plainOf({ base, history }: Kept): unknown {
  const plain: unknown = JSON.parse(base ?? "null");
  return typeof plain === "object" && plain !== null ? applyAll({ ...plain }, history.done) : plain;
}
