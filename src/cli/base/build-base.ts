import type { Manifest } from "../../evidence-base/model/manifest";
import type { Notice } from "../../exchange/base/notices";
import type { Call } from "../calls/verb";
import { BaseWriter } from "./duckdb/write-base";
import { Gathered, type Stated } from "./gathered";
import { readInput } from "./reading/read-input";

export interface BuiltBase {
  /** Null where no input holds an arrow: then nothing was written. */
  readonly manifest: Manifest | null;
  /** Remarks by the input that they are about. */
  readonly notices: readonly { readonly path: string; readonly notice: Notice }[];
  /** What was left out, in English. */
  readonly leftOut: readonly string[];
}

/** Reads every input and writes one base. Throws `Misuse` where an input cannot be read. */
export async function buildBase(
  { paths, folder, title, stated }: { paths: readonly string[]; folder: string; title: string; stated: Stated },
  call: Call,
): Promise<BuiltBase> {
  const gathered = new Gathered(stated);
  const writer = await BaseWriter.start(folder);
  const notices: { path: string; notice: Notice }[] = [];
  const leftOut: string[] = [];
  try {
    for (const path of paths) {
      for await (const read of readInput(path, call)) {
        for (const network of read.networks) await writer.add(gathered.rowsOf(network));
        notices.push(...read.notices.map((notice) => ({ path, notice })));
        leftOut.push(...read.leftOut.map((each) => `${path}: ${each}`));
      }
    }
    const manifest = writer.rows === 0 ? null : await writer.finish(title, gathered.entities, gathered.sources);
    return { manifest, notices, leftOut };
  } finally {
    writer.close();
  }
}
