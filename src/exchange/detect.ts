import { decodeHead } from "./base/decode";
import type { FormatId } from "./base/formats";
import { importers } from "./importers";

/** How many bytes of a file say what it is. */
const HEAD = 4096;

/** Formats that a file may be of, the most certain first; by what is in it, its ending only where that is not enough. */
export function formatsOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): readonly FormatId[] {
  const head = decodeHead(bytes.subarray(0, HEAD));
  return importers
    .map(({ id, recognises }) => ({ id, share: recognises(name, head) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}
