import { createReadStream, existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { decodeHead, decodeText } from "../../../exchange/base/decode";
import type { Incoming, IncomingTable } from "../../../exchange/base/incoming";
import type { Notice } from "../../../exchange/base/notices";
import { guessColumns } from "../../../exchange/columns/guess-columns";
import { type ColumnChoice, readRows } from "../../../exchange/columns/read-rows";
import { formatsOf } from "../../../exchange/detect";
import { readFile } from "../../../exchange/read-file";
import { type Call, Misuse } from "../../calls/verb";
import { columnsOf, readMap, sheetOf } from "../../exchange/map-file";
import { readSource } from "../../exchange/read-source";
import { type Networks, networksOf } from "./networks-of";
import { wholeRecords } from "./whole-records";

/** One piece of an input. */
export interface Read extends Networks {
  readonly notices: readonly Notice[];
}

/** Files up to so many bytes are read at once; larger ones of lines in pieces of about so many characters. */
const pieceSize = 2 * 1024 * 1024;

/** Reads a file of any format, or a dataset's folder, piece by piece where it is large and made of lines. Throws `Misuse` where it cannot be read. */
export async function* readInput(path: string, call: Call): AsyncGenerator<Read> {
  if (!existsSync(path)) throw new Misuse(`There is no file or folder "${path}".`);
  const isLarge = !statSync(path).isDirectory() && statSync(path).size > pieceSize;
  const head = isLarge ? await headOf(path) : null;
  const [format] = head === null ? [] : formatsOf({ name: basename(path), bytes: head });
  if (head !== null && (format === "signor" || format === "csv")) {
    yield* inPieces(path, head, format);
    return;
  }
  const { result } = await readSource(path, call);
  if (!result.ok) {
    yield { networks: [], leftOut: [], notices: result.notices };
    return;
  }
  const read = withoutTable(result.incoming, null);
  yield { ...networksOf(read.incoming, titleOf(path)), notices: [...result.notices, ...read.notices] };
}

const titleOf = (path: string) => basename(path).replace(/\.\w+$/, "");

/** A table as its rows say, by columns as they were guessed in its first piece. */
function withoutTable(incoming: Incoming, columns: readonly ColumnChoice[] | null) {
  if (incoming.kind !== "table") return { incoming, notices: [] };
  const sheet = sheetOf(incoming, readMap(undefined));
  return readRows(sheet, columns ?? columnsOf(sheet, readMap(undefined)));
}

async function* inPieces(path: string, head: Uint8Array, format: "signor" | "csv"): AsyncGenerator<Read> {
  const decoded = decodeText(head.subarray(0, head.lastIndexOf(10) + 1));
  const separator = separatorIn(decodeHead(head));
  let header = "";
  let columns: readonly ColumnChoice[] | null = null;
  for await (const { text, before } of wholeRecords(textOf(path, decoded?.encoding ?? "UTF-8"), separator, pieceSize)) {
    const bytes = new TextEncoder().encode(header + text);
    const { result } = await readFile({ name: basename(path), bytes }, { format, separator, encoding: "UTF-8" }, {});
    if (!result.ok) {
      yield { networks: [], leftOut: [], notices: moved(result.notices, before) };
      return;
    }
    if (before === 0) {
      header = headerOf(text, result.incoming);
      if (result.incoming.kind === "table") columns = guessed(result.incoming);
    }
    const read = withoutTable(result.incoming, columns);
    const notices = [...result.notices, ...read.notices];
    yield { ...networksOf(read.incoming, titleOf(path)), notices: before === 0 ? notices : moved(notices, before - 1) };
  }
}

function guessed(table: IncomingTable): readonly ColumnChoice[] {
  return guessColumns(sheetOf(table, readMap(undefined)));
}

/** The line of headers, which every further piece begins with; none where the file has none. */
function headerOf(text: string, incoming: Incoming): string {
  const [first = ""] = text.split("\n", 1);
  const hasHeader = incoming.kind === "table" || /\bENTITYA\b/i.test(first);
  return hasHeader ? `${first}\n` : "";
}

function separatorIn(head: string): string {
  const [first = ""] = head.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return ["\t", ";", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Remarks with the rows that they have in the whole file. */
function moved(notices: readonly Notice[], rows: number): readonly Notice[] {
  return notices.map((notice) =>
    notice.place !== null && "row" in notice.place
      ? { ...notice, place: { ...notice.place, row: notice.place.row + rows } }
      : notice,
  );
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}
