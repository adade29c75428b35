import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../../domain/records";
import type { BaseCounts, BaseEntity, BaseRow } from "../../../evidence-base/model/contract";
import { namesOf } from "../../../evidence-base/model/identity";
import {
  type Manifest,
  manifestFile,
  manifestFormat,
  manifestVersion,
  type Part,
} from "../../../evidence-base/model/manifest";
import { groupsOfFile, type TableName, tableNames, tables } from "../../../evidence-base/model/tables";
import { type Engine, loadEngine, quoted, rowsOfQuery, startEngine } from "./engine";

/** DuckDB takes rows in chunks of at most so many. */
const chunkRows = 2048;

type Cell = string | boolean | readonly string[] | null;

/** Takes the rows of a base one after the other and writes them as Parquet. */
export class BaseWriter {
  readonly #engine: Engine;
  readonly #folder: string;
  readonly #work: string;
  rows = 0;

  private constructor(engine: Engine, folder: string, work: string) {
    this.#engine = engine;
    this.#folder = folder;
    this.#work = work;
  }

  /** Starts in a folder of its own inside `folder`; what is in `folder` stays until all is written. */
  static async start(folder: string): Promise<BaseWriter> {
    // What cannot be built leaves no folder behind.
    await loadEngine();
    const work = join(folder, ".making");
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const engine = await startEngine(join(work, "rows.duckdb"));
    await engine.connection.run(`
      SET temp_directory = ${quoted(work)};
      CREATE TABLE evidence (${columnsOf("rows-by-source")});
      CREATE TABLE entities (${columnsOf("entities")});
      CREATE TABLE names (${columnsOf("names")});`);
    return new BaseWriter(engine, folder, work);
  }

  /** Adds rows of evidence. */
  async add(rows: readonly BaseRow[]): Promise<void> {
    this.rows += rows.length;
    await this.#append("evidence", "rows-by-source", rows.map(cellsOfRow));
  }

  /** Writes every table and the manifest. Of an earlier base in the folder nothing stays. */
  async finish(title: string, entities: readonly BaseEntity[], sources: readonly Source[]): Promise<Manifest> {
    await this.#append(
      "entities",
      "entities",
      entities.map(({ key, name, kind, synonyms, xrefs }) => [key, name, kind, synonyms, xrefs]),
    );
    await this.#append(
      "names",
      "names",
      entities.flatMap((entity) => namesOf(entity).map((name) => [name, entity.key])),
    );
    await this.#engine.connection.run(edgesQuery);
    // One thread writes the files in the order of their keys.
    await this.#engine.connection.run("SET threads = 1");
    const written = {} as Record<TableName, Part[]>;
    for (const name of tableNames) written[name] = await this.#write(name);
    const [counts] = (await rowsOfQuery(this.#engine, countsQuery)) as unknown as readonly BaseCounts[];
    if (counts === undefined) throw new Error("No counts.");
    const rowsOf = new Map(
      (await rowsOfQuery(this.#engine, "SELECT origin, count(*)::INTEGER AS rows FROM evidence GROUP BY origin")).map(
        ({ origin, rows }) => [String(origin), Number(rows)],
      ),
    );
    const manifest: Manifest = {
      format: manifestFormat,
      version: manifestVersion,
      title,
      counts: { ...counts, entities: entities.length },
      sources: sources.map((source) => ({ ...source, rows: rowsOf.get(source.id) ?? 0 })),
      columns: Object.fromEntries(tableNames.map((name) => [name, tables[name].columns])),
      tables: written,
    };
    for (const name of tableNames) {
      rmSync(join(this.#folder, name), { recursive: true, force: true });
      renameSync(join(this.#work, name), join(this.#folder, name));
    }
    writeFileSync(join(this.#folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
    return manifest;
  }

  /** Ends, and removes what was only needed on the way. */
  close(): void {
    this.#engine.close();
    rmSync(this.#work, { recursive: true, force: true });
  }

  async #append(into: string, like: TableName, rows: readonly (readonly Cell[])[]): Promise<void> {
    const { api, connection } = this.#engine;
    const types = Object.values<string>(tables[like].columns).map((type) =>
      type === "BOOLEAN" ? api.BOOLEAN : type === "VARCHAR[]" ? api.LIST(api.VARCHAR) : api.VARCHAR,
    );
    const appender = await connection.createAppender(into);
    for (let at = 0; at < rows.length; at += chunkRows) {
      const some = rows.slice(at, at + chunkRows);
      const chunk = api.DuckDBDataChunk.create(types, some.length);
      chunk.setColumns(
        types.map((_, column) =>
          some.map((row) => {
            const cell = row[column] ?? null;
            return typeof cell === "object" && cell !== null ? api.listValue(cell) : cell;
          }),
        ),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async #write(name: TableName): Promise<Part[]> {
    const { key, after, groupRows, columns } = tables[name];
    const folder = join(this.#work, name);
    const from = name.startsWith("rows") ? "evidence" : name.startsWith("edges") ? "edges" : name;
    const order = [key, ...after, ...(from === "evidence" ? ["relation", "sentence"] : [])];
    await this.#engine.connection.run(`
      COPY (SELECT ${Object.keys(columns).join(", ")} FROM ${from} ORDER BY ${order.map((column) => `${column} NULLS FIRST`).join(", ")})
      TO ${quoted(folder)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${groupRows}, ROW_GROUPS_PER_FILE ${groupsOfFile})`);
    const found = await rowsOfQuery(
      this.#engine,
      `SELECT filename, count(*)::INTEGER AS rows, min(${key}) AS first, max(${key}) AS last
       FROM read_parquet(${quoted(join(folder, "*.parquet"))}, filename = true) GROUP BY filename ORDER BY first, last, filename`,
    );
    return found.map(({ filename, rows, first, last }, at) => {
      const file = `${name}/${String(at).padStart(4, "0")}.parquet`;
      renameSync(String(filename), join(this.#work, `${name}/${String(at).padStart(4, "0")}.parquet`));
      const size = statSync(join(this.#work, file)).size;
      return {
        file,
        bytes: size,
        footer: footerOf(join(this.#work, file), size),
        rows: Number(rows),
        first: String(first),
        last: String(last),
      };
    });
  }
}

function columnsOf(name: TableName): string {
  return Object.entries(tables[name].columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(", ");
}

function cellsOfRow(row: BaseRow): readonly Cell[] {
  return [
    row.source,
    row.target,
    row.relation,
    row.origin,
    row.direct ?? null,
    row.mechanism ?? null,
    row.residue ?? null,
    row.printed ?? null,
    row.recordId ?? null,
    row.PMID ?? null,
    row.DOI ?? null,
    row.text ?? null,
    row.sentence ?? null,
    row.taxon ?? null,
    row.cell ?? null,
  ];
}

/** Length of the footer: the four bytes before the last four of a Parquet file. */
function footerOf(path: string, size: number): number {
  const file = openSync(path, "r");
  try {
    const tail = Buffer.alloc(4);
    readSync(file, tail, 0, 4, size - 8);
    return tail.readUInt32LE(0);
  } finally {
    closeSync(file);
  }
}

const edgesQuery = `
CREATE TABLE edges AS
WITH counted AS (
  SELECT source, target,
    count(*) FILTER (relation IN ('increases', 'activates'))::INTEGER AS increases,
    count(*) FILTER (relation IN ('decreases', 'inhibits'))::INTEGER AS decreases,
    count(*) FILTER (relation = 'no effect')::INTEGER AS no_effect,
    count(*) FILTER (relation = 'modulates')::INTEGER AS unsigned,
    count(*) FILTER (relation = 'interacts')::INTEGER AS interacts,
    count(*)::INTEGER AS rows,
    count(DISTINCT coalesce('pmid:' || pmid, 'doi:' || lower(doi)))::INTEGER AS papers
  FROM evidence GROUP BY source, target)
SELECT counted.*, a.name AS source_name, a.kind AS source_kind, b.name AS target_name, b.kind AS target_kind
FROM counted JOIN entities a ON a.key = source JOIN entities b ON b.key = target`;

const countsQuery = `
SELECT coalesce(sum(rows), 0)::INTEGER AS rows, count(*)::INTEGER AS edges, coalesce(sum(increases), 0)::INTEGER AS increases,
  coalesce(sum(decreases), 0)::INTEGER AS decreases, coalesce(sum(no_effect), 0)::INTEGER AS "noEffect",
  coalesce(sum(unsigned), 0)::INTEGER AS unsigned, coalesce(sum(interacts), 0)::INTEGER AS interacts
FROM edges`;
