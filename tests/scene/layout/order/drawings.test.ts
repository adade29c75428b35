import { expect, it } from "vitest";
import { networkOfBothReadings } from "../../../../src/domain/network";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { weighedDrawings } from "../../../../src/scene/layout/order/drawings";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { isopsoralen } from "../../../domain/real";
import { shippedOrder } from "../../shipped";
import { randomNetwork } from "../networks";

it("a drawing with closed boxes is smaller than one with open boxes, and holds the same boxes", () => {
  const network = networkOfBothReadings(isopsoralen().dataset, { level: "molecules", toggled: [] });
  const [shut, open] = weighedDrawings(rootGraph(network), shippedOrder(), [
    { boxes: "closed", language: "en", weight: 1 },
    { boxes: "open", language: "en", weight: 2 },
  ]);
  expect([shut?.weight, open?.weight]).toEqual([1, 2]);
  expect([...(shut?.drawing.model.boxes.keys() ?? [])].sort()).toEqual(
    [...(open?.drawing.model.boxes.keys() ?? [])].sort(),
  );
  const area = (drawing: typeof open) =>
    [...(drawing?.drawing.boxes.values() ?? [])].reduce((sum, { width, height }) => sum + width * height, 0);
  expect(area(shut)).toBeLessThan(area(open) / 1.5);
});

it("the words of a language give boxes of their size", () => {
  const network = randomNetwork(2);
  const order = searchOrder(network, { seed: 1, tries: 1 });
  const named = {
    ...network,
    nodes: network.nodes.map((node) => ({
      ...node,
      entity: { ...node.entity, name: { en: "an English name that is long", zh: "短名" } },
    })),
  };
  const [english, chinese] = weighedDrawings(rootGraph(named), order, [
    { boxes: "open", language: "en", weight: 1 },
    { boxes: "open", language: "zh", weight: 1 },
  ]);
  const widest = (each: typeof english) =>
    Math.max(...[...(each?.drawing.boxes.values() ?? [])].map(({ width }) => width));
  expect(widest(english)).toBeGreaterThan(widest(chinese));
});
