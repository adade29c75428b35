import { listingFile } from "../../dataset/files";
import type { Listing } from "../../dataset/listing";

let asked: Promise<Listing | null> | null = null;

/** The index of the shipped datasets, fetched once; null where it does not come, and then it is asked for again. */
export function fetchListing(): Promise<Listing | null> {
  asked ??= readNow().then((listing) => {
    if (!listing) asked = null;
    return listing;
  });
  return asked;
}

async function readNow(): Promise<Listing | null> {
  try {
    const [response, { readListing }] = await Promise.all([fetch(`./${listingFile}`), import("../../dataset/listing")]);
    return response.ok ? readListing(await response.json()) : null;
  } catch {
    return null;
  }
}
