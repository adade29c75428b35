import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledDataset } from "../../../../src/domain/records";
import { keysOf, valueReader } from "../../../../src/exchange/xml/graphml/keys";
import { readGraphml } from "../../../../src/exchange/xml/graphml/read-graphml";
import { writeGraphml } from "../../../../src/exchange/xml/graphml/write-graphml";
import { xmlSavers } from "../../../../src/exchange/xml/savers";
import { descendantsOf } from "../../../../src/exchange/xml/tree/element";
import { readTree } from "../../../../src/exchange/xml/tree/read-tree";
import { compiled, smallDataset } from "../../../dataset/small-dataset";
import { networkIn } from "../reading";
import { datasets, expectedNetwork, placesOf } from "../round-trip";

const textOf = (dataset: CompiledDataset) =>
  new TextDecoder().decode(writeGraphml(dataset, { language: "en", positions: placesOf(dataset) }));

async function back(dataset: CompiledDataset) {
  const { network } = await networkIn(readGraphml, textOf(dataset));
  return { nodes: network.nodes, arrows: network.arrows.map(({ place: _, ...arrow }) => arrow) };
}

describe("a dataset as GraphML", () => {
  it("comes back equal in all that is not listed as lost", async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (dataset) => {
        expect(await back(dataset)).toEqual(expectedNetwork(dataset));
      }),
      { numRuns: 60 },
    );
  });

  it("has class, papers, mediators and records of each arrow as attributes", async () => {
    const tree = await readTree(new TextEncoder().encode(textOf(compiled(smallDataset()))), {});
    if (!tree.ok) throw new Error("unreadable");
    const read = valueReader(keysOf(tree.root), "edge");
    const edges = descendantsOf(tree.root, "edge").map((edge) => Object.fromEntries(read(edge)));
    expect(edges).toMatchObject([
      {
        interaction: "inhibits",
        "evidence class": "tested",
        papers: "Wang",
        records: "r06-cells-MTOR",
        taxon: "10090",
      },
      { interaction: "increases", mediators: "mTOR", records: "r06-cells-RUNX2" },
      { interaction: "decreases", papers: "Li", doi: "10.1000/example" },
      { interaction: "inhibits", "evidence class": "background", records: "b05-1" },
    ]);
  });

  it("says before what it cannot hold, with counts", () => {
    const graphml = xmlSavers.find(({ id }) => id === "graphml");
    expect(graphml?.losses(compiled(smallDataset()))).toEqual([
      { code: "experiments", count: 2 },
      { code: "doses", count: 2 },
      { code: "papers", count: 2 },
      { code: "categories", count: 1 },
      { code: "discrepancies", count: 1 },
      { code: "gaps", count: 1 },
      { code: "other-language", count: 2 },
    ]);
  });
});
