import type { DatasetIssue } from "../../dataset/drafts/issue";
import { listed } from "../../dataset/listing";
import { importerOf } from "../../exchange/importers";
import { keepFile } from "./opened-files";

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
