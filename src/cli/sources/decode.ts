export interface Decoded {
  readonly text: string;
  /** Where it is not UTF-8. */
  readonly encoding?: string;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/**
 * Text of a file: UTF-8, UTF-16 with its byte order mark, or GB18030, which Chinese versions of Windows write (GBK and
 * GB 2312 are parts of it). Decoders as in the WHATWG Encoding Standard. Null where the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodedAs(bytes, marked[0]);
  const text = decodedAs(bytes, "UTF-8")?.text;
  if (text !== undefined) return { text };
  return bytes.includes(0) ? null : decodedAs(bytes, "GB18030");
}

function decodedAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
