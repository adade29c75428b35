import { strFromU8, unzipSync } from "fflate";

/** What all parts that are read may be once they are unpacked, bytes: a small file can say that it holds very much. */
const LARGEST = 400 * 1024 * 1024;

export class TooLarge extends Error {}

/** The parts of a workbook that hold cells, by their path, as text. Throws where the file is no zip; `TooLarge` before unpacking. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name) || /^(docProps|customXml|xl\/(theme|drawings|charts|pivot))/i.test(name))
        return false;
      total += originalSize;
      if (total > LARGEST) throw new TooLarge();
      return true;
    },
  });
  return new Map(Object.entries(unpacked).map(([name, part]) => [name.replace(/^\//, ""), strFromU8(part)]));
}
