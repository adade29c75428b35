import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../../src/domain/evidence";
import { isLargeDataset } from "../../../../src/domain/evidence/large-dataset";
import { fullNetwork, type Network } from "../../../../src/domain/network";
import { layoutLarge } from "../../../../src/scene/layout/large/layout-large";
import { isLarge } from "../../../../src/scene/layout/large/size";
import { answerLayout, type LayoutAnswer } from "../../../../src/scene/runtime/layout-request";
import type { Layout } from "../../../../src/scene/types";
import { type MadeSize, madeDataset } from "../../../bench/scale/made-dataset";

const networkOf = (size: MadeSize): Network =>
  fullNetwork(buildEvidence(madeDataset(size), "review"), { level: "overview", toggled: [] });

const of = (size: MadeSize): Layout => layoutLarge(networkOf(size), { language: "en" });

function overlaps({ boxes }: Layout): number {
  const all = Object.values(boxes).sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  let count = 0;
  all.forEach((a, i) => {
    for (let k = i + 1; k < all.length; k++) {
      const b = all[k];
      if (!b || b.x - b.width / 2 >= a.x + a.width / 2) break;
      if (Math.abs(a.y - b.y) < (a.height + b.height) / 2) count++;
    }
  });
  return count;
}

describe("a network too large for columns", () => {
  it.each<MadeSize>([
    { arrows: 600, nodes: 330 },
    { arrows: 3000, nodes: 1000 },
    { arrows: 900, nodes: 900, hub: 899 },
    { arrows: 0, nodes: 1, parallel: 0 },
    { arrows: 500, nodes: 1000 },
  ])("has the shape of a screen, and no box on another: %o", (size) => {
    const layout = of(size);
    expect(Object.keys(layout.boxes)).toHaveLength(size.nodes);
    if (size.nodes > 1) expect(layout.width / layout.height).toBeGreaterThan(1.2);
    expect(layout.width / layout.height).toBeLessThan(size.nodes > 1 ? 2.4 : 10);
    expect(overlaps(layout)).toBe(0);
  });

  it("is the same again, with a line for every arrow that ends before its box", () => {
    const network = networkOf({ arrows: 1500, nodes: 700 });
    const layout = layoutLarge(network, { language: "en" });
    expect(layoutLarge(network, { language: "en" })).toEqual(layout);
    for (const { id, source, target } of network.edges) {
      const [route, box] = [layout.routes[id], layout.boxes[target]];
      if (!route || !box) throw new Error(`no route or box for ${id}`);
      const inside = Math.abs(route.end.x - box.x) < box.width / 2 && Math.abs(route.end.y - box.y) < box.height / 2;
      expect(source === target || !inside, id).toBe(true);
    }
  });

  it("puts what arrows join near: lines are much shorter than between things put anywhere", () => {
    const layout = of({ arrows: 3000, nodes: 1000 });
    const lengths = Object.values(layout.routes).map(({ start, end }) => Math.hypot(end.x - start.x, end.y - start.y));
    const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
    expect(mean).toBeLessThan(0.25 * Math.hypot(layout.width, layout.height));
  });

  it("has room for parallel arrows beside one another", () => {
    const network = networkOf({ arrows: 600, nodes: 330 });
    const [first] = network.edges;
    if (!first) throw new Error("no arrow");
    const many = Array.from({ length: 50 }, (_, i) => ({ ...first, id: `parallel-${i}` }));
    const { routes } = layoutLarge({ ...network, edges: many }, { language: "en" });
    const starts = Object.values(routes).map(({ start }) => `${start.x} ${start.y}`);
    expect(new Set(starts).size).toBe(50);
  });

  it("is answered with a rough picture first, progress, and no order of columns", () => {
    const network = networkOf({ arrows: 1500, nodes: 700 });
    const answers: LayoutAnswer[] = [];
    answerLayout({ network, whole: network, options: { language: "en", seed: 1 } }, (each) => answers.push(each));
    expect(answers[0]?.kind).toBe("rough");
    expect(answers.filter(({ kind }) => kind === "progress").length).toBeGreaterThan(2);
    expect(answers.at(-1)).toMatchObject({ kind: "done", order: null });
  });

  it("begins where columns end to be readable", () => {
    expect(isLarge(networkOf({ arrows: 150, nodes: 60 }))).toBe(false);
    expect(isLarge(networkOf({ arrows: 700, nodes: 300 }))).toBe(true);
    expect(isLargeDataset(madeDataset({ arrows: 150, nodes: 60 }))).toBe(false);
    expect(isLargeDataset(madeDataset({ arrows: 700, nodes: 300 }))).toBe(true);
    expect(isLargeDataset(madeDataset({ arrows: 10, nodes: 400 }))).toBe(true);
  });
});
