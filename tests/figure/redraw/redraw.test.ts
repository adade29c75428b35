import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { drawnNetwork, focusOf } from "../../../src/domain/focus";
import { visibleNetwork } from "../../../src/domain/visible";
import { emphasised } from "../../../src/figure/redraw/emphasise";
import { type Area, filledScene } from "../../../src/figure/redraw/fill";
import { movedScene } from "../../../src/figure/redraw/moved";
import { fitViewport } from "../../../src/graph/view/viewport";
import { composeScene } from "../../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../../src/scene/layout/layout-network";
import { isopsoralen } from "../../domain/real";
import { shippedOrder } from "../../scene/shipped";

const evidence = isopsoralen();
const view = { level: "overview", toggled: [] } as const;
const visible = visibleNetwork(evidence, { ...noFilters, effects: ["osteoclast"] }, view);
const drawn = drawnNetwork(visible, { background: "focus", focus: null });
const placed = new Set(drawn.nodes.map(({ id }) => id));
const edges = visible.edges.filter(({ source, target }) => placed.has(source) && placed.has(target));
const network = { nodes: drawn.nodes, edges };
const layout = layoutNetwork(network, { language: "en", seed: 1, order: shippedOrder() });
const options = { focus: null, background: "always", moves: {}, evidence } as const;
const whole = (area: Area) => filledScene(composeScene(layout, network, options), area);

describe("the osteoclast filter laid out again", () => {
  test.each([
    ["1440×900", { width: 1176, height: 718 }],
    ["1280×720", { width: 1016, height: 518 }],
  ])("fills the canvas of a window of %s in letters of at least 18 pixels", (_, area) => {
    const scene = whole(area);
    const { zoom } = fitViewport({ x1: 0, y1: 0, x2: scene.width, y2: scene.height }, { left: 0, top: 0, ...area });
    const smallest = Math.min(...scene.nodes.map(({ label }) => label.fontSize));
    expect(smallest * zoom).toBeGreaterThanOrEqual(18);
    expect((scene.width * zoom) / area.width).toBeGreaterThan(0.85);
    expect((scene.height * zoom) / area.height).toBeGreaterThan(0.7);
  });

  test("cuts nothing off, and lets no box touch another", () => {
    const scene = whole({ width: 1016, height: 518 });
    const boxes = scene.nodes.map((node) => ({
      id: node.id,
      left: node.x - node.width / 2,
      right: node.x + node.width / 2,
      top: node.y - node.height / 2,
      bottom: node.y + node.height / 2,
    }));
    for (const a of boxes) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= scene.width && a.bottom <= scene.height, a.id).toBe(true);
      const touched = boxes.filter(
        (b) => b !== a && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
      );
      expect(touched.map(({ id }) => id)).toEqual([]);
    }
  });

  test("stays where it is when something is selected, which brings its background arrows", () => {
    const scene = whole({ width: 1016, height: 518 });
    const focus = focusOf(evidence, visible, view, { kind: "node", id: "NF-KB" });
    const ids = new Set([...focus.nodes, ...focus.edges]);
    const plain = emphasised(scene, drawn, null);
    const selected = emphasised(scene, drawnNetwork(network, { background: "focus", focus: ids }), ids);
    expect(plain.edges.some(({ cls }) => cls === "background")).toBe(false);
    expect(selected.edges.some(({ cls }) => cls === "background")).toBe(true);
    const places = new Map(plain.nodes.map((node) => [node.id, [node.x, node.y, node.width, node.height]]));
    for (const node of selected.nodes) expect([node.x, node.y, node.width, node.height]).toEqual(places.get(node.id));
    expect(selected.nodes.find(({ id }) => id === "NF-KB")?.emphasis).toBe("focus");
    expect(selected.nodes.find(({ id }) => id === "CGMP-PKG")?.emphasis).toBe("dim");
  });

  test("has its nodes moved by hand, with straight arrows and all that stands on them", () => {
    const scene = whole({ width: 1016, height: 518 });
    const moved = movedScene(scene, { "NF-KB": { dx: 40, dy: -30 }, gone: { dx: 5, dy: 5 } });
    const at = (from: typeof scene, id: string) => from.nodes.find((node) => node.id === id);
    expect(at(moved, "NF-KB")).toMatchObject({
      x: (at(scene, "NF-KB")?.x ?? 0) + 40,
      y: (at(scene, "NF-KB")?.y ?? 0) - 30,
      label: { x: (at(scene, "NF-KB")?.label.x ?? 0) + 40 },
    });
    expect(moved.nodes.length).toBe(scene.nodes.length);
    for (const edge of moved.edges) {
      const before = scene.edges.find(({ id }) => id === edge.id);
      const touches = edge.source === "NF-KB" || edge.target === "NF-KB";
      expect(JSON.stringify(edge.route) === JSON.stringify(before?.route), edge.id).toBe(!touches);
      expect([edge.label === null, edge.retractedAt === null, edge.dashes === null], edge.id).toEqual([
        before?.label === null,
        before?.retractedAt === null,
        before?.dashes === null,
      ]);
    }
    expect(movedScene(scene, {})).toBe(scene);
  });
});
