import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../src/domain/random";
import { measures } from "../../../../src/scene/layout/base/measures";
import { bendsOf, bundleKeysOf, channelsOf, heightsOf, mainBends } from "../../../../src/scene/layout/channels/bends";
import { newCrossingCounter } from "../../../../src/scene/layout/channels/channel-crossings";
import { newChannelOrder } from "../../../../src/scene/layout/channels/channel-order";
import { type ChannelSegments, touching } from "../../../../src/scene/layout/channels/channel-segments";
import { columnExtents } from "../../../../src/scene/layout/channels/column-extents";
import { directionOf, segmentsOfChannels } from "../../../../src/scene/layout/channels/horizontal-segments";
import { prepareCrossings } from "../../../../src/scene/layout/channels/prepared-crossings";
import { assignTracks } from "../../../../src/scene/layout/channels/tracks";
import { placeVerticals } from "../../../../src/scene/layout/channels/vertical-segments";
import { placeModel } from "../../../../src/scene/layout/coordinates/place";
import { planned, randomNetwork, shuffledLayers } from "../networks";

/** Vertical segments, each from one height on its left to one on its right. */
function segmentsOf(pairs: readonly (readonly [number, number])[], through: readonly number[] = []): ChannelSegments {
  return {
    left: pairs.map(([left]) => [left]),
    right: pairs.map(([, right]) => [right]),
    top: Float64Array.from(pairs, ([left, right]) => Math.min(left, right)),
    bottom: Float64Array.from(pairs, ([left, right]) => Math.max(left, right)),
    through,
    count: pairs.length,
  };
}

function countIn(segments: ChannelSegments, order: readonly number[]) {
  return { ...newCrossingCounter(segments.count).count(segments, Int32Array.from(order)) };
}

describe("the order of vertical segments in a channel", () => {
  it("lets parallel arrows nest without a crossing, downwards and upwards", () => {
    for (const pairs of [
      [
        [0, 100],
        [20, 120],
        [40, 140],
      ],
      [
        [100, 0],
        [120, 20],
        [140, 40],
      ],
    ] as const) {
      const segments = segmentsOf(pairs);
      const { order, sort } = newChannelOrder(3);
      sort(segments);
      expect(countIn(segments, [...order]).all).toBe(0);
    }
  });

  it("is never worse than the order by number, and for few segments as good as any", () => {
    const random = seededRandom(2);
    const height = () => Math.floor(random() * 40) * 10;
    let [found, best] = [0, 0];
    for (let round = 0; round < 60; round++) {
      const segments = segmentsOf(Array.from({ length: 4 }, () => [height(), height()] as const));
      const { order, sort } = newChannelOrder(4);
      sort(segments);
      const all = permutations([0, 1, 2, 3]).map((each) => countIn(segments, each).all);
      const own = countIn(segments, [...order]).all;
      found += own;
      best += Math.min(...all);
      expect(own).toBeLessThanOrEqual(Math.max(...all));
    }
    expect(found).toBeLessThanOrEqual(best * 1.1 + 3);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

describe("crossings in a channel", () => {
  it("are where a horizontal segment or an arrow straight through meets a vertical one", () => {
    expect(countIn(segmentsOf([[0, 100]], [50]), [0])).toEqual({ visible: 1, all: 1, tracks: 0 });
    expect(countIn(segmentsOf([[0, 100]], [0, 100 - touching, 200]), [0]).all).toBe(0);
    const pair = segmentsOf([
      [0, 100],
      [50, 200],
    ]);
    expect(countIn(pair, [0, 1])).toEqual({ visible: 2, all: 2, tracks: 1 });
    expect(countIn(pair, [1, 0])).toEqual({ visible: 0, all: 0, tracks: 1 });
  });

  it("are one place to the eye where they are close", () => {
    expect(countIn(segmentsOf([[0, 100]], [50, 53]), [0])).toEqual({ visible: 1, all: 2, tracks: 0 });
    expect(countIn(segmentsOf([[0, 100]], [50, 70]), [0])).toEqual({ visible: 2, all: 2, tracks: 0 });
  });

  it("share a track where they are apart", () => {
    expect(
      countIn(
        segmentsOf([
          [0, 50],
          [100, 150],
        ]),
        [0, 1],
      ).tracks,
    ).toBe(0);
  });
});

describe("crossings counted in many orders of one channel", () => {
  it("are those counted in each alone", () => {
    const random = seededRandom(5);
    const height = () => Math.floor(random() * 120) * 2.5;
    for (let round = 0; round < 40; round++) {
      const n = 2 + Math.floor(random() * 24);
      const plain = segmentsOf(
        Array.from({ length: n }, () => [height(), height()] as const),
        [height(), height()],
      );
      // Bundles: several horizontal segments on one side.
      const segments = { ...plain, left: plain.left.map((own, u) => [...own, ...(plain.right[(u * 7) % n] ?? [])]) };
      const alone = newCrossingCounter(n);
      const prepared = prepareCrossings(segments);
      const order = Int32Array.from({ length: n }, (_, i) => i);
      for (let turn = 0; turn < 10; turn++) {
        order.sort(() => random() - 0.5);
        prepared.pack(order);
        expect({ ...prepared.count() }).toEqual({ ...alone.count(segments, order) });
        expect([...prepared.tracks]).toEqual([...alone.tracks]);
      }
    }
  });
});

describe.each([1, 2, 3, 4])("the channels of random network %i", (seed) => {
  const { model, plans, boxes } = planned(randomNetwork(seed));
  const layers = shuffledLayers(model, seed);
  const placement = placeModel(model, layers, plans, boxes);
  const channels = segmentsOfChannels(mainBends(plans, model, placement));
  const extents = columnExtents(model, boxes, plans, placement);

  it("hold every bend of every arrow between columns", () => {
    for (const plan of plans.filter(({ arrow, kind }) => arrow.main && kind === "forward")) {
      const heights = heightsOf(plan, placement);
      const keys = bundleKeysOf(plan, model, placement.ports.starts.get(plan.arrow.edge.id));
      for (const [i, bend] of bendsOf(plan, model, heights, keys).entries()) {
        expect(bend.channel).toBe(channelsOf(plan, model)[i]);
        const [from, to] = [bend.left[0] ?? 0, bend.right[0] ?? 0];
        if (Math.abs(from - to) < 1) continue;
        const key = bend.joined ? `joined ${bend.bundle}` : `${directionOf(from, to)} ${bend.bundle}`;
        const own = channels.get(bend.channel)?.verticals.find((each) => each.key === key);
        expect(own?.left).toContain(from);
        expect(own?.right).toContain(to);
      }
    }
  });

  it("put segments that would touch on tracks of their own", () => {
    for (const channel of channels.values()) {
      const tracks = assignTracks(channel);
      const spans = channel.verticals.map(({ key, left, right }) => {
        return { key, top: Math.min(...left, ...right), bottom: Math.max(...left, ...right) };
      });
      for (const a of spans) {
        for (const b of spans) {
          if (a !== b && a.top < b.bottom && b.top < a.bottom) expect(tracks.get(a.key)).not.toBe(tracks.get(b.key));
        }
      }
    }
  });

  it("have the columns apart, and their segments between them", () => {
    const x = placeVerticals(mainBends(plans, model, placement), extents, extents.tracks);
    extents.left.slice(1).forEach((left, i) => {
      expect(left - (extents.right[i] ?? 0)).toBeGreaterThanOrEqual(measures.channel.least);
    });
    for (const [channel, { verticals }] of channels) {
      for (const { key } of verticals) {
        const [direction, bundle] = [key.split(" ")[0], key.split(" ").slice(1).join(" ")];
        const at = x(channel, bundle, direction === "up" ? 1 : 0, direction === "up" ? 0 : 1);
        expect(at).toBeGreaterThan(extents.right[channel] ?? 0);
        expect(at).toBeLessThan(extents.left[channel + 1] ?? extents.width);
      }
    }
    expect(x(0, "no such bundle", 0, 9)).toBeUndefined();
  });
});
