import type { Listed } from "../../dataset/listing";
import { deleteStored, readAllStored, store } from "./database";

/** A compiled dataset that the reader opened from a file: what it is, and its text as it was read. */
export interface OpenedFile {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  readonly about: Listed;
  readonly text: string;
}

/** Of this visit: those that the browser refuses to keep are here all the same. */
const now = new Map<string, OpenedFile>();
const listeners = new Set<() => void>();

export function onFilesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function say(): void {
  for (const listener of listeners) listener();
}

/** Keeps a file; one of the same dataset before it goes. False where the browser keeps it for this visit alone. */
export async function keepFile(file: OpenedFile): Promise<boolean> {
  now.set(file.id, file);
  const isKept = await store(file.id, file);
  say();
  return isKept;
}

export async function forgetFile(id: string): Promise<void> {
  now.delete(id);
  await deleteStored(id);
  say();
}

/** All that are kept, this visit's own among them. */
export async function openedFiles(): Promise<readonly OpenedFile[]> {
  const kept = (await readAllStored()).filter(isOpenedFile).filter(({ id }) => !now.has(id));
  return [...kept, ...now.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

export async function openedFile(id: string): Promise<OpenedFile | null> {
  return (await openedFiles()).find((file) => file.id === id) ?? null;
}

/** Any script of this site can write to the storage; the text passes the dataset's door when it is opened. */
function isOpenedFile(value: unknown): value is OpenedFile {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, text, about } = value as Readonly<Record<string, unknown>>;
  return [id, name, text].every((each) => typeof each === "string") && typeof about === "object" && about !== null;
}
