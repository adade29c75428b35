/** What a file starts with says how its characters are written, before anything else. */
const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];

/** How far the XML declaration may reach, in bytes. */
const DECLARATION_LENGTH = 200;

function encodingOf(bytes: Uint8Array): string {
  const mark = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return mark[0];
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_LENGTH));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

/**
 * The characters of an XML document, by its byte order mark, its declaration, else as UTF-8 (Extensible Markup Language 1.0,
 * appendix F). Null where the bytes are none of that encoding.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
