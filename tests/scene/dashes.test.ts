import { describe, expect, it } from "vitest";
import type { Level } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { enlargeText } from "../../src/figure/spread/enlarge";
import { dashesOf } from "../../src/scene/dashes/dashes";
import type { Route } from "../../src/scene/types";
import { falselySolid } from "./ink";
import { shipped } from "./shipped";

const views: readonly [Language, Level][] = [
  ["en", "overview"],
  ["zh", "overview"],
  ["en", "molecules"],
  ["zh", "molecules"],
];

describe("dashes of arrows that run on each other", () => {
  it.each(views)("keep step, so that no inferred arrow looks tested (%s, %s)", (language, level) => {
    const { edges } = shipped(level, language);
    expect(falselySolid(edges)).toEqual([]);
    // The measure sees what would be wrong: the same arrows, each dashed from its own start.
    expect(falselySolid(edges.map((edge) => ({ ...edge, dashes: null }))).length).toBeGreaterThan(10);
  });

  it.each(views)("keep step in figures whose letters and columns were enlarged (%s, %s)", (language, level) => {
    const larger = enlargeText(shipped(level, language), { letters: 1.5, corridors: 0.8, rows: 1.1 });
    expect(falselySolid(larger.edges)).toEqual([]);
  });

  it("gives a line that joins one lane and leaves by another a longer gap in between", () => {
    const line = (...points: [number, number][]): Route => {
      const [start, ...rest] = points.map(([x, y]) => ({ x, y }));
      const end = rest.at(-1) ?? { x: 0, y: 0 };
      // Controls twice at each corner: straight runs with a sharp bend.
      const controls = rest.slice(0, -1).flatMap((corner) => [corner, corner]);
      return { start: start ?? end, controls, end };
    };
    const lines = [
      { id: "upper", cls: "inferred" as const, route: line([0, 0], [200, 0]) },
      { id: "lower", cls: "inferred" as const, route: line([110, 77], [400, 77]) },
      { id: "lower too", cls: "inferred" as const, route: line([3, 0], [200, 0]) },
      { id: "between", cls: "inferred" as const, route: line([0, 0], [100, 0], [100, 77], [400, 77]) },
    ];
    const dashes = dashesOf(lines);
    const phase = (id: string, along: number) => ((dashes[id]?.offset ?? 0) + along) % 13.5;
    expect(phase("lower too", 0)).toBeCloseTo(phase("upper", 3), 0);
    const total = (dashes.between?.pattern ?? []).reduce((sum, each) => sum + each, 0);
    if (dashes.between?.pattern) expect(total).toBeGreaterThan(470);
    else expect(phase("lower", 0)).toBeCloseTo(phase("between", 187), 0);
  });
});
