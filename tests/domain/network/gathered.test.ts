import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { withBoxes } from "../../../src/domain/map";
import { fullNetwork } from "../../../src/domain/network";
import { gatheredOf, signOfGathered } from "../../../src/domain/network/tally";
import type { CompiledDataset, Relation } from "../../../src/domain/records";
import { inEveryLanguage } from "../../../src/domain/records/base/languages";
import { countsText, readingOf } from "../../../src/wording/readings";
import { madeDataset } from "../../bench/scale/made-dataset";
import { isopsoralen } from "../real";

const made = madeDataset({ arrows: 600, nodes: 330 });
const [model] = made.relations;
if (!model) throw new Error("no relation");

type Says = Pick<Relation, "source" | "target" | "relation"> & { readonly pmid?: string };
const relationOf = (says: Says, i: number): Relation => {
  const { pmid, ...rest } = says;
  return { ...model, ...rest, id: `r${i}`, evidence: pmid === undefined ? [] : [{ PMID: pmid }] };
};

/** A large network in which two boxes hold what some relations are about. */
function arrowOf(says: readonly Says[]) {
  const dataset: CompiledDataset = { ...made, relations: says.map(relationOf) };
  const boxes = [
    { id: "near.a", name: inEveryLanguage("AKT1 +2"), members: ["p-1", "p-2", "p-3"] },
    { id: "near.b", name: inEveryLanguage("SRC +2"), members: ["p-4", "p-5", "p-6"] },
  ];
  const evidence = buildEvidence(withBoxes(dataset, boxes), "review");
  const network = fullNetwork(evidence, { level: "overview", toggled: [] });
  const edge = network.edges.find(({ source, target }) => source === "near.a" && target === "near.b");
  if (!edge) throw new Error("no arrow");
  return { edge, evidence };
}

const up = { source: "p-1", target: "p-4", relation: "activates", pmid: "1" } as const;
const down = { source: "p-2", target: "p-5", relation: "inhibits", pmid: "1" } as const;
const silent = { source: "p-3", target: "p-6", relation: "modulates" } as const;

describe("arrows between the boxes of a map", () => {
  it("count pairs by sign and papers once, and are mixed where some go up and others down", () => {
    const { edge } = arrowOf([up, { ...up, pmid: "2" }, down, silent]);
    expect(edge.gathered).toEqual({ up: 1, down: 1, both: 0, unsigned: 1, none: 0, interacts: 0, papers: 2 });
    expect(edge.sign).toBe("mixed");
  });

  it("have the one sign of all that they stand for", () => {
    expect(arrowOf([up, { ...up, target: "p-5" }]).edge).toMatchObject({ sign: "up", gathered: { up: 2 } });
    expect(arrowOf([down, { ...down, source: "p-1" }]).edge).toMatchObject({ sign: "down", gathered: { down: 2 } });
    expect(arrowOf([up, silent]).edge).toMatchObject({ sign: "unsigned", gathered: { up: 1, unsigned: 1 } });
  });

  it("count a pair of which both signs are stated apart, and leave interactions out of the sign", () => {
    const { edge } = arrowOf([up, { ...up, relation: "inhibits" }, { ...down, relation: "interacts" }]);
    expect(edge).toMatchObject({ sign: "mixed", gathered: { both: 1, interacts: 1, up: 0, down: 0 } });
    expect(arrowOf([up, { ...down, relation: "interacts" }, { ...up, target: "p-5" }]).edge.sign).toBe("up");
  });

  it("that stand for one pair say what that pair does", () => {
    expect(arrowOf([up, { ...up, pmid: "2" }]).edge.gathered).toBeUndefined();
  });

  it("are read with their counts, in words and as they stand in the picture", () => {
    const { edge, evidence } = arrowOf([up, down, silent]);
    const { gathered } = edge;
    if (!gathered) throw new Error("nothing gathered");
    expect(countsText(gathered, "en")).toBe("↑1 · ↓1 · ?1");
    expect(readingOf(evidence, edge, "en")).toContain(
      "3 arrows from AKT1 +2 to SRC +2: 1 up, 1 down, 1 direction not stated; 1 paper; 3 relations from",
    );
    expect(readingOf(evidence, edge, "zh")).toContain("升高 1 条");
  });

  it("are counted in large networks alone", () => {
    const evidence = isopsoralen();
    const { edges } = fullNetwork(evidence, { level: "overview", toggled: [] });
    expect(edges.every(({ gathered }) => gathered === undefined)).toBe(true);
    expect(edges.some(({ statements }) => gatheredOf(evidence, statements) !== null)).toBe(false);
  });

  it.each([
    [{ up: 0, down: 0, both: 0, unsigned: 0, none: 0, interacts: 2 }, "interacts"],
    [{ up: 0, down: 0, both: 0, unsigned: 0, none: 3, interacts: 0 }, "none"],
    [{ up: 1, down: 0, both: 0, unsigned: 0, none: 3, interacts: 0 }, "unsigned"],
  ] as const)("%o is %s", (counts, sign) => {
    expect(signOfGathered(counts)).toBe(sign);
  });
});
