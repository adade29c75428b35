import { describe, expect, it } from "vitest";
import { crossingsSeen, improveDrawn } from "../../../../src/cli/layouts/improve-drawn";
import { isOrder } from "../../../../src/scene/layout/model/is-order";
import type { Order } from "../../../../src/scene/layout/model/model";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { orderFits } from "../../../../src/scene/layout/order/order-fits";
import { refineOrder, sumOf } from "../../../../src/scene/layout/order/refine";
import { wholeObjective } from "../../../../src/scene/layout/order/whole-objective";
import { edge, node, randomNetwork } from "../networks";

const network = randomNetwork(3);
const order = searchOrder(network, { seed: 1, tries: 2, steps: 20 });

describe("an order that was kept", () => {
  it("fits the network that it was found for, also when arrows change their sign", () => {
    expect(orderFits(network, order)).toBe(true);
    expect(orderFits({ ...network, nodes: network.nodes.map((each) => ({ ...each, state: "mixed" })) }, order)).toBe(
      true,
    );
  });

  it("does not fit where a box came, went or changed its column, or where an arrow came that passes a column", () => {
    const another = node("another", "molecule");
    expect(orderFits({ ...network, nodes: [...network.nodes, another] }, order)).toBe(false);
    const [last] = network.nodes.slice(-1);
    const without = network.nodes.filter((each) => each !== last);
    const left = network.edges.filter(({ source, target }) => source !== last?.id && target !== last?.id);
    expect(orderFits({ nodes: without, edges: left }, order)).toBe(false);
    const ends = ["C", ...network.nodes.slice(-4).map(({ id }) => id)];
    const passing = ends.flatMap((source) => ends.map((target) => edge(source, target, 7)));
    const more = passing
      .filter(({ source, target }) => source !== target)
      .map((each) => ({ ...each, cls: "inferred" }) as const);
    expect(orderFits({ ...network, edges: [...network.edges, ...more] }, order)).toBe(false);
  });

  it("is told from any other document", () => {
    expect(isOrder(JSON.parse(JSON.stringify(order)))).toBe(true);
    for (const other of [
      null,
      3,
      [],
      {},
      { columns: {}, layers: [{}] },
      { columns: {}, layers: [{ column: "x", items: [1] }] },
    ]) {
      expect(isOrder(other)).toBe(false);
    }
  });
});

describe("the search that goes on from an order", () => {
  const objective = wholeObjective(network, order);
  const cost = (of: Order) => sumOf(objective.costs(of) ?? []);

  it("gives one that costs no more in all pictures, and fits as well", () => {
    const after = refineOrder(objective, order, { seed: 1, steps: 300, temperature: 8 });
    expect(cost(after)).toBeLessThanOrEqual(cost(order));
    expect(orderFits(network, after)).toBe(true);
  });

  it("that draws gives one that is drawn with no more crossings, and is the same each time", () => {
    const pictures = [{ network, language: "en" } as const];
    const start = {
      ...order,
      layers: order.layers.map(({ column, items }) => ({ column, items: [...items].reverse() })),
    };
    const search = () => improveDrawn(pictures, start, { seed: 1, drawings: 15, objective });
    const found = search();
    const seen = (of: Order) => pictures.reduce((sum, picture) => sum + crossingsSeen(picture, of), 0);
    expect(seen(found) + 0.1 * cost(found)).toBeLessThan(seen(start) + 0.1 * cost(start));
    expect(orderFits(network, found)).toBe(true);
    expect(search()).toEqual(found);
  });
});
