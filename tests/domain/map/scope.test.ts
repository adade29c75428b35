import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { pairsOf, scopedDataset } from "../../../src/domain/map";
import { readable } from "../../../src/domain/map/groups";
import { pairsIn } from "../../../src/domain/map/scope";
import { fullNetwork } from "../../../src/domain/network";
import { madeDataset } from "../../bench/scale/made-dataset";
import { isopsoralen } from "../real";

const dataset = madeDataset({ arrows: 3000, nodes: 900 });
const evidence = buildEvidence(dataset, "review");

describe("a part of a large network", () => {
  it("around one thing has only arrows that touch it, and with two steps no more than can be read", () => {
    const one = pairsIn(evidence, { kind: "around", id: "p-0", steps: 1 });
    expect(one.length).toBeGreaterThan(0);
    expect(one.every(({ source, target }) => source === "p-0" || target === "p-0")).toBe(true);
    const two = pairsIn(evidence, { kind: "around", id: "p-0", steps: 2 });
    expect(two.length).toBeGreaterThan(one.length);
    expect(two.length).toBeLessThanOrEqual(readable.arrows);
  });

  it("between two things is made of whole routes from one to the other", () => {
    const pairs = pairsIn(evidence, { kind: "between", from: "p-30", to: "p-1" });
    expect(pairs.length).toBeGreaterThan(0);
    const reached = new Set(["p-30"]);
    for (let i = 0; i < pairs.length; i++) {
      for (const { source, target } of pairs) if (reached.has(source)) reached.add(target);
    }
    expect(reached.has("p-1")).toBe(true);
    expect(pairs.every(({ source }) => reached.has(source))).toBe(true);
  });

  it("between two things that no route joins is those two", () => {
    const alone = { ...dataset, relations: [] };
    const part = scopedDataset(alone, buildEvidence(alone, "review"), { kind: "between", from: "p-1", to: "p-2" });
    expect(part.entities.map(({ id }) => id)).toEqual(["p-1", "p-2"]);
  });

  it("best supported has the arrows with the most papers", () => {
    const best = pairsIn(evidence, { kind: "best", count: 100 });
    expect(best).toHaveLength(100);
    const least = Math.min(...best.map(({ papers }) => papers));
    expect(
      pairsOf(evidence)
        .slice(100)
        .every(({ papers }) => papers <= least),
    ).toBe(true);
  });

  it("is a dataset of its own, with the studies and the papers behind what it shows and nothing else", () => {
    const own = isopsoralen();
    const part = scopedDataset(own.dataset, own, { kind: "best", count: 5 });
    const network = fullNetwork(buildEvidence(part, "review"), { level: "overview", toggled: [] });
    const studies = new Set(part.findings.map(({ study }) => study));
    expect(part.studies.every(({ id }) => studies.has(id))).toBe(true);
    expect(network.edges.length).toBeGreaterThanOrEqual(5);
    const ids = new Set(part.entities.map(({ id }) => id));
    expect(network.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });

  it("everything is the dataset itself", () => {
    expect(scopedDataset(dataset, evidence, { kind: "all" })).toBe(dataset);
  });
});
