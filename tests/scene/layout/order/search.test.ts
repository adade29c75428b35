import { describe, expect, it } from "vitest";
import { anneal } from "../../../../src/scene/layout/order/anneal";
import { newEstimator } from "../../../../src/scene/layout/order/estimate";
import { newInversions } from "../../../../src/scene/layout/order/estimate-inversions";
import { newObjective, refineOrder, sumOf } from "../../../../src/scene/layout/order/refine";
import { edge, node, orderOfLayers, planned, randomNetwork, shuffledLayers } from "../networks";

describe("the estimate of an order", () => {
  it("counts pairs of lines that change sides", () => {
    const nodes = [node("A", "pathway"), node("B", "pathway"), node("X", "process"), node("Y", "process")];
    const { model } = planned({ nodes, edges: [edge("A", "Y"), edge("B", "X")] });
    const at = (heights: Readonly<Record<string, number>>) =>
      Float64Array.from(model.vertices, ({ id }) => heights[id] ?? 0);
    const { crossingsIn } = newInversions(model);
    expect(crossingsIn(0, at({ A: 0, B: 10, X: 0, Y: 10 }))).toBe(1);
    expect(crossingsIn(0, at({ A: 0, B: 10, X: 10, Y: 0 }))).toBe(0);
  });

  it("comes back to what it was when a change is given up", () => {
    const { model } = planned(randomNetwork(2));
    const estimator = newEstimator(model);
    const order = shuffledLayers(model, 1);
    for (let i = 0; i < 40; i++) estimator.cost(order);
    const [before, kept] = [estimator.cost(order), estimator.heights()];
    estimator.cost(shuffledLayers(model, 2));
    estimator.restore(kept);
    expect(estimator.cost(order)).toBeCloseTo(before, 3);
  });
});

describe.each([1, 2, 3, 4, 5, 6])("the search in random network %i", (seed) => {
  const drawing = planned(randomNetwork(seed));
  const { model } = drawing;
  const columns = {};

  it("anneals to an order of the same vertices that costs less than a random one", () => {
    const { order, cost } = anneal(model, { seed, budget: 2e6 });
    order.forEach((layer, l) => {
      expect([...layer].sort()).toEqual([...(model.layers[l] ?? [])].sort());
      const bands = layer.flatMap((v) => model.vertices[v]?.band ?? []);
      expect(bands).toEqual([...bands].sort());
    });
    const estimator = newEstimator(model);
    expect(cost).toBeLessThan(estimator.cost(shuffledLayers(model, seed)));
    expect(anneal(model, { seed, budget: 2e6 })).toEqual({ order, cost });
  });

  it("refines to an order whose drawing costs no more, and never gives up a better one", () => {
    const objective = newObjective([{ drawing, weight: 1 }]);
    const start = { columns, layers: orderOfLayers(model, shuffledLayers(model, seed)) };
    const refined = refineOrder(objective, start, { seed, steps: 300 });
    const before = sumOf(objective.costs(start) ?? []);
    expect(sumOf(objective.costs(refined) ?? [])).toBeLessThan(before);
    expect(refineOrder(objective, start, { seed, steps: 300 })).toEqual(refined);
    expect(objective.costs(start, before * 0.5)).toBeNull();
  });
});
