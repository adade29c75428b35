import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { nearestId } from "../../dataset/drafts/nearest";
import type { FormatId } from "../../exchange/base/formats";
import { importers } from "../../exchange/importers";
import { largestFile, type ReadFile, readFile, tooLarge } from "../../exchange/read-file";
import { flagValue } from "../calls/call";
import { type Call, Misuse } from "../calls/verb";
import { compileFolderAt } from "../sources/read-dataset";

/** Flags that say how a file is read. */
export const readingFlags = { format: "value", encoding: "value", separator: "value" } as const;

/** Reads a file of any format, or a dataset's folder. Throws `Misuse` where there is neither, or no such format. */
export async function readSource(path: string, call: Call): Promise<ReadFile> {
  if (!existsSync(path)) throw new Misuse(`There is no file or folder "${path}".`);
  if (statSync(path).isDirectory()) return folder(path);
  if (statSync(path).size > largestFile) return { format: null, formats: [], result: tooLarge(statSync(path).size) };
  const format = flagValue(call, "format");
  const encoding = flagValue(call, "encoding");
  const separator = flagValue(call, "separator")?.replace("\\t", "\t");
  const ask = {
    ...(format && { format: formatOf(format) }),
    ...(encoding && { encoding }),
    ...(separator && { separator }),
  };
  return readFile({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }, ask, {});
}

function folder(path: string): ReadFile {
  const result = compileFolderAt(path);
  const incoming = result.ok
    ? ({ ok: true, incoming: { kind: "dataset", dataset: result.dataset }, notices: [] } as const)
    : ({ ok: false, notices: [], issues: result.issues } as const);
  return { format: "folder", formats: ["folder"], result: incoming };
}

function formatOf(name: string): FormatId {
  const ids = importers.map(({ id }) => id);
  const found = ids.find((id) => id === name);
  if (found !== undefined) return found;
  const near = nearestId(name, ids);
  throw new Misuse(
    `"${name}" is no format${near === null ? "" : ` (did you mean "${near}"?)`}. There are: ${ids.join(", ")}.`,
  );
}
