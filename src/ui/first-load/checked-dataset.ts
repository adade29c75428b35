import { datasetDigest } from "./contract";

/** Digest of the first dataset as the build wrote it into the page: SHA-256, hexadecimal; null where it wrote none. */
export function digestOfPage(): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${datasetDigest}"]`)?.content ?? null;
}
