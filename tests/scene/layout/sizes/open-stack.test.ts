import { expect, test } from "vitest";
import { fullNetwork } from "../../../../src/domain/network";
import { reachesSide } from "../../../../src/scene/layout/coordinates/ports";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { measureOpenStack } from "../../../../src/scene/layout/sizes/open-stack";
import { isopsoralen } from "../../../domain/real";

const graph = rootGraph(fullNetwork(isopsoralen(), { level: "molecules", toggled: [] }));
const measured = (id: string, leaving: readonly string[] = [], leastWidth = 0) => {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`no ${id}`);
  return measureOpenStack(node, { graph, language: "en", column: "pathways", leaving: new Set(leaving), leastWidth });
};
/** Columns on the page: the layout reads across the page as its y. */
const columnsOf = (id: string) => new Set([...measured(id).inner.values()].map(({ y }) => y)).size;

test("few members are below one another, more are in two columns beside the edges", () => {
  expect(columnsOf("TGFB-SMAD")).toBe(1);
  expect(columnsOf("PI3K-AKT-MTOR")).toBe(2);
});

test("a member with arrows that leave the box is below the others, where it is met straight from below and never from above", () => {
  const box = measured("PI3K-AKT-MTOR", ["PI3K"]);
  const lowest = Math.max(...[...box.inner.values()].map(({ x }) => x));
  expect(box.inner.get("PI3K")?.x).toBe(lowest);
  expect([reachesSide(box, "PI3K", "right"), reachesSide(box, "PI3K", "left")]).toEqual([true, false]);
});

test("arrows pass the members along both edges, and a box is wide enough for its heads", () => {
  const box = measured("PI3K-AKT-MTOR", [], 400);
  const [left = 0, right = 0] = box.rowGaps;
  expect([box.height, left, right]).toEqual([400, -right, right]);
  for (const { y, height } of box.inner.values()) expect(Math.abs(y) + height / 2).toBeLessThan(right);
});
