import { applyAll } from "../../collection/apply";
import { noHistory } from "../../collection/history";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import { dataFile, firstDataset, orderFile } from "../../dataset/files";
import { type CompiledDataset, SCHEMA_VERSION } from "../../domain/records";
import { uniqueId } from "../../domain/unique-id";
import { carryBoxes, prepareMap } from "../boxes";
import { restored } from "../collections/restored";
import type { Opened } from "../collections/session";
import { keeping } from "../keeping/keeping";
import { type Kept, notInFile } from "../keeping/kept";
import { keepDrawnByBuild } from "../layout/opening";
import { carryOrder, keepOrderAddress } from "../layout/orders";
import { type DataSource, keyOfSource, ownAddress } from "../source";
import { checkedByBuild } from "./checked-by-build";
import { fetchListing } from "./listing";
import { openedFile, plainOf } from "./opened-files";

/** How loading a dataset went. */
export type Loaded =
  | {
      readonly kind: "ready";
      readonly source: DataSource;
      /** With all changes that were kept of it. */
      readonly dataset: CompiledDataset;
      readonly opened: Opened;
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
  if (source.kind === "file") return ownCollection(source);
  const { id } = source;
  // Asked of the index first, for what is not there a host may answer with a page of its own.
  const listing = id === firstDataset ? null : await fetchListing();
  if (listing && !listing.datasets.some((each) => each.id === id)) return { kind: "unknown", name: id };
  if (id !== firstDataset && !listing) return { kind: "unreachable", name: dataFile(id), reason: "" };
  return fetched(`./${dataFile(id)}`, source, null);
}

async function ownCollection(source: DataSource & { readonly kind: "file" }): Promise<Loaded> {
  const kept = await openedFile(source.id);
  if (kept === null) return { kind: "lostFile", name: source.id };
  const { info, base } = kept;
  const isPresent = info.schemaVersion === SCHEMA_VERSION;
  // Of an earlier version, the changes are in its form too: they are made first, and the whole is read as one document.
  const read = await parsed(isPresent ? base : plainOf(kept), info.name);
  if (read.kind === "broken") return read;
  const from = info.inFile === undefined ? null : info.name;
  return ready(await restored(source, info.name, read.dataset, isPresent ? kept : folded(kept)), from);
}

/** The same collection with its changes in its base. */
function folded(kept: Kept): Kept {
  const { info } = kept;
  const isSaved = notInFile(info) === 0 && info.inFile !== undefined;
  const { inFile: _, ...others } = info;
  const fresh = { baseId: uniqueId(), schemaVersion: SCHEMA_VERSION, changes: [], done: 0 };
  return { base: null, history: noHistory, info: { ...others, ...fresh, ...(isSaved && { inFile: null }) } };
}

async function ready(opened: Opened, from: string | null): Promise<Loaded> {
  const { source, base, history } = opened;
  const dataset = history === undefined ? base : applyAll(base, history.done);
  if (source.kind === "shipped") keepOrderAddress(base, `./${orderFile(source.id)}`);
  carryOrder(base, dataset);
  await prepareMap(base);
  carryBoxes(base, dataset);
  await prepareMap(dataset);
  return { kind: "ready", source, dataset, opened, from };
}

async function fetched(address: string, source: DataSource, from: string | null): Promise<Loaded> {
  const name = from ?? address.slice("./".length);
  try {
    // Asked for together: none waits for another.
    const [response, kept] = await Promise.all([fetch(address), keeping.read(keyOfSource(source))]);
    if (!response.ok) return { kind: "unreachable", name, reason: `${response.status} ${response.statusText}`.trim() };
    const bytes = await response.arrayBuffer();
    const checked = await checkedByBuild(source, bytes);
    if (checked) {
      keepDrawnByBuild(checked);
      return await ready(await restored(source, name, checked, kept), from);
    }
    const read = await parsed(new TextDecoder().decode(bytes), name);
    if (read.kind === "broken") return read;
    return await ready(await restored(source, name, read.dataset, kept), from);
  } catch (error) {
    return { kind: "unreachable", name, reason: error instanceof Error ? error.message : String(error) };
  }
}

type Parsed = { readonly kind: "read"; readonly dataset: CompiledDataset } | (Loaded & { readonly kind: "broken" });

async function parsed(input: unknown, from: string): Promise<Parsed> {
  const { parseCompiled } = await import("../../dataset/parse-compiled");
  const result = parseCompiled(input, from.slice(from.lastIndexOf("/") + 1), true);
  return result.ok ? { kind: "read", dataset: result.dataset } : { kind: "broken", name: from, issues: result.issues };
}
