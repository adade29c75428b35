export interface Decoded {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** No mark of the file says it: other encodings may fit as well. */
  readonly isGuess: boolean;
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/** Encodings that a reader may choose, where a file was taken for another. */
export const encodings = ["UTF-8", "GB18030", "Big5", "windows-1252", "UTF-16LE", "UTF-16BE"] as const;

/**
 * Text of a file: in the given encoding, else UTF-8, UTF-16, GB18030, which Chinese versions of Windows write (GBK and GB 2312 are
 * parts of it), or windows-1252, which Western ones write. Decoders as in the WHATWG Encoding Standard. A byte order mark is not
 * part of the text. Null where the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array, given?: string): Decoded | null {
  if (given !== undefined) return decodedAs(bytes, given, false);
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return decodedAs(bytes, marked[0], false);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodedAs(bytes, wide, true);
  if (bytes.includes(0)) return null;
  return (
    decodedAs(bytes, "UTF-8", false) ??
    (isWestern(bytes) ? decodedAs(bytes, "windows-1252", true) : null) ??
    decodedAs(bytes, "GB18030", true)
  );
}

/** What the first bytes look like, for recognising a format; never fails. */
export function decodeHead(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "UTF-16LE"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "UTF-16BE"
        : wideEncoding(bytes);
  return new TextDecoder(wide ?? "UTF-8").decode(bytes);
}

/** How many bytes are looked at to find an encoding. */
const PROBE = 4096;

/** UTF-16 without its mark: in text that is mostly Latin every second byte is zero. */
function wideEncoding(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  const probe = bytes.subarray(0, PROBE);
  if (probe.length < 4 || probe.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [at, byte] of probe.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > probe.length / 4 && even === 0) return "UTF-16LE";
  return even > probe.length / 4 && odd === 0 ? "UTF-16BE" : null;
}

/**
 * Whether bytes beyond ASCII are letters one by one, as in "5 µM", and no pairs: Chinese text is nearly all of pairs in which
 * both bytes are beyond ASCII (the GB 2312 part of GB18030).
 */
function isWestern(bytes: Uint8Array): boolean {
  let pairs = 0;
  let single = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0xa1) {
      pairs += 1;
      at += 1;
    } else single += 1;
  }
  return single > pairs;
}

function decodedAs(bytes: Uint8Array, encoding: string, isGuess: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isGuess };
  } catch {
    return null;
  }
}
