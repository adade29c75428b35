import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import type { PngChunk } from "./chunks";

/** International text of a PNG (`iTXt`): a keyword and UTF-8 text. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** Bytes of a text that is read; the rest is cut off. A few compressed bytes can hold more than memory does. */
const longestText = 4_000_000;

/** Writes an `iTXt` chunk, compressed where the text is long. */
export function textChunk({ keyword, text }: PngText): PngChunk {
  const words = strToU8(text);
  const compressed = words.length > 400;
  const body = compressed ? zlibSync(words, { level: 9 }) : words;
  const head = strToU8(keyword);
  const data = new Uint8Array(head.length + 5 + body.length);
  data.set(head);
  data[head.length + 1] = compressed ? 1 : 0;
  data.set(body, head.length + 5);
  return { type: "iTXt", data };
}

/** Reads an `iTXt` chunk. Null where its structure is broken. */
export function readTextChunk(chunk: PngChunk): PngText | null {
  if (chunk.type !== "iTXt") return null;
  const { data } = chunk;
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 1) return null;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return null;
  const body = data.subarray(translatedEnd + 1);
  try {
    const words = data[keywordEnd + 1] === 1 ? unzlibSync(body, { out: new Uint8Array(longestText) }) : body;
    return { keyword: strFromU8(data.subarray(0, keywordEnd)), text: strFromU8(words) };
  } catch {
    return null;
  }
}

export function keywordOf(chunk: PngChunk): string | null {
  const end = chunk.data.indexOf(0);
  return end < 1 ? null : strFromU8(chunk.data.subarray(0, end), true);
}
