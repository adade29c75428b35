import type { FormatId, ReadOptions, ReadResult } from "../../../src/exchange/base/formats";
import type { IncomingPaper } from "../../../src/exchange/base/incoming";
import { importerOf } from "../../../src/exchange/importers";

/** Reads a text as a format of references. */
export function read(format: FormatId, text: string, options: ReadOptions = {}): Promise<ReadResult> {
  const importer = importerOf(format);
  if (importer === null) throw new Error(format);
  return importer.read({ name: "a.txt", bytes: new TextEncoder().encode(text) }, options);
}

/** The papers in a text; fails the test where there is none. */
export async function papersIn(format: FormatId, text: string): Promise<readonly IncomingPaper[]> {
  const result = await read(format, text);
  if (!result.ok || result.incoming.kind !== "papers") throw new Error(JSON.stringify(result.notices));
  return result.incoming.papers;
}

/** Notices as "weight code line found → expected". */
export async function noticesOf(format: FormatId, text: string): Promise<readonly string[]> {
  const { notices } = await read(format, text);
  return notices.map(({ weight, code, place, found, expected }) =>
    [weight, code, place === null ? undefined : Object.values(place).join(" "), found, expected && `→ ${expected}`]
      .filter((each) => each !== undefined)
      .join(" "),
  );
}

/** Authors as "family, given". */
export const authorsOf = ({ authors }: IncomingPaper): readonly string[] =>
  authors.map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`));
