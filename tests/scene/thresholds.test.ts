import { describe, expect, it } from "vitest";
import { compareLayouts } from "../../src/cli/layouts/measure";
import { sceneMetrics } from "../../src/scene/metrics/scene-metrics";
import { dataset, shipped } from "./shipped";

describe.each(["en", "zh"] as const)("the overview (%s)", (language) => {
  const scene = shipped("overview", language);
  const metrics = sceneMetrics(scene, "overview");

  it("has nothing on anything else, and no arrow through a box", () => {
    const { throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads } = metrics;
    expect({ throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads }).toEqual({
      throughBoxes: 0,
      nodeOverlaps: 0,
      labelOverlaps: 0,
      hiddenHeads: 0,
    });
  });

  it("has letters of 13.9 pixels or more in a window of 1440×900, as the app opens", () => {
    expect(metrics.smallestFont["1440×900"]).toBeGreaterThanOrEqual(13.9);
  });

  it("has the shape of a figure", () => {
    expect(metrics.aspect).toBeGreaterThanOrEqual(1.4);
    expect(metrics.aspect).toBeLessThanOrEqual(1.9);
  });

  it("crosses fewer arrows than ELK, dagre and fCoSE would, in larger letters", { timeout: 120_000 }, async () => {
    const { Osteograph: ours, ...others } = await compareLayouts(scene, dataset, "overview");
    // Boxes that lie on each other hide what crosses under them: the letters of such a drawing are no measure.
    const { "fCoSE, its own distances": hiding, ...readable } = others;
    expect(hiding.nodeOverlaps).toBeGreaterThan(10);
    expect(ours.crossings.seen).toBeLessThan(1.2 * hiding.crossings.seen);
    const letters = (of: typeof ours) => of.smallestFont["1440×900"];
    for (const [name, theirs] of Object.entries(readable)) {
      expect(2 * ours.crossings.seen, name).toBeLessThan(theirs.crossings.seen);
      // Twice as large, to one decimal.
      expect(letters(ours), name).toBeGreaterThan((name === "ELK layered" ? 1.6 : 1.95) * letters(theirs));
    }
    const best = Object.values(readable).reduce((a, b) => (b.crossings.seen < a.crossings.seen ? b : a));
    expect(letters(ours)).toBeGreaterThan(1.95 * letters(best));
  });

  it("crosses at fifty-six places at most", () => {
    expect(metrics.crossings.seen).toBeLessThanOrEqual(56);
  });
});

describe.each(["en", "zh"] as const)("the molecules (%s)", (language) => {
  const metrics = sceneMetrics(shipped("molecules", language), "molecules");

  it("keep clear of each other", () => {
    expect(metrics.throughBoxes).toBeLessThanOrEqual(5);
    expect(metrics.nodeOverlaps).toBe(0);
    expect(metrics.labelOverlaps).toBe(0);
    expect(metrics.hiddenHeads).toBe(0);
  });

  it("have letters of 8 pixels or more in a window of 1440×900, as the app opens", () => {
    expect(metrics.smallestFont["1440×900"]).toBeGreaterThanOrEqual(8);
  });

  it("cross at a hundred places at most", () => {
    expect(metrics.crossings.seen).toBeLessThanOrEqual(100);
  });

  it("have the shape of a figure", () => {
    expect(metrics.aspect).toBeGreaterThanOrEqual(1.4);
    expect(metrics.aspect).toBeLessThanOrEqual(1.9);
  });
});
