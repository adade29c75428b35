import { describe, expect, it } from "vitest";
import type { Network } from "../../../../src/domain/network/types";
import { bandOf, columnOrder, columnsOf } from "../../../../src/scene/layout/model/columns";
import { bundleEdges } from "../../../../src/scene/layout/model/edge-bundles";
import { buildModel, layersFor } from "../../../../src/scene/layout/model/model";
import { headsAt, planRoutes } from "../../../../src/scene/layout/model/plan";
import { lifted, lineOf, rootGraph, styleOf } from "../../../../src/scene/layout/model/roots";
import { sublayersOf } from "../../../../src/scene/layout/model/sublayers";
import { testCategory } from "../../../domain/categories";
import { edge, node, planned, randomNetwork } from "../networks";

const held = (id: string, parent: string) => ({ ...node(id, "molecule"), parent });
const box = (id: string, open: boolean) => ({ ...node(id, "group"), openable: true, open });

describe("a network seen from outside its boxes", () => {
  const network: Network = {
    nodes: [box("BOX", true), held("IN", "BOX"), held("ALSO", "BOX"), node("OUT", "process")],
    edges: [edge("IN", "OUT"), edge("ALSO", "OUT"), edge("IN", "ALSO"), edge("OUT", "MISSING")],
  };
  const graph = rootGraph(network);

  it("has what is in no box, and the box of everything else", () => {
    expect(graph.roots.map(({ id }) => id)).toEqual(["BOX", "OUT"]);
    expect(graph.rootOf.get("IN")).toBe("BOX");
    expect(graph.heldBy.get("BOX")?.map(({ id }) => id)).toEqual(["IN", "ALSO"]);
  });

  it("leaves out arrows that end at nothing drawn", () => {
    expect(graph.arrows.map(({ from, to }) => `${from}>${to}`)).toEqual(["BOX>OUT", "BOX>OUT", "BOX>BOX"]);
  });

  it("closed, has each pair and look once, and nothing inside", () => {
    expect(lifted(graph).arrows.map(({ edge: { source, target } }) => `${source}>${target}`)).toEqual(["BOX>OUT"]);
  });
});

describe("columns", () => {
  it("follow the kind of a node; a disease that is only a cause is beside the compound", () => {
    const graph = rootGraph({
      nodes: [
        node("C", "compound"),
        node("P", "pathway"),
        node("D", "disease"),
        node("E", "disease"),
        node("O", "outcome"),
      ],
      edges: [edge("C", "P"), edge("P", "O"), edge("D", "P"), edge("P", "E")],
    });
    expect(Object.fromEntries(columnsOf(graph))).toEqual({
      C: "compound",
      P: "pathways",
      D: "compound",
      E: "outcomes",
      O: "outcomes",
    });
  });

  it("of a group follow what it holds, and an order that knows better", () => {
    const graph = rootGraph({ nodes: [box("G", true), { ...node("P", "process"), parent: "G" }], edges: [] });
    expect(columnsOf(graph).get("G")).toBe("processes");
    expect(columnsOf(graph, { G: "outcomes" }).get("G")).toBe("outcomes");
  });

  it("have the bands of their categories, the middle one without a category", () => {
    const of = (id: string | null) =>
      bandOf({ ...node("N", "pathway"), category: id === null ? null : testCategory(id) });
    expect([of("osteoblast"), of("fate"), of(null), of("osteoclast")]).toEqual([0, 1, 1, 2]);
  });

  it("that grow too tall are split, and what acts is left of what it acts on", () => {
    const ids = Array.from({ length: 60 }, (_, i) => `N${i}`);
    const arrows = ids.slice(1).map((id, i) => ({ edge: edge(`N${i}`, id), from: `N${i}`, to: id, main: true }));
    const layers = sublayersOf(ids, [...arrows].reverse());
    expect(layers.flat().sort()).toEqual([...ids].sort());
    const layerOf = new Map(layers.flatMap((layer, l) => layer.map((id) => [id, l] as const)));
    for (const { from, to } of arrows) expect(layerOf.get(from)).toBeLessThanOrEqual(layerOf.get(to) ?? -1);
    expect(sublayersOf(ids.slice(0, 20), [])).toEqual([ids.slice(0, 20)]);
  });
});

describe("bundles of arrows", () => {
  const arrowsOf = (pairs: readonly string[]) =>
    pairs.map((pair) => {
      const [from = "", to = ""] = pair.split(">");
      return { edge: edge(from, to), from, to, main: true };
    });
  const bundled = (pairs: readonly string[]) => bundleEdges(arrowsOf(pairs), () => true);

  it("gather several sources that act on the same several targets", () => {
    const { kinds } = bundled(["A>X", "A>Y", "B>X", "B>Y"]);
    expect([...kinds.values()]).toEqual(["both"]);
  });

  it("hold in every bundle an arrow for each way from a source to a target, in random networks", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { arrows } = rootGraph(randomNetwork(seed, 10));
      const { of, kinds } = bundleEdges(arrows, () => true);
      expect(of.size).toBe(arrows.length);
      for (const [key, kind] of kinds) {
        const own = arrows.filter((arrow) => of.get(arrow.edge.id) === key);
        const [sources, targets] = [new Set(own.map(({ from }) => from)), new Set(own.map(({ to }) => to))];
        if (kind === "both") expect(own).toHaveLength(sources.size * targets.size);
        else expect(kind === "source" ? sources.size : targets.size).toBe(1);
        expect(new Set(own.map(kind === "source" ? lineOf : styleOf)).size).toBe(1);
      }
    }
  });

  it("are as few stars as cover the rest", () => {
    // One source of three targets, of which one has a second source: two stars, not three.
    expect(bundled(["A>X", "A>Y", "A>Z", "B>Z"]).kinds.size).toBe(2);
    expect(bundled(["A>X", "B>X", "C>X"]).kinds.size).toBe(1);
  });
});

describe.each([1, 2, 3])("the layered model of random network %i", (seed) => {
  const { model, plans, graph } = planned(randomNetwork(seed));

  it("has a dummy vertex in every layer that an arrow passes", () => {
    for (const { arrow, from, to, dummies } of plans.filter((plan) => plan.arrow.main)) {
      const [a, b] = [model.vertices[from]?.layer ?? 0, model.vertices[to]?.layer ?? 0];
      expect(dummies.map((v) => model.vertices[v]?.layer)).toEqual(
        Array.from({ length: Math.max(0, Math.abs(b - a) - 1) }, (_, i) => (a < b ? a + 1 + i : a - 1 - i)),
      );
      for (const v of dummies) expect(model.vertices[v]?.id).toBe(model.bundles.of.get(arrow.edge.id));
    }
  });

  it("has links between neighbouring layers alone", () => {
    for (const { a, b } of model.links) {
      expect(Math.abs((model.vertices[a]?.layer ?? 0) - (model.vertices[b]?.layer ?? 0))).toBeLessThanOrEqual(1);
    }
  });

  it("plans every arrow from the side that faces its target", () => {
    expect(plans).toHaveLength(graph.arrows.length);
    for (const { kind, startSide, endSide } of plans) {
      if (kind === "forward") expect([startSide, endSide]).toEqual(["right", "left"]);
      if (kind === "backward") expect([startSide, endSide]).toEqual(["left", "right"]);
    }
    const heads = headsAt(plans, model);
    for (const [id, count] of heads)
      expect(count).toBeLessThanOrEqual(graph.arrows.filter(({ to }) => to === id).length);
  });

  it("keeps the columns of an order, and puts what it does not know into the column of its kind", () => {
    const layers = layersFor(graph, null);
    const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
    const order = { columns, layers: layers.map(({ column, ids }) => ({ column, items: ids.slice(1) })) };
    const again = layersFor(graph, order);
    expect(again.flatMap(({ ids }) => ids).sort()).toEqual(layers.flatMap(({ ids }) => [...ids]).sort());
    const places = again.map(({ column }) => columnOrder.indexOf(column));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(planRoutes(graph, buildModel(graph, again))).toHaveLength(plans.length);
  });
});
