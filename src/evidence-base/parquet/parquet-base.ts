import { nameKey } from "../../domain/names/name-key";
import type { BaseFiles } from "../files/base-files";
import { cached } from "../files/cached";
import type { EvidenceBase, Side } from "../model/contract";
import type { Manifest } from "../model/manifest";
import { edgeOf, entityOf, rowOf } from "../model/read-rows";
import { type TableName, tables } from "../model/tables";
import { parquetTable } from "./read-table";

/** Bytes of a base that are kept in memory. */
const keptBytes = 24 * 1024 * 1024;

/** A base in Parquet files, of which only the row groups are read that may hold what is asked for. */
export function parquetBase(files: BaseFiles, manifest: Manifest): EvidenceBase {
  const kept = cached(files, keptBytes);
  const table = (name: TableName) => parquetTable(kept, tables[name].key, manifest.tables[name]);
  const [entities, names] = [table("entities"), table("names")];
  const edges = { source: table("edges-by-source"), target: table("edges-by-target") };
  const rows = { source: table("rows-by-source"), target: table("rows-by-target") };
  const ofKeys: EvidenceBase["entities"] = async (keys) =>
    (await entities.rows(unique(keys))).map(({ raw, file }) => entityOf(raw, file));
  const edgesAt = async (entity: string, side: Side) =>
    (await edges[side].rows([entity])).map(({ raw, file }) => edgeOf(raw, file));
  return {
    counts: async () => manifest.counts,
    named: async (asked) => {
      const found = await names.rows(unique(asked.map(nameKey)));
      return ofKeys(found.map(({ raw }) => String(raw.entity)));
    },
    entities: ofKeys,
    edges: async (entity, side) => {
      if (side !== undefined) return edgesAt(entity, side);
      const [from, to] = await Promise.all([edgesAt(entity, "source"), edgesAt(entity, "target")]);
      const all = [...from, ...to.filter(({ source }) => source !== entity)];
      return all.toSorted((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
    },
    evidence: async ({ source, target }, along = "source") => {
      const found =
        along === "source"
          ? await rows.source.rows([source], { target })
          : await rows.target.rows([target], { source });
      return found.map(({ raw, file }) => rowOf(raw, file));
    },
  };
}

const unique = (list: readonly string[]) => [...new Set(list)];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
