import { describe, expect, it } from "vitest";
import { isOrder } from "../../../../src/scene/layout/model/is-order";
import { improveOrder } from "../../../../src/scene/layout/order/improve-order";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { orderFits } from "../../../../src/scene/layout/order/order-fits";
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
  it("gives one that costs no more, fits as well, and is the same each time", () => {
    const before = improveOrder(network, order, { seed: 1, steps: 0 });
    expect(before.order).toEqual(order);
    const after = improveOrder(network, order, { seed: 1, steps: 300, temperature: 8 });
    expect(after.cost).toBeLessThanOrEqual(before.cost);
    expect(orderFits(network, after.order)).toBe(true);
    expect(improveOrder(network, order, { seed: 1, steps: 300, temperature: 8 })).toEqual(after);
  });
});
