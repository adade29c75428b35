import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { CompiledDataset, Language } from "../../domain/records";
import type { Loss, Saver } from "../../exchange/base/formats";
import { saverOf, savers } from "../../exchange/savers";
import { flagValue } from "../calls/call";
import { type Call, Misuse } from "../calls/verb";

/** The saver that a call asks for: by `--as`, else by the ending of the file that `-o` names. Throws `Misuse` where there is none. */
export function saverFor(call: Call): { readonly saver: Saver; readonly file: string } {
  const file = flagValue(call, "out");
  const id = flagValue(call, "as");
  if (file === undefined) throw new Misuse("-o <file> says where to write.");
  const saver = id === undefined ? savers.find(({ ending }) => file.toLowerCase().endsWith(ending)) : saverOf(id);
  if (saver) return { saver, file };
  const known = savers.map((each) => `${each.id} (${each.ending})`).join(", ");
  throw new Misuse(`No format is saved as "${id ?? extname(file)}". There are: ${known}.`);
}

/** Writes a dataset; what the format cannot hold. */
export async function writeAs(
  { saver, file }: ReturnType<typeof saverFor>,
  dataset: CompiledDataset,
  language: Language,
): Promise<readonly Loss[]> {
  const written = await saver.write(dataset, { language });
  const bytes = written instanceof Blob ? new Uint8Array(await written.arrayBuffer()) : written;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, bytes);
  return saver.losses(dataset);
}
