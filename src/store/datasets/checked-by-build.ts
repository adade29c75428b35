import { datasetDigest, firstDataset } from "../../dataset/files";
import { hexOf } from "../../domain/hex";
import type { CompiledDataset } from "../../domain/records";
import type { DataSource } from "../source";

/** Digest of the first dataset as the build wrote it into the page: SHA-256, hexadecimal; null where it wrote none. */
export function digestOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${datasetDigest}"]`)?.content ?? null;
}

/**
 * The dataset of a file that the build has checked, so that the checks need not run once more: the first dataset, where
 * the digest of the bytes is the one that the build wrote into the page. Null for any other file, and where the browser
 * makes no digests, as on a page that came over plain HTTP.
 */
export async function checkedByBuild(source: DataSource, bytes: ArrayBuffer): Promise<CompiledDataset | null> {
  const wanted = source.kind === "shipped" && source.id === firstDataset ? digestOfPage() : null;
  if (wanted === null || globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return hexOf(digest) === wanted ? (JSON.parse(new TextDecoder().decode(bytes)) as CompiledDataset) : null;
}
