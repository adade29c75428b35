import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { duckdbBase } from "../../src/cli/base/duckdb/duckdb-base";
import { type Engine, startEngine } from "../../src/cli/base/duckdb/engine";
import { filesInFolder } from "../../src/cli/base/files-in-folder";
import type { EvidenceBase } from "../../src/evidence-base/model/contract";
import { parseManifest } from "../../src/evidence-base/model/manifest";
import { openBase } from "../../src/evidence-base/open";
import { duckdb, madeFolder, madeRows, needsDuckdb } from "./made-base";
import { memoryBase } from "./memory-base";

const engines: Engine[] = [];
afterAll(() => {
  for (const engine of engines) engine.close();
});

async function overDuckdb(): Promise<EvidenceBase> {
  const engine = await startEngine();
  engines.push(engine);
  return duckdbBase(madeFolder, parseManifest(readFileSync(join(madeFolder, "manifest.json"), "utf8")), engine);
}

const { entities, rows } = await madeRows();
const kinds = [
  ["in memory", true, async () => memoryBase(entities, rows)],
  ["in Parquet", true, async () => (await openBase(filesInFolder(madeFolder))).base],
  [`in Parquet by DuckDB${needsDuckdb}`, duckdb !== null, overDuckdb],
] as const;

const runx2 = "uniprot:Q13950";

describe.each(kinds)("a base %s", (_, isThere, make) => {
  it.skipIf(!isThere)("counts its rows, edges, entities and signs", async () => {
    const base = await make();
    expect(await base.counts()).toEqual({
      rows: 15,
      edges: 12,
      entities: 14,
      increases: 7,
      decreases: 6,
      noEffect: 0,
      unsigned: 1,
      interacts: 1,
    });
  });

  it.skipIf(!isThere)("finds entities by name and identifier, in whatever spelling", async () => {
    const base = await make();
    const keys = async (...names: string[]) => (await base.named(names)).map(({ key }) => key);
    expect(await keys("runx-2")).toEqual([runx2]);
    expect(await keys("uniprot:Q13950", "SP7")).toEqual([runx2, "uniprot:Q8TDD2"]);
    expect(await keys("signor:SIGNOR-C999")).toEqual(["signor:SIGNOR-C999"]);
    expect(await keys("no such thing")).toEqual([]);
    expect(await base.entities([runx2, "uniprot:none"])).toEqual([
      { key: runx2, name: "RUNX2", kind: "molecule", synonyms: [], xrefs: [runx2] },
    ]);
  });

  it.skipIf(!isThere)("gives the edges of an entity, in order, with signs and papers counted", async () => {
    const base = await make();
    const edges = await base.edges(runx2);
    expect(edges.map(({ sourceName, targetName }) => `${sourceName}>${targetName}`)).toEqual([
      "MAPK3>RUNX2",
      "AKT1>RUNX2",
      "HDAC4>RUNX2",
      "RUNX2>RUNX2/CBFB",
      "RUNX2>BGLAP",
      "RUNX2>PPARG",
      "RUNX2>SP7",
      "TWIST1>RUNX2",
      "SMURF1>RUNX2",
    ]);
    expect(edges.find(({ sourceName }) => sourceName === "HDAC4")).toEqual({
      source: "uniprot:P56524",
      sourceName: "HDAC4",
      sourceKind: "molecule",
      target: runx2,
      targetName: "RUNX2",
      targetKind: "molecule",
      increases: 1,
      decreases: 1,
      noEffect: 0,
      unsigned: 0,
      interacts: 0,
      rows: 2,
      papers: 2,
    });
    const ends = async (side: "source" | "target") => (await base.edges(runx2, side)).map((edge) => edge[side]);
    expect(await ends("source")).toEqual(Array(4).fill(runx2));
    expect(await ends("target")).toEqual(Array(5).fill(runx2));
    expect(await base.edges("uniprot:none")).toEqual([]);
  });

  it.skipIf(!isThere)(
    "gives every row of a pair, from either end, and leaves out what the source does not state",
    async () => {
      const base = await make();
      const pair = { source: "uniprot:P31749", target: "uniprot:O43524" };
      const evidence = await base.evidence(pair);
      expect(evidence.map(({ PMID }) => PMID)).toEqual(["11111106", "11111107"]);
      expect(await base.evidence(pair, "target")).toEqual(evidence);
      const [mtor] = await base.evidence({ source: "uniprot:P31749", target: "uniprot:P42345" });
      expect(mtor).toEqual({
        source: "uniprot:P31749",
        target: "uniprot:P42345",
        relation: "activates",
        origin: "made-rows",
        direct: true,
        mechanism: "phosphorylation",
        printed: "up-regulates activity",
        recordId: "MADE-7",
        sentence: "Made sentence: AKT1 activates MTOR.",
        taxon: "9606",
        cell: "BTO:0001593",
      });
      expect(await base.evidence({ source: pair.target, target: pair.source })).toEqual([]);
    },
  );
});
