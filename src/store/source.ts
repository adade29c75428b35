import { firstDataset } from "../dataset/files";
import { linkNames } from "./link-names";

/** Where a dataset comes from: what a link can name. */
export type DataSource =
  /** One that the build put beside the page. */
  | { readonly kind: "shipped"; readonly id: string }
  /** A file that the reader opened, kept in this browser under the dataset's id. */
  | { readonly kind: "file"; readonly id: string }
  /** A compiled dataset at a path of the page's own origin, as `?data=` names it. */
  | { readonly kind: "path"; readonly path: string };

export const firstSource: DataSource = { kind: "shipped", id: firstDataset };

const fileMark = "file:";
const pathMark = "path:";

/** One text for a source: what is kept by dataset is kept under it. Of a shipped dataset it is the id. */
export function keyOfSource(source: DataSource): string {
  if (source.kind === "path") return pathMark + source.path;
  return source.kind === "file" ? fileMark + source.id : source.id;
}

/** The source that a key is of. */
export function sourceOfKey(key: string): DataSource {
  if (key.startsWith(pathMark)) return { kind: "path", path: key.slice(pathMark.length) };
  return key.startsWith(fileMark) ? { kind: "file", id: key.slice(fileMark.length) } : { kind: "shipped", id: key };
}

/** What the fragment of a link says of a source; null where it says nothing: of the first dataset, and of a path. */
export function linkedSource(source: DataSource): string | null {
  const key = keyOfSource(source);
  return source.kind === "path" || key === firstDataset ? null : key;
}

export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The dataset that an address names: in its fragment, else as `?data=`, else the first one. */
export function sourceOfAddress({ search, hash }: Address): DataSource {
  const named = new URLSearchParams(hash.replace(/^#/, "")).get(linkNames.dataset);
  // A path comes from the search part alone, which a link in somebody else's text cannot hide as well.
  if (named !== null) return named.startsWith(pathMark) ? { kind: "shipped", id: named } : sourceOfKey(named);
  const path = new URLSearchParams(search).get(linkNames.dataset);
  return path === null ? firstSource : { kind: "path", path };
}

/** The address of a path on the page's own origin; null for any other place, which the app opens nothing from. */
export function ownAddress(path: string, page: string): URL | null {
  const base = new URL(page);
  if (!URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  // `blob:` addresses have the origin of the page that made them.
  const isOwn = url.origin === base.origin && url.protocol === base.protocol;
  return isOwn && /^https?:$/.test(url.protocol) ? url : null;
}
