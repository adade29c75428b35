import type { DatasetIssue } from "../../dataset/drafts/issue";
import { readDataset } from "../../dataset/importers";
import { listed } from "../../dataset/listing";
import { keepFile } from "./opened-files";

export { acceptedFiles } from "../../dataset/importers";
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
    const text = await file.text();
    const result = await readDataset(text, name);
    if (!result.ok) return { kind: "broken", name, issues: result.issues };
    const about = listed(result.dataset);
    return { kind: "opened", name, id: about.id, isKept: await keepFile({ id: about.id, name, about, text }) };
  } catch {
    return { kind: "unreadable", name };
  }
}
