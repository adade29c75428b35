import type { DatasetIssue } from "../../dataset/drafts/issue";
import { dataFile, firstDataset, orderFile } from "../../dataset/files";
import type { CompiledDataset } from "../../domain/records";
import { keepOrderAddress } from "../orders";
import { type DataSource, ownAddress } from "../source";
import { fetchListing } from "./listing";
import { openedFile } from "./opened-files";

/** How loading a dataset went. */
export type Loaded =
  | {
      readonly kind: "ready";
      readonly source: DataSource;
      readonly dataset: CompiledDataset;
      /** The file or the path that it was read from; null for a shipped one. */
      readonly from: string | null;
    }
  | { readonly kind: "broken"; readonly name: string; readonly issues: readonly DatasetIssue[] }
  | { readonly kind: "unreachable"; readonly name: string; readonly reason: string }
  /** There is no shipped dataset of this id. */
  | { readonly kind: "unknown"; readonly name: string }
  /** A file that this browser does not keep. */
  | { readonly kind: "lostFile"; readonly name: string }
  /** A path that leads to another host. */
  | { readonly kind: "refused"; readonly name: string };

/** Fetches the evidence of a source and reads it through the dataset's one door. Never throws. */
export async function loadDataset(source: DataSource): Promise<Loaded> {
  if (source.kind === "path") {
    const url = ownAddress(source.path, location.href);
    return url ? fetched(url.href, source, source.path) : { kind: "refused", name: source.path };
  }
  if (source.kind === "file") {
    const file = await openedFile(source.id);
    return file ? read(file.text, source, file.name) : { kind: "lostFile", name: source.id };
  }
  const { id } = source;
  // Asked of the index first, for what is not there a host may answer with a page of its own.
  const listing = id === firstDataset ? null : await fetchListing();
  if (listing && !listing.datasets.some((each) => each.id === id)) return { kind: "unknown", name: id };
  if (id !== firstDataset && !listing) return { kind: "unreachable", name: dataFile(id), reason: "" };
  return fetched(`./${dataFile(id)}`, source, null);
}

async function fetched(address: string, source: DataSource, from: string | null): Promise<Loaded> {
  const name = from ?? address.slice("./".length);
  try {
    // Asked for together: neither waits for the other.
    const [response] = await Promise.all([fetch(address), import("../../dataset/parse-compiled")]);
    if (!response.ok) return { kind: "unreachable", name, reason: `${response.status} ${response.statusText}`.trim() };
    const loaded = await read(await response.text(), source, name);
    if (loaded.kind !== "ready") return loaded;
    if (source.kind === "shipped") keepOrderAddress(loaded.dataset, `./${orderFile(source.id)}`);
    return { ...loaded, from };
  } catch (error) {
    return { kind: "unreachable", name, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function read(text: string, source: DataSource, from: string): Promise<Loaded> {
  const { parseCompiled } = await import("../../dataset/parse-compiled");
  const result = parseCompiled(text, from.slice(from.lastIndexOf("/") + 1));
  return result.ok
    ? { kind: "ready", source, dataset: result.dataset, from }
    : { kind: "broken", name: from, issues: result.issues };
}
