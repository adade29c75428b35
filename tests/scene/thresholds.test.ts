import { describe, expect, it } from "vitest";
import { compareLayouts } from "../../src/cli/layouts/measure";
import { sceneMetrics } from "../../src/scene/metrics/scene-metrics";
import { dataset, shipped } from "./shipped";

describe.each(["en", "zh"] as const)("the overview (%s)", (language) => {
  const scene = shipped("overview", language);
  const metrics = sceneMetrics(scene);

  it("has nothing on anything else, and no arrow through a box", () => {
    const { throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads } = metrics;
    expect({ throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads }).toEqual({
      throughBoxes: 0,
      nodeOverlaps: 0,
      labelOverlaps: 0,
      hiddenHeads: 0,
    });
  });

  it("has letters of 11 pixels or more in a window of 1440×900", () => {
    expect(metrics.smallestFont["1440×900"]).toBeGreaterThanOrEqual(11);
  });

  it("has the shape of a figure", () => {
    expect(metrics.aspect).toBeGreaterThanOrEqual(1.4);
    expect(metrics.aspect).toBeLessThanOrEqual(1.9);
  });

  it("crosses fewer arrows than ELK, dagre and fCoSE would, in larger letters", { timeout: 120_000 }, async () => {
    const { Osteograph: ours, ...others } = await compareLayouts(scene, dataset, "overview");
    for (const [name, theirs] of Object.entries(others)) {
      expect(ours.crossings.seen, name).toBeLessThan(theirs.crossings.seen);
      expect(ours.smallestFont["1440×900"], name).toBeGreaterThan(1.4 * theirs.smallestFont["1440×900"]);
    }
  });
});

describe.each(["en", "zh"] as const)("the molecules (%s)", (language) => {
  const metrics = sceneMetrics(shipped("molecules", language));

  it("keep clear of each other", () => {
    expect(metrics.throughBoxes).toBeLessThanOrEqual(5);
    expect(metrics.nodeOverlaps).toBe(0);
    expect(metrics.labelOverlaps).toBe(0);
    expect(metrics.hiddenHeads).toBe(0);
  });

  it("cross at a hundred places at most", () => {
    expect(metrics.crossings.seen).toBeLessThanOrEqual(100);
  });

  it("have the shape of a figure", () => {
    expect(metrics.aspect).toBeGreaterThanOrEqual(1.4);
    expect(metrics.aspect).toBeLessThanOrEqual(1.9);
  });
});
