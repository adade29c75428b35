import { join } from "node:path";
import type { DuckDBValue } from "@duckdb/node-api";
import { nameKey } from "../../../domain/names/name-key";
import type { EvidenceBase } from "../../../evidence-base/model/contract";
import type { Manifest } from "../../../evidence-base/model/manifest";
import { edgeOf, entityOf, rowOf } from "../../../evidence-base/model/read-rows";
import type { TableName } from "../../../evidence-base/model/tables";
import { type Engine, quoted, rowsOfQuery } from "./engine";

/** A base whose Parquet files are read by DuckDB. */
export function duckdbBase(folder: string, manifest: Manifest, engine: Engine): EvidenceBase {
  const table = (name: TableName) => `read_parquet(${quoted(join(folder, name, "*.parquet"))})`;
  const ask = (query: string, values: readonly DuckDBValue[]) => rowsOfQuery(engine, query, [...values]);
  const places = (list: readonly unknown[]) => list.map((_, at) => `$${at + 1}`).join(", ") || "NULL";
  const entities: EvidenceBase["entities"] = async (keys) =>
    (await ask(`FROM ${table("entities")} WHERE key IN (${places(keys)}) ORDER BY key`, keys)).map((raw) =>
      entityOf(raw, "entities"),
    );
  return {
    counts: async () => {
      const [found] = await ask(
        `SELECT sum(rows)::INTEGER AS rows, count(*)::INTEGER AS edges, sum(increases)::INTEGER AS increases,
           sum(decreases)::INTEGER AS decreases, sum(no_effect)::INTEGER AS "noEffect", sum(unsigned)::INTEGER AS unsigned,
           sum(interacts)::INTEGER AS interacts, (SELECT count(*)::INTEGER FROM ${table("entities")}) AS entities
         FROM ${table("edges-by-source")}`,
        [],
      );
      return { ...manifest.counts, ...found };
    },
    named: async (names) => {
      const asked = names.map(nameKey);
      const found = await ask(`SELECT DISTINCT entity FROM ${table("names")} WHERE name IN (${places(asked)})`, asked);
      return entities(found.map(({ entity }) => String(entity)));
    },
    entities,
    edges: async (entity, side) => {
      const where = side === undefined ? "source = $1 OR target = $1" : `${side} = $1`;
      const from = side === "target" ? "edges-by-target" : "edges-by-source";
      const found = await ask(`FROM ${table(from)} WHERE ${where} ORDER BY source, target`, [entity]);
      return found.map((raw) => edgeOf(raw, from));
    },
    evidence: async ({ source, target }) => {
      const found = await ask(
        `FROM ${table("rows-by-source")} WHERE source = $1 AND target = $2
         ORDER BY record NULLS FIRST, pmid NULLS FIRST, doi NULLS FIRST, relation, sentence NULLS FIRST`,
        [source, target],
      );
      return found.map((raw) => rowOf(raw, "rows-by-source"));
    },
  };
}
