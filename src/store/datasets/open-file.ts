import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import { verbatim, wholeFile } from "../../domain/records/base/fault-text";
import type { Notice } from "../../exchange/base/notices";
import { importerOf } from "../../exchange/importers";
import { notInFile } from "../keeping/kept";
import { keepFile, openedFiles } from "./opened-files";

/** The forms that hold a collection as a whole. */
const ownForms = (["compiled", "folder"] as const).flatMap((id) => importerOf(id) ?? []);

/** What a dialog for a collection in our own form offers. */
export const acceptedFiles = ownForms.map(({ accept }) => accept).join(",");
export type { DatasetIssue };

/** How opening a file went. */
export type FileOutcome =
  /** `isKept`: it is there again after a reload. */
  | { readonly kind: "opened"; readonly name: string; readonly id: string; readonly isKept: boolean }
  | { readonly kind: "broken"; readonly name: string; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "unreadable"; readonly name: string }
  /** A collection was removed; it can be put back. */
  | { readonly kind: "deleted"; readonly name: string };

/** Reads a file of the reader's and keeps it as one of their collections. Nothing changes where it has faults. Never throws. */
export async function openDatasetFile(file: File): Promise<FileOutcome> {
  const { name } = file;
  try {
    const result = await readOwnForm(file);
    if (!("dataset" in result)) return { kind: "broken", name, issues: result };
    const { id, isKept } = await keepOpened(result, name);
    return { kind: "opened", name, id, isKept };
  } catch {
    return { kind: "unreadable", name };
  }
}

/** The collection in a file of our own form, or what is wrong with it. Rejects where the file cannot be read. */
export async function readOwnForm(file: File): Promise<CompiledDataset | readonly DatasetIssue[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder().decode(bytes.subarray(0, headBytes));
  const rated = ownForms.map((form) => ({ form, share: form.recognises(file.name, head) }));
  const { form } = rated.toSorted((a, b) => b.share - a.share)[0] ?? {};
  const result = await form?.read({ name: file.name, bytes }, {});
  if (result?.ok === true && result.incoming.kind === "dataset") return result.incoming.dataset;
  return result?.ok === false ? (result.issues ?? result.notices.map((notice) => issueOf(notice, file.name))) : [];
}

/** How many bytes of a file say what it is. */
const headBytes = 4096;

function issueOf({ found = "", expected = "" }: Notice, file: string): DatasetIssue {
  return {
    code: "unreadable",
    file,
    record: wholeFile,
    field: "",
    found: verbatim(found),
    expected: verbatim(expected),
  };
}

/**
 * Keeps what was read from a file. One of the same id gives way where it is in a file itself; one with changes that no file
 * has stays, and the file gets an id of its own.
 */
async function keepOpened(dataset: CompiledDataset, name: string): Promise<{ id: string; isKept: boolean }> {
  const { id } = dataset.dataset;
  const before = (await openedFiles()).find((each) => each.id === id);
  if (before === undefined || (before.inFile !== undefined && notInFile(before) === 0)) {
    return { id, isKept: await keepFile({ id, name, dataset, hasFile: true, ...(before && { before }) }) };
  }
  const { idFor } = await import("../../collection/ids");
  const others = (await openedFiles()).map((each) => each.id);
  const free = idFor(id, others, "collection");
  const renamed = { ...dataset, dataset: { ...dataset.dataset, id: free } };
  return { id: free, isKept: await keepFile({ id: free, name, dataset: renamed, hasFile: true }) };
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
  return { ok: true, id, isKept: await keepFile({ id, name: id, dataset: result.dataset, hasFile: false }) };
}
