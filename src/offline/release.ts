/*
 * What the service worker keeps of one version of the app. The build lists it (`cli/build/service-worker-plugin.ts`); the
 * worker fetches, keeps and answers it.
 */

export interface ReleaseFile {
  /** Relative to the page's folder; "" is the page itself. */
  readonly path: string;
  /** Hash of its bytes, as `fetch` checks it. */
  readonly integrity: string;
}

export interface Release {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

/** Sent to the waiting worker: it takes the place of the one before. */
export const takeOver = "osteograph-take-over";

/** Sent to the pages by the first worker, once everything is kept. */
export const readyOffline = "osteograph-ready-offline";

/** What the names of this app's caches begin with. */
export const cacheWord = "osteograph ";

/** What those of one place begin with: two apps of one host keep theirs apart. */
export function cachePrefix(scope: string): string {
  return `${cacheWord}${scope} `;
}

/** Path of an address in the app's folder, without question and fragment; null for one elsewhere. */
export function pathIn(scope: string, address: string): string | null {
  const [plain = ""] = address.split(/[?#]/);
  return plain.startsWith(scope) ? plain.slice(scope.length) : null;
}
