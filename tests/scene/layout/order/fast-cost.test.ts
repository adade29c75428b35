import { describe, expect, it } from "vitest";
import { channelsOf, heightsOf, mainBends } from "../../../../src/scene/layout/channels/bends";
import { newCrossingCounter } from "../../../../src/scene/layout/channels/channel-crossings";
import { newChannelOrder } from "../../../../src/scene/layout/channels/channel-order";
import { type ChannelSegments, touching } from "../../../../src/scene/layout/channels/channel-segments";
import { segmentsOfChannels } from "../../../../src/scene/layout/channels/horizontal-segments";
import type { Channel } from "../../../../src/scene/layout/channels/tracks";
import { type Placement, placeModel } from "../../../../src/scene/layout/coordinates/place";
import { portsOf } from "../../../../src/scene/layout/coordinates/ports";
import { newCostModel } from "../../../../src/scene/layout/order/cost-model";
import { newFastChannels } from "../../../../src/scene/layout/order/fast-channels";
import { newFastHeights } from "../../../../src/scene/layout/order/fast-heights";
import { newFastPorts } from "../../../../src/scene/layout/order/fast-ports";
import { type Planned, planned, randomNetwork, shuffledLayers } from "../networks";

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** Total rise of the main arrows, what lies on one line counted once. */
function drawnRise({ plans, model }: Planned, placement: Placement): number {
  const rises = new Map<string, number>();
  for (const plan of plans) {
    if (!plan.arrow.main) continue;
    const heights = heightsOf(plan, placement);
    const chain = [plan.from, ...plan.dummies, plan.to];
    channelsOf(plan, model).forEach((channel, i) => {
      const [start, end] = [i === 0 ? plan.startPort : "", i + 2 === chain.length ? plan.endPort : ""];
      const key = [channel, plan.bundle, chain[i], chain[i + 1], start, end].join(" ");
      if (!rises.has(key)) rises.set(key, Math.abs((heights[i] ?? 0) - (heights[i + 1] ?? 0)));
    });
  }
  return [...rises.values()].reduce((sum, rise) => sum + rise, 0);
}

function asSegments({ verticals, through }: Channel): ChannelSegments {
  const ends = verticals.map(({ left, right }) => [...left, ...right]);
  return {
    left: verticals.map(({ left }) => left),
    right: verticals.map(({ right }) => right),
    top: Float64Array.from(ends, (own) => Math.min(...own)),
    bottom: Float64Array.from(ends, (own) => Math.max(...own)),
    through,
    count: verticals.length,
  };
}

/** Heights that cross vertical segments, counted one by one on the tracks of the placed drawing. */
function drawnCrossings(channels: Iterable<Channel>): number {
  let crossings = 0;
  for (const channel of channels) {
    const segments = asSegments(channel);
    const { order, sort } = newChannelOrder(segments.count);
    const { tracks, count } = newCrossingCounter(segments.count);
    sort(segments);
    count(segments, order);
    channel.verticals.forEach((own, u) => {
      const [top, bottom] = [Math.min(...own.left, ...own.right), Math.max(...own.left, ...own.right)];
      const meeting = channel.verticals.flatMap((other, o) => {
        const side = (tracks[o] ?? 0) - (tracks[u] ?? 0);
        return side === 0 ? [] : side > 0 ? other.left : other.right;
      });
      const heights = new Set([...meeting, ...channel.through]);
      crossings += [...heights].filter((y) => y > top + touching && y < bottom - touching).length;
    });
  }
  return crossings;
}

describe.each(seeds)("the fast cost of random network %i", (seed) => {
  const drawing = planned(randomNetwork(seed));
  const { model, plans, boxes } = drawing;
  const layers = shuffledLayers(model, seed * 31);
  const fast = { ...newCostModel(drawing).cost(layers) };
  const placement = placeModel(model, layers, plans, boxes, { ports: 1, sweeps: 5 });

  it("has the height of the drawing that is placed as briefly", () => {
    const bottoms = model.vertices.map((v, i) => (placement.y[i] ?? 0) + (boxes.get(v.id)?.height ?? 0) / 2);
    expect(fast.height).toBeCloseTo(Math.max(...bottoms), 6);
  });

  it("has its rise", () => {
    expect(fast.rise).toBeCloseTo(drawnRise(drawing, placement), 6);
  });

  it("has its crossings", () => {
    const channels = segmentsOfChannels(mainBends(plans, model, placement)).values();
    expect(fast.crossings).toBe(drawnCrossings(channels));
  });

  it("has its ports", () => {
    const main = plans.filter(({ arrow }) => arrow.main);
    const ports = newFastPorts(main, model, boxes);
    ports.find(Float64Array.from(placement.y));
    const drawn = portsOf(plans, model, boxes, placement.y);
    main.forEach(({ arrow }, r) => {
      expect(ports.offset[2 * r]).toBeCloseTo(drawn.starts.get(arrow.edge.id)?.y ?? 0, 6);
      expect(ports.offset[2 * r + 1]).toBeCloseTo(drawn.ends.get(arrow.edge.id)?.y ?? 0, 6);
    });
  });
});

it("is of networks in which arrows do cross", () => {
  const crossings = seeds.map((seed) => {
    const drawing = planned(randomNetwork(seed));
    return newCostModel(drawing).cost(shuffledLayers(drawing.model, seed * 31)).crossings;
  });
  expect(crossings.filter((count) => count > 5).length).toBeGreaterThan(seeds.length / 2);
});

describe("the parts of the fast cost", () => {
  const { model, plans, boxes } = planned(randomNetwork(3));
  const main = plans.filter(({ arrow }) => arrow.main);

  it("stack the layers around one middle, none longer than the tallest", () => {
    const height = Float64Array.from(model.vertices, ({ id }) => boxes.get(id)?.height ?? 0);
    const pulls = model.vertices.map(() => []);
    const heights = newFastHeights(model, { height, pulls, offsets: new Float64Array(0) });
    const reach = heights.stack(model.layers);
    for (const layer of model.layers) {
      for (const v of layer)
        expect(Math.abs(heights.y[v] ?? 0) + (height[v] ?? 0) / 2).toBeLessThanOrEqual(reach + 1e-9);
    }
    expect(() => heights.sweep([[999]], 1, reach)).toThrow(RangeError);
  });

  it("count no crossing and no rise where everything is level", () => {
    const ports = newFastPorts(main, model, boxes);
    const { visible, all, rise, width } = newFastChannels(main, model, ports).count(
      new Float64Array(model.vertices.length),
    );
    expect({ visible, all, rise }).toEqual({ visible: 0, all: 0, rise: 0 });
    expect(width).toBeGreaterThan(0);
  });
});
