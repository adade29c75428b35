import { describe, expect, test } from "vitest";
import { noFilters } from "../../../../src/domain/filters";
import { fullNetwork } from "../../../../src/domain/network";
import { filteredPicture } from "../../../../src/figure/frame/part-scene";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { overlaps, rectangleOf, textRectangle, within } from "../../../../src/scene/metrics/rectangles";
import { sceneMetrics } from "../../../../src/scene/metrics/scene-metrics";
import type { Scene } from "../../../../src/scene/types";
import { isopsoralen } from "../../../domain/real";

const evidence = isopsoralen();
const view = { level: "overview", toggled: [] } as const;
const order = searchOrder(fullNetwork(evidence, view), { seed: 1, tries: 1 });
const sceneOf = (language: "en" | "zh", setting: "columns" | "rows"): Scene => {
  const { scene, rows } = filteredPicture(evidence, { ...noFilters, minStudies: 2 }, view, { language, order });
  const [, narrow] = rows ?? [];
  if (!narrow) throw new Error("closed boxes can stand in rows");
  return setting === "rows" ? narrow() : scene;
};

describe.each(["en", "zh"] as const)("a picture in rows (%s)", (language) => {
  const scene = sceneOf(language, "rows");

  test("shows the same boxes and arrows as in columns", () => {
    const columns = sceneOf(language, "columns");
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(columns.nodes.map(({ id }) => id).sort());
    expect(scene.edges.map(({ id }) => id).sort()).toEqual(columns.edges.map(({ id }) => id).sort());
    expect(scene.setting).toBe("rows");
    expect(columns.setting).toBeUndefined();
  });

  test("is narrower than in columns, and runs down the page", () => {
    const width = Math.max(...scene.nodes.map(({ x, width }) => x + width / 2));
    expect(width).toBeLessThan(sceneOf(language, "columns").width);
    const compound = scene.nodes.find(({ shape }) => shape === "compound");
    for (const node of scene.nodes) if (node !== compound) expect(node.y).toBeGreaterThan(compound?.y ?? Infinity);
  });

  test("keeps every word in its box, and no box on another", () => {
    for (const [i, node] of scene.nodes.entries()) {
      const box = rectangleOf(node, 0.5);
      for (const text of [node.label, node.count]) if (text) expect(within(textRectangle(text), box)).toBe(true);
      for (const other of scene.nodes.slice(i + 1)) expect(overlaps(box, rectangleOf(other))).toBe(false);
    }
  });

  test("leads no arrow through a box, and hides no head", () => {
    const { throughBoxes, hiddenHeads } = sceneMetrics(scene);
    expect([throughBoxes, hiddenHeads]).toEqual([0, 0]);
  });

  test("ends arrows above the boxes that they point at, where the sides are level", () => {
    for (const { target, route } of scene.edges) {
      const box = scene.nodes.find(({ id }) => id === target);
      if (!box || route.end.y > box.y) continue;
      expect(box.y - box.height / 2 - route.end.y).toBeCloseTo(2.5, 5);
      expect(Math.abs(route.end.x - box.x)).toBeLessThan(box.width / 2);
    }
  });
});

test("boxes that are open are set in rows with what they hold", () => {
  const open = { level: "overview", toggled: ["NF-KB"] } as const;
  const [wide] = filteredPicture(evidence, noFilters, open, { language: "en", order }).rows ?? [];
  const nodes = wide?.().nodes ?? [];
  const box = nodes.find(({ id }) => id === "NF-KB");
  const held = nodes.filter(({ parent }) => parent === "NF-KB");
  expect(held).not.toHaveLength(0);
  for (const each of held) expect(box && within(rectangleOf(each), rectangleOf(box))).toBe(true);
});
