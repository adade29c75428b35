import { dataFile, listingFile, orderFile } from "../../../dataset/files";
import { type Listing, listed } from "../../../dataset/listing";
import type { CompiledDataset, Language } from "../../../domain/records";
import type { Order } from "../../../scene/layout/model/model";
import { addedId, packedId } from "../../../ui/first-load/contract";

/** A graph as it goes into a file of its own. */
export interface SavedGraph {
  readonly dataset: CompiledDataset;
  /** Where its boxes are; null where that is still to be found. */
  readonly order: Order | null;
  /** The view as the fragment of a link, without its "#". */
  readonly view: string;
  readonly theme: string;
  readonly moves: object;
  readonly language: Language;
  /** Names the file among others: they share what the browser keeps for files of a disk. */
  readonly fileId: string;
}

/** The fetched page is no template, as where a host answers with a page of its own. */
export class NoTemplateError extends Error {
  override readonly name = "NoTemplateError";
}

const packed = `<script type="application/octet-stream" id="${packedId}">`;
const added = new RegExp(`<script type="application/octet-stream" id="${addedId}">[A-Za-z0-9+/=]*</script>`);

/**
 * The template with a graph in it, as HTML. Text of the dataset is compressed and in base64, so none of it can end the element
 * that holds it; the title alone is text of the page, escaped. Throws `NoTemplateError`.
 */
export async function withGraph(template: string, graph: SavedGraph): Promise<string> {
  if (!template.includes(packed)) throw new NoTemplateError();
  const { gzipSync, strToU8 } = await import("fflate");
  const text = JSON.stringify(contentOf(graph));
  const data = base64Of(gzipSync(strToU8(text), { level: 9, mtime: 0 }));
  const title = escaped(graph.dataset.dataset.title[graph.language]);
  return template
    .replace(added, "")
    .replace(packed, () => `<script type="application/octet-stream" id="${addedId}">${data}</script>${packed}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
}

/** What the loader of the file reads: `cli/build/single/loader.ts`. */
function contentOf({ dataset, order, view, theme, moves, fileId }: SavedGraph): object {
  const { id } = dataset.dataset;
  const listing: Listing = { datasets: [{ ...listed(dataset), picture: "" }] };
  const files = {
    [listingFile]: { text: JSON.stringify(listing) },
    [dataFile(id)]: { text: JSON.stringify(dataset) },
    ...(order === null ? {} : { [orderFile(id)]: { text: JSON.stringify(order) } }),
  };
  return { files, start: { id: fileId, dataset: id, theme, moves: JSON.stringify(moves), view } };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  // As arguments of a call, which browsers take only so many of.
  const atOnce = 8192;
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
