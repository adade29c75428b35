import { describe, expect, it } from "vitest";
import type { CompiledDataset } from "../../../src/domain/records";
import { lossesOf, lostByNetworks } from "../../../src/exchange/outgoing/losses";
import { networkOf } from "../../../src/exchange/outgoing/network-of";
import { compiled, smallDataset } from "../../dataset/small-dataset";

const small = compiled(smallDataset());
const arrowsOf = (dataset: CompiledDataset) => networkOf(dataset, { language: "en" }).arrows;

describe("a dataset as one network", () => {
  it("has findings from what was given to what was read out, and background", () => {
    expect(arrowsOf(small).map(({ id }) => id)).toEqual([
      "tested:cpd>MTOR:inhibits",
      "tested:cpd>RUNX2:increases",
      "tested:cpd>RUNX2:decreases",
      "background:MTOR>RUNX2:inhibits",
    ]);
    expect(arrowsOf(small)[1]).toMatchObject({
      papers: ["Wang"],
      mediators: ["mTOR"],
      records: ["r06-cells-RUNX2"],
      evidence: [{ text: "Wang", taxon: "10090", cell: "MC3T3-E1" }],
    });
    expect(arrowsOf(small)[2]?.evidence).toEqual([{ doi: "10.1000/example" }]);
  });

  it("has one arrow for what several papers say, with the evidence of each", () => {
    const findings = small.findings.map((finding) => ({ ...finding, object: "RUNX2", effect: "increases" as const }));
    const [arrow, ...others] = arrowsOf({ ...small, findings, background: [] });
    expect(others).toEqual([]);
    expect(arrow?.papers).toEqual(["Wang", "Li"]);
    expect(arrow?.evidence).toHaveLength(2);
    expect(arrow?.records).toHaveLength(3);
  });

  it("keeps predictions apart, and associations out", () => {
    const [study, ...rest] = small.studies;
    if (study === undefined) throw new Error("no study");
    const silent = { ...study, arms: study.arms.map((arm) => ({ ...arm, approach: "in silico" as const })) };
    const background = small.background.map((each) => ({ ...each, relation: "occurs with raised" as const }));
    const dataset = { ...small, studies: [silent, ...rest], background };
    expect(arrowsOf(dataset).map(({ cls }) => cls)).toEqual(["predicted", "predicted", "tested"]);
    expect(lossesOf(dataset, lostByNetworks)).toContainEqual({ code: "background", count: 1 });
  });

  it("says which papers were retracted", () => {
    const [check] = small.sourceChecks;
    if (check === undefined) throw new Error("no check");
    const dataset = { ...small, sourceChecks: [{ ...check, kind: "retracted" as const, changes: [] }] };
    expect(arrowsOf(dataset).map(({ retracted }) => retracted)).toEqual([["Wang"], ["Wang"], [], []]);
  });

  it("has relations of databases as they are, with their source", () => {
    const relation = {
      id: "s1",
      origin: "signor",
      source: "MTOR",
      relation: "interacts" as const,
      target: "RUNX2",
      evidence: [{ PMID: "1" }],
    };
    const sources = [{ id: "signor", name: "SIGNOR", version: "3.0", kind: "database" as const }];
    const dataset = { ...small, dataset: { ...small.dataset, sources }, relations: [{ ...relation, direct: true }] };
    expect(arrowsOf(dataset).at(-1)).toMatchObject({
      cls: "database",
      origin: "SIGNOR 3.0",
      relation: "interacts",
      direct: true,
      evidence: [{ pmid: "1" }],
    });
  });

  it("has names in the language, boxes and given places", () => {
    const { nodes } = networkOf(small, { language: "zh", positions: new Map([["MTOR", { x: 1, y: 2 }]]) });
    expect(nodes[0]?.name).toBe("化合物");
    expect(nodes.find(({ id }) => id === "MTOR")).toMatchObject({ group: "MTOR-PATHWAY", position: { x: 1, y: 2 } });
  });
});
