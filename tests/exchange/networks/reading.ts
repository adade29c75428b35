import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadOptions, ReadResult, SourceFile } from "../../../src/exchange/base/formats";
import type { IncomingArrow, IncomingNetwork } from "../../../src/exchange/base/incoming";
import { oddNames as names } from "../odd-names";

type Read = (file: SourceFile, options: ReadOptions) => Promise<ReadResult>;

/** A file that a test writes. */
export const fileOf = (text: string, name = "a.txt"): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });

/** The network in a text; fails the test where it is none. */
export async function networkIn(read: Read, text: string, name?: string): Promise<IncomingNetwork> {
  const result = await read(fileOf(text, name), {});
  if (!result.ok) throw new Error(JSON.stringify(result.notices));
  if (result.incoming.kind !== "network") throw new Error(result.incoming.kind);
  return result.incoming;
}

/** Notices of reading a text as "weight code place found". */
export async function noticesOf(read: Read, text: string, name?: string): Promise<readonly string[]> {
  const { notices } = await read(fileOf(text, name), {});
  return notices.map(({ weight, code, place, found }) =>
    [weight, code, placeText(place), found].filter((each) => each !== undefined).join(" "),
  );
}

function placeText(place: object | null): string | undefined {
  return place === null ? undefined : Object.values(place).join(" ");
}

/** Arrows as "from relation to". */
export const arrowsOf = ({ arrows }: IncomingNetwork): readonly string[] => arrows.map(asText);

const asText = ({ from, relation, to }: IncomingArrow) => `${from} ${relation} ${to}`;

const samples = join(import.meta.dirname, "../../../../shared/samples");

/** A real file of another program, which is kept beside the project; null where the folder is absent. */
export function sample(name: string): SourceFile | null {
  const places = [process.env.OSTEOGRAPH_SAMPLES, samples].flatMap((folder) => folder ?? []);
  const path = places.map((folder) => join(folder, name)).find((each) => existsSync(each));
  return path === undefined ? null : { name, bytes: new Uint8Array(readFileSync(path)) };
}

/** Odd names, and some that only programs stumble over. */
export const oddNames: readonly string[] = [
  ...new Set([...names, "Runx2", "RUNX2", "runx2", "A.1", "A:1", 'A"1', "__proto__", "constructor"]),
];
