import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { focusOf } from "../../src/domain/focus";
import { networkOfBothReadings } from "../../src/domain/network";
import { visibleNetwork } from "../../src/domain/visible";
import { areasOn, crossedBy, linesIn } from "../../src/scene/badges/lines";
import { areaAt, obstaclesIn } from "../../src/scene/badges/obstacles";
import { newPlaces } from "../../src/scene/badges/places";
import { type ComposeOptions, composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import { overlaps, type Rectangle } from "../../src/scene/metrics/rectangles";
import type { Scene } from "../../src/scene/types";
import { seeded } from "../domain/random";
import { isopsoralen } from "../domain/real";
import { dataset, shipped, shippedOrder } from "./shipped";

describe("places of rectangles", () => {
  const random = seeded(7);
  const between = (least: number, most: number) => least + random() * (most - least);
  const randomArea = (most: number): Rectangle =>
    areaAt(between(-300, 300), between(-300, 300), between(0.1, most), between(0.1, most));
  const owners = ["a", "b", "c", "d", "e"];
  const known = Array.from({ length: 120 }, (_, i) => ({ area: randomArea(70), of: owners[i % 5] ?? "" }));
  const places = newPlaces();
  for (const { area, of } of known) places.add(area, of);

  it("are found as comparing with every one finds them", () => {
    for (let i = 0; i < 400; i++) {
      const asked = randomArea(40);
      const met = new Set(known.filter(({ area }) => overlaps(area, asked)).map(({ of }) => of));
      expect(places.meets(asked)).toBe(met.size > 0);
      expect(places.at(asked).sort()).toEqual([...met].sort());
      expect(places.count(asked, "", 9)).toBe(met.size);
      expect(places.count(asked, "nobody's", 2)).toBe(Math.min(2, met.size));
      met.delete("c");
      expect(places.count(asked, "c", 9)).toBe(met.size);
    }
  });
});

describe("leader lines", () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 40, y: 0 } };
  const nothing: Scene = { ...shipped("overview", "en"), nodes: [], edges: [], captions: [] };
  const around = (xs: readonly number[]) => {
    const lines = newPlaces();
    for (const x of xs) lines.add(areaAt(x, 0, 0.25, 30), `at ${x}`);
    return obstaclesIn(nothing, lines);
  };
  const counted = { most: 3, along: 0 };
  const crossed = (xs: readonly number[], limit: number) =>
    crossedBy(line.from, line.to, "own", around(xs), counted, limit);

  it("are covered from end to end", () => {
    const areas = areasOn(line, 4, 1);
    expect(areas.map(({ left, right }) => (left + right) / 2)).toEqual([0, 10, 20, 30, 40]);
    expect(areas.every(({ top, bottom }) => top === -1 && bottom === 1)).toBe(true);
  });

  it("count the lines that they cross, and are given up beyond as many as pay", () => {
    expect(crossed([], 9)).toBe(0);
    expect(crossed([10, 30], 9)).toBe(2);
    expect(crossed([10, 30], 2)).toBe(2);
    expect(crossed([10, 30], 1.5)).toBeNull();
  });

  it("run over nothing that is read", () => {
    const obstacles = around([]);
    obstacles.taken.add(areaAt(20, 0, 3, 3), "a word");
    expect(crossedBy(line.from, line.to, "own", obstacles, counted, 9)).toBeNull();
  });
});

describe("lines that are kept from one scene to the next", () => {
  it("are those of the scene that asks", () => {
    const scene = shipped("overview", "en");
    const fewer: Scene = { ...scene, edges: scene.edges.slice(0, 5) };
    const all = linesIn(scene);
    expect(linesIn({ ...scene, edges: scene.edges.toReversed() })).toBe(all);
    const left = linesIn(fewer);
    const { end } = scene.edges.at(-1)?.route ?? { end: { x: 0, y: 0 } };
    const there = areaAt(end.x, end.y, 1, 1);
    expect([all.meets(there), left.meets(there)]).toEqual([true, false]);
    expect(
      linesIn(fewer, ({ id }) => id)
        .at(areaAt(0, 0, 1e4, 1e4))
        .sort(),
    ).toEqual(fewer.edges.map(({ id }) => id).sort());
  });

  it.each(["review", "primary"] as const)("leave no trace of other selections in a picture (%s)", (reading) => {
    const view = { level: "overview", toggled: [] } as const;
    const evidence = isopsoralen(reading);
    const network = visibleNetwork(evidence, noFilters, view);
    const layout = layoutNetwork(networkOfBothReadings(dataset, view), {
      language: "en",
      seed: 1,
      order: shippedOrder(),
    });
    const options = { background: "focus", moves: {}, evidence } as const;
    const compose = (more: Pick<ComposeOptions, "focus" | "chosen">, on = layout) =>
      composeScene(on, network, { ...options, ...more });
    const chosen = network.nodes.slice(0, 6).map(({ id }) => {
      const { nodes, edges } = focusOf(evidence, network, view, { kind: "node", id });
      return { chosen: id, focus: new Set([...nodes, ...edges]) };
    });
    const first = compose({ focus: null });
    const inTurn = chosen.map((each) => compose(each));
    expect(compose({ focus: null })).toEqual(first);
    // A copy of the layout has routes of its own, of which nothing is known yet.
    for (const [i, each] of chosen.entries()) expect(compose(each, structuredClone(layout))).toEqual(inTurn[i]);
  });
});
