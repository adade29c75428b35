import { useSyncExternalStore } from "react";
import { fragmentText, linkNames } from "../../store/link-names";
import { type DataSource, firstSource, keyOfSource, linkedSource, sourceOfAddress } from "../../store/source";
import { recallAll } from "../memory/remembered";
import { pushEntry } from "./entries";

/*
 * Which dataset is open is said by the address alone; what is done here is to change the address, and to say so. A view
 * belongs to its dataset: each is left as it is and found again as it was left.
 */

const listeners = new Set<() => void>();
/** Fragments of the datasets that were left on this visit, by the key of the source. */
const left = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("popstate", listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
    removeEventListener("hashchange", listener);
  };
}

/** Key of the source that the address names. */
export function useAddressedSource(): string {
  return useSyncExternalStore(subscribe, () => keyOfSource(sourceOfAddress(location)));
}

/**
 * Opens a dataset as one step of the browser's history: on the page that is shown in the view that it was left in, or on the
 * graph in the view of a fragment.
 */
export function goToSource(source: DataSource, fragment?: string): void {
  const key = keyOfSource(source);
  const now = keyOfSource(sourceOfAddress(location));
  left.set(now, location.hash.slice(1));
  pushEntry(fragment === undefined ? addressOf(source, left.get(key) ?? "") : addressOf(source, fragment, null));
  for (const listener of listeners) listener();
}

/**
 * Path, query and fragment that open a source in the view of a fragment, in the language of now and on a page: that of
 * now, or the graph where it is null.
 */
export function addressOf(source: DataSource, fragment: string, page = pageNow()): string {
  const now = new URLSearchParams(location.hash.slice(1));
  const search = new URLSearchParams(location.search);
  search.delete(linkNames.dataset);
  if (source.kind === "path") search.set(linkNames.dataset, source.path);
  const before = new URLSearchParams(fragment);
  const params = new URLSearchParams();
  const linked = linkedSource(source);
  if (linked !== null) params.set(linkNames.dataset, linked);
  if (page !== null) params.set("page", page);
  for (const [name, value] of before) {
    const isOfPage = name.startsWith("q.") || name === "step";
    if ([linkNames.dataset, linkNames.language, "page"].includes(name)) continue;
    if (!isOfPage || before.get("page") === page) params.append(name, value);
  }
  const language = now.get(linkNames.language) ?? before.get(linkNames.language);
  if (language !== null) params.set(linkNames.language, language);
  const query = search.size > 0 ? `?${search}` : "";
  return `${location.pathname}${query}#${fragmentText(params)}`;
}

function pageNow(): string | null {
  const page = new URLSearchParams(location.hash.slice(1)).get("page");
  // Nobody opens a dataset to see the list of datasets.
  return page === "datasets" ? null : page;
}

/** A bare address opens what was open last: the address says so from then on. */
export function openLast(): void {
  if (location.hash.length > 1 || sourceOfAddress(location).kind === "path") return;
  const last = recallAll().dataset;
  if (last === null || last === keyOfSource(firstSource)) return;
  history.replaceState(history.state, "", `#${fragmentText(new URLSearchParams({ [linkNames.dataset]: last }))}`);
}
