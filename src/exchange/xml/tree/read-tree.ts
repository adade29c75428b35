import { SaxesParser } from "saxes";
import type { ReadOptions } from "../../base/formats";
import { type Notice, refused } from "../../base/notices";
import { decodeXml } from "./decode";
import type { XmlElement } from "./element";

type TreeResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly notices: readonly [Notice] };

/** Largest file that is read, in bytes; a pathway is below one megabyte, a network of 100,000 arrows below forty. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Largest document that is kept in memory, and its deepest nesting. */
const MOST_ELEMENTS = 1_000_000;
const MOST_LEVELS = 200;
/** What is parsed before the reader looks whether it is still wanted, in characters. */
const CHUNK_LENGTH = 256 * 1024;

/** While it is built, an element may change. */
interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
  readonly parent: Growing | null;
}

/** Lets what waits run: a message that ends this, a frame of the page. */
const pause = () => new Promise((resume) => setTimeout(resume));

const failed = (notice: Notice): TreeResult => ({ ok: false, notices: [notice] });

/**
 * Reads a document into elements. Entities are never expanded, but for the five of XML itself and numbers of characters: a document
 * that declares some is refused before anything of it is used, and nothing outside the file is ever fetched. Never throws.
 */
export async function readTree(bytes: Uint8Array, { signal, progress }: ReadOptions): Promise<TreeResult> {
  if (bytes.length > MOST_BYTES) {
    return failed(refused("too-large", null, { found: megabytes(bytes.length), expected: megabytes(MOST_BYTES) }));
  }
  const text = decodeXml(bytes);
  if (text === null) return failed(refused("unreadable", null, { expected: "UTF-8" }));
  if (text.trim() === "") return failed(refused("empty"));
  const grown = growing(text);
  for (let at = 0; at < text.length; at += CHUNK_LENGTH) {
    if (at > 0) await pause();
    if (signal?.aborted) return failed(refused("cancelled"));
    grown.write(text.slice(at, at + CHUNK_LENGTH));
    const fault = grown.fault();
    if (fault) return failed(fault);
    progress?.(Math.min(1, (at + CHUNK_LENGTH) / text.length));
  }
  grown.end();
  const fault = grown.fault();
  if (fault) return failed(fault);
  const root = grown.root();
  return root ? { ok: true, root } : failed(refused("empty"));
}

const megabytes = (length: number) => `${Math.ceil(length / 1024 / 1024)} MB`;

function growing(text: string) {
  const parser = new SaxesParser();
  let root: Growing | null = null;
  let open: Growing | null = null;
  let isEnding = false;
  let levels = 0;
  let elements = 0;
  let line = 1;
  let fault: Notice | null = null;
  const ordinals = new WeakMap<Growing, Map<string, number>>();
  const ordinalIn = (parent: Growing | null, name: string): number => {
    if (parent === null) return 1;
    const counts = ordinals.get(parent) ?? new Map<string, number>();
    ordinals.set(parent, counts);
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    return ordinal;
  };
  const refuse = (notice: Notice) => {
    fault ??= notice;
  };
  parser.on("error", () => {
    const place = { line: parser.line };
    refuse(refused(isEnding ? "truncated" : "unreadable", place, { found: lineAt(text, parser.line) }));
  });
  parser.on("doctype", (declared) => {
    if (/<!ENTITY/i.test(declared)) refuse(refused("unsafe", { line: parser.line }, { found: "<!ENTITY" }));
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    levels += 1;
    elements += 1;
    if (fault) return;
    if (levels > MOST_LEVELS || elements > MOST_ELEMENTS) refuse(refused("too-large", { line }, { found: name }));
    const element: Growing = {
      name,
      attributes,
      children: [],
      text: "",
      parent: open,
      ordinal: ordinalIn(open, name),
      line,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("closetag", () => {
    levels -= 1;
    open = open?.parent ?? null;
  });
  const addText = (added: string) => {
    if (open) open.text += added;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  return {
    write: (chunk: string) => {
      parser.write(chunk);
    },
    end: () => {
      isEnding = true;
      parser.close();
    },
    fault: () => fault as Notice | null,
    root: () => root as Growing | null,
  };
}

/** A line of the text, from 1, without the spaces around it. */
function lineAt(text: string, wanted: number): string {
  let start = 0;
  for (let line = 1; line < wanted; line += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 200);
}
