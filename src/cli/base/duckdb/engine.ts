import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { Misuse } from "../../calls/verb";

export interface Engine {
  readonly connection: DuckDBConnection;
  readonly api: typeof import("@duckdb/node-api");
  readonly close: () => void;
}

/** The package of DuckDB. Throws `Misuse` where it is not installed. */
export async function loadEngine(): Promise<Engine["api"]> {
  return import("@duckdb/node-api").catch(() => {
    throw new Misuse("This needs DuckDB, which is not installed here: npm install @duckdb/node-api");
  });
}

/** DuckDB on a file of its own, or in memory, in at most 256 MB beside what Node takes. Throws `Misuse` where it is not installed. */
export async function startEngine(file = ":memory:"): Promise<Engine> {
  const api = await loadEngine();
  const instance = await api.DuckDBInstance.create(file, { memory_limit: "256MB", threads: "2" });
  const connection = await instance.connect();
  return {
    connection,
    api,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Rows of a query, with plain numbers and lists. `values` take the place of $1, $2, … in it. */
export async function rowsOfQuery(
  { connection }: Pick<Engine, "connection">,
  query: string,
  values: DuckDBValue[] = [],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const result = await connection.runAndReadAll(query, values);
  return result.getRowObjectsJS();
}

/** A text as a literal of SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
