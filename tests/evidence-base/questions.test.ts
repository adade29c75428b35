import { describe, expect, it } from "vitest";
import { asNetworks } from "../../src/evidence-base/asking/as-networks";
import { edgesAround, edgesBetween, matched, rowsOf } from "../../src/evidence-base/asking/questions";
import { madeRows } from "./made-base";
import { memoryBase } from "./memory-base";

const { entities, rows } = await madeRows();
const base = memoryBase(entities, rows);
const keyOf = (name: string) => entities.find((entity) => entity.name === name)?.key ?? "";

describe("what a base is asked", () => {
  it("finds nodes by identifier before name, and no family by one of its members", async () => {
    const nodes = [
      { id: "a", names: ["Core-binding factor"], xrefs: ["uniprot:Q13950"] },
      { id: "b", names: ["mtor"], xrefs: [] },
      { id: "c", names: ["AKT"], xrefs: ["uniprot:P31749", "uniprot:P31751"] },
      { id: "d", names: ["nothing"], xrefs: [] },
    ];
    const found = await matched(base, nodes);
    expect([...found].map(([id, { name }]) => [id, name])).toEqual([
      ["a", "RUNX2"],
      ["b", "MTOR"],
    ]);
  });

  it("lists edges between nodes and around one, the best supported first, and ends when asked to", async () => {
    const between = await edgesBetween(base, ["AKT1", "RUNX2", "FOXO3"].map(keyOf));
    expect(between.map(({ sourceName, targetName }) => `${sourceName}>${targetName}`)).toEqual([
      "AKT1>FOXO3",
      "AKT1>RUNX2",
    ]);
    expect((await edgesAround(base, keyOf("RUNX2"))).slice(0, 2).map(({ papers }) => papers)).toEqual([2, 2]);
    const ended = AbortSignal.abort();
    await expect(edgesBetween(base, [keyOf("AKT1")], { signal: ended })).rejects.toThrow();
    await expect(rowsOf(base, between, null, { signal: ended })).rejects.toThrow();
  });

  it("gives rows as the network of their source, with its version and licence", async () => {
    const edges = await edgesBetween(base, ["AKT1", "FOXO3"].map(keyOf));
    const found = await rowsOf(base, edges, null);
    const source = {
      id: "made-rows",
      name: "Made rows",
      version: "1.0",
      licence: "CC0-1.0",
      rows: 15,
      kind: "database",
    } as const;
    const [network, ...others] = asNetworks(found, entities, [source]);
    expect(others).toEqual([]);
    expect(network?.origin).toEqual({ name: "Made rows", version: "1.0", licence: "CC0-1.0", isDatabase: true });
    expect(network?.nodes.map(({ name }) => name)).toEqual(["AKT1", "FOXO3"]);
    expect(network?.arrows.map(({ evidence }) => evidence[0]?.pmid)).toEqual(["11111106", "11111107"]);
    expect(() => asNetworks(found, entities, [{ ...source, id: "other" }])).toThrow('found origin = "made-rows"');
  });
});
