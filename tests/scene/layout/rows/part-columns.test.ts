import { describe, expect, test } from "vitest";
import { noFilters } from "../../../../src/domain/filters";
import { networkOfBothReadings } from "../../../../src/domain/network";
import { visibleNetwork } from "../../../../src/domain/visible";
import { legiblePx, legibleZoom, smallestLetter } from "../../../../src/graph/view/letters";
import { openingViewport } from "../../../../src/graph/view/opening-view";
import { composeScene } from "../../../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../../../src/scene/layout/layout-network";
import { layersFor } from "../../../../src/scene/layout/model/model";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { partColumns } from "../../../../src/scene/layout/rows/part-columns";
import { overlaps, rectangleOf, textRectangle, within } from "../../../../src/scene/metrics/rectangles";
import { sceneMetrics } from "../../../../src/scene/metrics/scene-metrics";
import type { Scene } from "../../../../src/scene/types";
import { rowWidths } from "../../../../src/ui/basics/screen";
import { isopsoralen } from "../../../domain/real";

const evidence = isopsoralen();
const view = { level: "overview", toggled: [] } as const;
const network = networkOfBothReadings(evidence.dataset, view);
const order = searchOrder(network, { seed: 1, tries: 1 });
const layoutOf = (language: "en" | "zh", across: number) =>
  layoutNetwork(network, { language, order, seed: 1, setting: "rows", across });
const visible = visibleNetwork(evidence, noFilters, view);
const options = { focus: null, background: "focus", moves: {}, evidence } as const;

/** Rows of boxes that stand at one height. */
function rowsOf({ nodes }: Scene): number {
  return new Set(nodes.map(({ y }) => Math.round(y))).size;
}

describe.each([
  ["en", "phone", 360],
  ["zh", "phone", 360],
  ["en", "smallTablet", 540],
  ["en", "tablet", 744],
  ["zh", "tablet", 744],
] as const)("columns parted into rows (%s, %s)", (language, width, window) => {
  const { across } = rowWidths[width];
  const layout = layoutOf(language, across);
  const scene = composeScene(layout, visible, options);

  test("keep to the width, and have a place for all that can be drawn", () => {
    expect(layout.width).toBeLessThanOrEqual(across);
    expect(Object.keys(layout.boxes).sort()).toEqual(network.nodes.map(({ id }) => id).sort());
    expect(Object.keys(layout.routes).sort()).toEqual(network.edges.map(({ id }) => id).sort());
    for (const { x, width: own } of Object.values(layout.boxes)) {
      expect(x - own / 2).toBeGreaterThanOrEqual(0);
      expect(x + own / 2).toBeLessThanOrEqual(layout.width);
    }
  });

  test("show the scene of the columns: the same boxes, arrows and signs", () => {
    const columns = composeScene(layoutNetwork(network, { language, order, seed: 1 }), visible, options);
    const facts = ({ nodes, edges }: Scene) => ({
      nodes: nodes.map(({ id, mark, count, refs }) => [id, mark?.state, count?.lines, refs]),
      edges: edges.map(({ id, cls, sign, head, refs }) => [id, cls, sign, head, refs]),
    });
    expect(facts(scene)).toEqual(facts(columns));
    expect(columns.height).toBeLessThan(scene.height);
  });

  test("come out the same each time", () => {
    expect(layoutOf(language, across)).toEqual(layout);
  });

  test("put no box on another, no word beyond its box, and lead no arrow through a box", () => {
    for (const [i, node] of scene.nodes.entries()) {
      const box = rectangleOf(node, 0.5);
      for (const text of [node.label, node.count]) if (text) expect(within(textRectangle(text), box)).toBe(true);
      for (const other of scene.nodes.slice(i + 1)) expect(overlaps(box, rectangleOf(other))).toBe(false);
    }
    const { throughBoxes, hiddenHeads } = sceneMetrics(scene);
    expect([throughBoxes, hiddenHeads]).toEqual([0, 0]);
  });

  test("are read at once: from side to side of a screen, the subject above", () => {
    const frame = { left: 0, top: 0, width: window, height: window * 1.4 };
    const { zoom, pan } = openingViewport(scene, frame);
    expect(zoom).toBeGreaterThanOrEqual(legibleZoom(scene, legiblePx));
    for (const { x, width: own } of scene.nodes) {
      expect(pan.x + zoom * (x - own / 2)).toBeGreaterThanOrEqual(0);
      expect(pan.x + zoom * (x + own / 2)).toBeLessThanOrEqual(window);
    }
    const compound = scene.nodes.find(({ shape }) => shape === "compound");
    expect(pan.y + zoom * ((compound?.y ?? 0) - (compound?.height ?? 0) / 2)).toBeGreaterThanOrEqual(0);
    for (const { y } of scene.nodes) expect(y).toBeGreaterThanOrEqual(compound?.y ?? Infinity);
  });
});

describe.each([
  ["en", "phone"],
  ["zh", "tablet"],
] as const)("open boxes in rows (%s, %s)", (language, width) => {
  const open = { level: "molecules", toggled: [] } as const;
  const all = networkOfBothReadings(evidence.dataset, open);
  const options = { language, order, seed: 1, setting: "rows", across: rowWidths[width].across } as const;
  const layout = layoutNetwork(all, options);
  const scene = composeScene(layout, visibleNetwork(evidence, noFilters, open), {
    focus: null,
    background: "always",
    moves: {},
    evidence,
  });

  test("keep to the width, each with its members below its title, in letters of full size", () => {
    expect(layout.width).toBeLessThanOrEqual(options.across);
    const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
    const members = scene.nodes.flatMap((node) => {
      const around = boxes.get(node.parent ?? "");
      return around ? [{ node, around }] : [];
    });
    expect(members.length).toBeGreaterThan(60);
    for (const { node, around } of members) {
      expect(within(rectangleOf(node), rectangleOf(around))).toBe(true);
      expect(overlaps(rectangleOf(node), textRectangle(around.label))).toBe(false);
      expect(within(textRectangle(node.label), rectangleOf(node, 0.5))).toBe(true);
      expect(node.y).toBeGreaterThan(around.label.y);
    }
    expect(smallestLetter(scene)).toBeGreaterThanOrEqual(12);
  });

  test("put no box on another, hide no head, and lead no arrow through a box", () => {
    const main = composeScene(layout, visibleNetwork(evidence, noFilters, open), {
      focus: null,
      background: "focus",
      moves: {},
      evidence,
    });
    const { throughBoxes, hiddenHeads, nodeOverlaps, labelOverlaps } = sceneMetrics(main);
    expect([throughBoxes, hiddenHeads, nodeOverlaps, labelOverlaps]).toEqual([0, 0, 0, 0]);
  });
});

test("a box that opens leaves the others in their rows", () => {
  const graph = rootGraph(network);
  const toggled = networkOfBothReadings(evidence.dataset, { level: "overview", toggled: ["NF-KB"] });
  const rowsAt = (shown: typeof graph) =>
    layersFor(shown, partColumns(shown, order, { language: "en", across: 372 })).map(({ ids }) => ids.toSorted());
  expect(rowsAt(rootGraph(toggled))).toEqual(rowsAt(graph));
});

test("a row that open boxes make too wide goes on in the next", () => {
  const all = rootGraph(networkOfBothReadings(evidence.dataset, { level: "molecules", toggled: [] }));
  const rows = layersFor(all, partColumns(all, order, { language: "en", across: 372 })).map(({ ids }) => ids);
  const closed = layersFor(rootGraph(network), partColumns(rootGraph(network), order, { language: "en", across: 372 }));
  expect(rows.length).toBeGreaterThan(closed.length);
  expect(rows.flat().toSorted()).toEqual(closed.flatMap(({ ids }) => ids).toSorted());
});

test("narrower rows are more rows", () => {
  const [phone, tablet] = [rowWidths.phone, rowWidths.tablet].map(({ across }) =>
    rowsOf(composeScene(layoutOf("en", across), visible, options)),
  );
  expect(phone).toBeGreaterThan(tablet ?? Infinity);
});

test("what only background arrows hold comes below all else, where it leaves no holes", () => {
  const { boxes } = layoutOf("en", rowWidths.phone.across);
  const main = new Set(
    network.edges.flatMap(({ cls, source, target }) => (cls === "background" ? [] : [source, target])),
  );
  const heights = (isMain: boolean) =>
    network.nodes.flatMap(({ id }) => (main.has(id) === isMain ? [boxes[id]?.y ?? 0] : []));
  expect(heights(false).length).toBeGreaterThan(5);
  expect(Math.min(...heights(false))).toBeGreaterThan(Math.max(...heights(true)));
});

test("the order of a narrow picture has every box once, in more rows the narrower it is, and is the same each time", () => {
  const graph = rootGraph(network);
  const layersAt = (across: number) =>
    layersFor(graph, partColumns(graph, order, { language: "en", across })).map(({ ids }) => ids);
  const [narrow, wide] = [layersAt(372), layersAt(776)];
  expect(narrow.length).toBeGreaterThan(wide.length);
  for (const layers of [narrow, wide]) {
    expect(layers.flat().toSorted()).toEqual(graph.roots.map(({ id }) => id).toSorted());
  }
  expect(layersAt(372)).toEqual(narrow);
});

test("a name of one very long word is cut, and its box keeps to the width", () => {
  const long = "Supercalifragilistic".repeat(12);
  const named = {
    ...network,
    nodes: network.nodes.map((node, i) =>
      i % 9 === 0 ? { ...node, entity: { ...node.entity, name: { en: long, zh: long }, label: undefined } } : node,
    ),
  };
  const { across } = rowWidths.phone;
  const layout = layoutNetwork(named, { language: "en", order, seed: 1, setting: "rows", across });
  for (const { width } of Object.values(layout.boxes)) expect(width).toBeLessThan(across);
  expect(layout.width).toBeLessThan(1.3 * across);
});
