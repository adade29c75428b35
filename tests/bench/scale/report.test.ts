import { describe, expect, it } from "vitest";
import { phases, timePhases } from "./phases";
import { growth, median, scaleReport } from "./report";

describe("the scale report", () => {
  it("reads how a time grows", () => {
    expect(
      growth([
        [100, 2],
        [1000, 20],
        [10_000, 200],
      ]),
    ).toBeCloseTo(1);
    expect(
      growth([
        [100, 0.1],
        [1000, 2],
        [10_000, 200],
      ]),
    ).toBeCloseTo(2);
    expect(
      growth([
        [100, 0.1],
        [1000, 0.2],
      ]),
    ).toBeNull();
    expect(median([3, 1, 2])).toBe(2);
  });

  it("has a row for every phase and the comparison with a bare page", () => {
    const frames = { pan: [10, 20, 30], zoom: [10, 10, 10] };
    const slow = { pan: [100], zoom: [200] };
    const runs = [timePhases(100)];
    const alone = { png: 900, hub: 120, heap: [30, 31] } as const;
    const compared = { arrows: 100, first: [50, 100], frames: [frames, slow], ...alone } as const;
    const text = scaleReport([{ arrows: 100, runs }], compared);
    for (const phase of phases) expect(text).toContain(`| ${phase} |`);
    expect(text).toContain("| frame, panning | 20 | 100 | 5.0 |");
    expect(text).toContain("30 and 31 MB");
  });
});
