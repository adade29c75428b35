import { describe, expect, it } from "vitest";
import { molecules, orderSearch } from "../../../src/cli/build/opening-picture";
import { networkOfBothReadings } from "../../../src/domain/network";
import type { Network } from "../../../src/domain/network/types";
import type { Language } from "../../../src/domain/records";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { searchOrder } from "../../../src/scene/layout/order/order";
import { dataset, shipped, shippedOrder } from "../shipped";
import { edge, node } from "./networks";

function layoutOf(network: Network) {
  return layoutNetwork(network, { language: "en", seed: 1, order: searchOrder(network, { seed: 1, tries: 1 }) });
}

function expectSensible(network: Network): void {
  const layout = layoutOf(network);
  expect(layout.width).toBeGreaterThan(0);
  expect(layout.height).toBeGreaterThan(0);
  for (const { id } of network.nodes) expect(layout.boxes[id], id).toBeDefined();
  for (const { id } of network.edges) expect(layout.routes[id], id).toBeDefined();
  expect(JSON.stringify(layout)).not.toMatch(/null,"y"|NaN|Infinity/);
  for (const { start, controls, end } of Object.values(layout.routes)) {
    for (const { x, y } of [start, ...controls, end]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  }
}

describe("the layout of the review", () => {
  it("is the same to the byte, however often it is made", () => {
    // As the build searches, with fewer tries and steps: what makes it the same each time does not depend on their number.
    const network = networkOfBothReadings(dataset, molecules);
    const search = () => JSON.stringify(searchOrder(network, { ...orderSearch, tries: 2, steps: 100 }));
    expect(search()).toBe(search());
    expect(JSON.stringify(shipped("overview", "en"))).toBe(JSON.stringify(shipped("overview", "en")));
  });

  it("keeps bone formation above bone resorption among the pathways", () => {
    const { nodes } = shipped("overview", "en");
    const heights = (category: string) =>
      nodes.filter((each) => each.column === "pathways" && each.category?.id === category).map((each) => each.y);
    expect(Math.max(...heights("osteoblast"))).toBeLessThan(Math.min(...heights("osteoclast")));
  });

  it.each(["en", "zh"] as const)("opening one pathway shuffles nothing (%s)", (language: Language) => {
    const order = shippedOrder();
    const at = (toggled: readonly string[]) =>
      layoutNetwork(networkOfBothReadings(dataset, { level: "overview", toggled }), { language, order, seed: 1 });
    const [before, after] = [at([]), at(["ESTROGEN-LIKE"])];
    const column = (layout: typeof before) =>
      Object.keys(before.boxes)
        .filter((id) => layout.parts[id]?.column === "pathways" && before.boxes[id] !== undefined)
        .sort((a, b) => (layout.boxes[a]?.y ?? 0) - (layout.boxes[b]?.y ?? 0));
    expect(column(after)).toEqual(column(before));
  });

  it("has the boxes in the same order in both languages", () => {
    const [en, zh] = [shipped("overview", "en"), shipped("overview", "zh")];
    const processes = (scene: typeof en) =>
      scene.nodes
        .filter((each) => each.column === "processes")
        .sort((a, b) => a.y - b.y)
        .map((each) => each.id);
    expect(processes(zh)).toEqual(processes(en));
  });
});

describe("the layout of any network", () => {
  it("stands an empty one", () => {
    expectSensible({ nodes: [], edges: [] });
  });

  it("stands a single node, alone or acting on itself", () => {
    expectSensible({ nodes: [node("A", "molecule")], edges: [] });
    expectSensible({ nodes: [node("A", "molecule")], edges: [edge("A", "A")] });
  });

  it("stands cycles, parallel arrows and a node without any", () => {
    const nodes = [
      node("A", "compound"),
      node("B", "pathway"),
      node("C", "process"),
      node("D", "outcome"),
      node("E", "molecule"),
    ];
    expectSensible({
      nodes,
      edges: [edge("A", "B"), edge("A", "B", 2), edge("B", "D"), edge("D", "B"), edge("C", "A"), edge("D", "C")],
    });
  });

  it("gives a label of sixty letters a box that holds it", () => {
    const label = "p".repeat(60);
    const { boxes, parts } = layoutOf({ nodes: [node("A", "process", label)], edges: [] });
    expect(parts.A?.label.lines.join("")).toBe(label);
    expect(boxes.A?.height).toBeGreaterThan((parts.A?.label.lines.length ?? 0) * 13);
  });
});
