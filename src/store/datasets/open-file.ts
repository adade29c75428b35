import type { DatasetIssue } from "../../dataset/drafts/issue";
import { listed } from "../../dataset/listing";
import type { CompiledDataset } from "../../domain/records";
import { importerOf } from "../../exchange/importers";
import { keepFile, openedFiles } from "./opened-files";

const compiled = importerOf("compiled");

/** What a dialog for a collection in our own form offers. */
export const acceptedFiles = compiled?.accept ?? "";
export type { DatasetIssue };

/** How opening a file went. */
export type FileOutcome =
  /** `isKept`: it is there again after a reload. */
  | { readonly kind: "opened"; readonly name: string; readonly id: string; readonly isKept: boolean }
  | { readonly kind: "broken"; readonly name: string; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "unreadable"; readonly name: string };

/** Reads a file of the reader's and keeps it as one of the opened datasets. Nothing changes where it has faults. Never throws. */
export async function openDatasetFile(file: File): Promise<FileOutcome> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await compiled?.read({ name, bytes }, {});
    if (result?.ok === false) return { kind: "broken", name, issues: result.issues ?? [] };
    if (result?.incoming.kind !== "dataset") return { kind: "unreadable", name };
    const about = listed(result.incoming.dataset);
    const text = new TextDecoder().decode(bytes);
    return { kind: "opened", name, id: about.id, isKept: await keepFile({ id: about.id, name, about, text }) };
  } catch {
    return { kind: "unreadable", name };
  }
}

/** How making a collection went: the id that it is kept under, or what is wrong with it. */
export type Created =
  | { readonly ok: true; readonly id: string; readonly isKept: boolean }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

/** Keeps a collection that has no file yet, under an id that no other has. Nothing is kept where it has faults. */
export async function createCollection(dataset: CompiledDataset): Promise<Created> {
  const [{ checked }, { idFor }, others] = await Promise.all([
    import("../../collection/checked"),
    import("../../collection/ids"),
    openedFiles(),
  ]);
  const taken = others.map(({ id }) => id);
  const id = taken.includes(dataset.dataset.id) ? idFor(dataset.dataset.id, taken, "collection") : dataset.dataset.id;
  const result = checked({ ...dataset, dataset: { ...dataset.dataset, id } }, id);
  if (!result.ok) return result;
  const about = listed(result.dataset);
  return { ok: true, id, isKept: await keepFile({ id, name: id, about, text: JSON.stringify(result.dataset) }) };
}
