import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Gathered } from "../../src/cli/base/gathered";
import { networksOf } from "../../src/cli/base/reading/networks-of";
import type { BaseEntity, BaseRow } from "../../src/evidence-base/model/contract";
import { readFile } from "../../src/exchange/read-file";

/** A small table in the form of SIGNOR with made rows, and the base that the command writes of it. */
export const madeTable = resolve("tests/fixtures/evidence-base/made.tsv");
export const madeFolder = resolve("tests/fixtures/evidence-base/base");

/** What the command is given beside the table. */
export const stated = { name: "Made rows", version: "1.0", licence: "CC0-1.0" };

export interface MadeRows {
  readonly entities: readonly BaseEntity[];
  readonly rows: readonly BaseRow[];
}

/** The rows of the table, read by the importer of its format and never written as Parquet. */
export async function madeRows(): Promise<MadeRows> {
  const bytes = new Uint8Array(readFileSync(madeTable));
  const { result } = await readFile({ name: "made.tsv", bytes }, {}, {});
  if (!result.ok || result.incoming.kind === "table") throw new Error("The table of made rows cannot be read.");
  const gathered = new Gathered(stated);
  const rows = networksOf(result.incoming, "made").networks.flatMap((network) => gathered.rowsOf(network));
  return { entities: gathered.entities, rows };
}

/** DuckDB where it is installed; null elsewhere. */
export const duckdb = await import("@duckdb/node-api").catch(() => null);
export const needsDuckdb = duckdb === null ? " (skipped: it needs DuckDB, npm install @duckdb/node-api)" : "";
