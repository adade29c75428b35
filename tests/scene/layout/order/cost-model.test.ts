import { describe, expect, it } from "vitest";
import { type Level, networkOfBothReadings } from "../../../../src/domain/network";
import { heightsOf, mainBends } from "../../../../src/scene/layout/channels/bends";
import { segmentsOfChannels } from "../../../../src/scene/layout/channels/horizontal-segments";
import { assignTracks, type VerticalSegment } from "../../../../src/scene/layout/channels/tracks";
import { placeModel } from "../../../../src/scene/layout/coordinates/place";
import { buildModel, layersFor } from "../../../../src/scene/layout/model/model";
import { planRoutes } from "../../../../src/scene/layout/model/plan";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { newCostModel } from "../../../../src/scene/layout/order/cost-model";
import { searchOrder } from "../../../../src/scene/layout/order/order";
import { newLayering, orderedLayers } from "../../../../src/scene/layout/order/ordered-layers";
import { measureRoots } from "../../../../src/scene/layout/sizes/measure-roots";
import { dataset } from "../../shipped";

const whole = networkOfBothReadings(dataset, { level: "molecules", toggled: [] });
const order = searchOrder(whole, { seed: 1, tries: 1 });

function drawingOf(level: Level) {
  const graph = rootGraph(networkOfBothReadings(dataset, { level, toggled: [] }));
  const model = buildModel(graph, layersFor(graph, order));
  const plans = planRoutes(graph, model);
  return { model, plans, boxes: measureRoots(graph, model, plans, "en") };
}

describe.each(["overview", "molecules"] as const)("the fast cost model of the %s", (level) => {
  const { model, plans, boxes } = drawingOf(level);
  const layers = orderedLayers(model, order);

  it("has the height and the rises of the drawing that is placed as briefly", () => {
    const fast = newCostModel({ model, plans, boxes }).cost(layers);
    const placement = placeModel(model, layers, plans, boxes, { ports: 1, sweeps: 5 });
    const bottoms = model.vertices.map((v, i) => (placement.y[i] ?? 0) + (boxes.get(v.id)?.height ?? 0) / 2);
    expect(fast.height).toBeCloseTo(Math.max(...bottoms), 6);
    const steps = new Map<string, number>();
    for (const plan of plans.filter(({ arrow }) => arrow.main)) {
      const heights = heightsOf(plan, placement);
      const chain = [plan.from, ...plan.dummies, plan.to];
      heights.slice(1).forEach((height, i) => {
        const rise = Math.abs(height - (heights[i] ?? 0));
        steps.set(`${plan.bundle} ${chain[i]} ${chain[i + 1]} ${heights[i]} ${height}`, rise);
      });
    }
    // Heads and starts that look the same share a port, so that each stretch counts once.
    const total = [...steps.values()].reduce((sum, rise) => sum + rise, 0);
    expect(Math.abs(fast.rise - total) / total).toBeLessThan(0.02);
  });

  it("costs the same when the same order is asked again", () => {
    const again = newCostModel({ model, plans, boxes });
    const first = { ...again.cost(layers) };
    again.cost(layers.map((layer) => [...layer].reverse()));
    expect(again.cost(layers)).toEqual(first);
  });

  it("reads an order as the drawing does", () => {
    expect(newLayering(model)(order)).toEqual(layers);
  });

  it("is of a picture in which no column reaches further than the tallest must", () => {
    const { y } = placeModel(model, layers, plans, boxes);
    const middles = layers.map((layer) => {
      const ends = layer.flatMap((v) => {
        const half = (boxes.get(model.vertices[v]?.id ?? "")?.height ?? 0) / 2;
        return [(y[v] ?? 0) - half, (y[v] ?? 0) + half];
      });
      return Math.max(...ends) - Math.min(...ends);
    });
    const all = Math.max(...middles);
    const bottoms = model.vertices.map((v, i) => (y[i] ?? 0) + (boxes.get(v.id)?.height ?? 0) / 2);
    expect(Math.max(...bottoms)).toBeCloseTo(all, 6);
  });

  it("is drawn with vertical segments on tracks of their own where they are beside each other", () => {
    const placement = placeModel(model, layers, plans, boxes);
    for (const lists of segmentsOfChannels(mainBends(plans, model, placement)).values()) {
      const tracks = assignTracks(lists);
      const span = ({ left, right }: VerticalSegment) =>
        [Math.min(...left, ...right), Math.max(...left, ...right)] as const;
      for (const a of lists.verticals) {
        for (const b of lists.verticals) {
          const [[topA, bottomA], [topB, bottomB]] = [span(a), span(b)];
          if (a === b || topA > bottomB || topB > bottomA) continue;
          expect(tracks.get(a.key)).not.toBe(tracks.get(b.key));
        }
      }
    }
  });
});
