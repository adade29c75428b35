import { hexOf } from "../../../domain/hex";
import { linkNames } from "../../../store/link-names";
import { keyOfSource } from "../../../store/source";
import { type AppState, themes } from "../../../store/state";
import { writeUrl } from "../../../store/url";
import { sha256 } from "./sha256";

/** Address of the view as it is now; an embedded view's is that of the app itself. */
export function viewAddress(state: AppState, page: string): string {
  const address = new URL(`#${writeUrl(state)}`, page);
  address.searchParams.delete(linkNames.embed);
  address.searchParams.delete(linkNames.theme);
  return address.href;
}

/** HTML that shows the view inside of another page, in its language and, where one was chosen, its theme. */
export function embedCode(state: AppState, page: string): string {
  const address = new URL(viewAddress(state, page));
  address.searchParams.set(linkNames.embed, "1");
  if (state.theme !== themes[0]) address.searchParams.set(linkNames.theme, state.theme);
  const title = state.dataset.dataset.title[state.language];
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="600" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * A name for what is shown, by which two readers can tell whether they see the same: the id and version of the dataset and
 * ten digits of a hash of its evidence and of the view. The language is no part of it.
 */
export async function viewId(state: AppState): Promise<string> {
  const { id, version } = state.dataset.dataset;
  const view = new URLSearchParams(writeUrl({ ...state, source: { kind: "shipped", id } }));
  view.delete(linkNames.language);
  const bytes = new TextEncoder().encode(`${JSON.stringify(state.dataset)}\n${view}`);
  const hash = await sha256Of(bytes);
  return `${id}@${version}/${hexOf(hash.subarray(0, 5))}`;
}

/** By the browser where it lends its own, which is fast; the same bytes otherwise. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Missing where the page came over plain HTTP from another machine, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes)) : sha256(bytes);
}

/** Whether others can open the view by its address: a collection of the reader's own is in this browser alone. */
export function isPublished(state: AppState, page: string): boolean {
  return /^https?:/.test(page) && !keyOfSource(state.source).startsWith("file:");
}
