import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/cli/build/datasets";
import { compareLayouts } from "../../src/cli/layouts/measure";
import { firstDataset } from "../../src/dataset/files";
import type { Level } from "../../src/domain/network";
import { sceneMetrics } from "../../src/scene/metrics/scene-metrics";
import { keptDataset } from "../kept-dataset";
import { shippedOf } from "./shipped";

const folder = resolve("data");
const others = datasetIds(folder).filter((id) => id !== firstDataset);
const pictures = others.flatMap((id) => {
  const dataset = keptDataset(id);
  return (["en", "zh"] as const).flatMap((language) =>
    (["overview", "molecules"] as const).map((level: Level) => ({ id, dataset, language, level })),
  );
});

it("there are datasets beside the one of a first visit", () => {
  expect(others.length).toBeGreaterThanOrEqual(2);
});

describe.each(pictures)("$id, $level, $language", ({ id, dataset, language, level }) => {
  const scene = shippedOf(id, level, language);
  const metrics = sceneMetrics(scene, level);

  it("has nothing on anything else, and no arrow through a box", () => {
    const { throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads } = metrics;
    expect({ throughBoxes, nodeOverlaps, labelOverlaps, hiddenHeads }).toEqual({
      throughBoxes: 0,
      nodeOverlaps: 0,
      labelOverlaps: 0,
      hiddenHeads: 0,
    });
  });

  it("has letters that can be read as the app opens", () => {
    expect(metrics.smallestFont["1440×900"]).toBeGreaterThanOrEqual(level === "overview" ? 11 : 8);
  });

  it.runIf(level === "overview")(
    "crosses fewer arrows than the common layouts in which boxes keep apart",
    { timeout: 120_000 },
    async () => {
      const {
        Osteograph: ours,
        "fCoSE, its own distances": _,
        ...readable
      } = await compareLayouts(scene, dataset, level);
      for (const [name, theirs] of Object.entries(readable)) {
        expect(ours.crossings.seen, name).toBeLessThan(theirs.crossings.seen);
      }
    },
  );
});
