import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../src/domain/random";
import { clearance, newCrossingCounter } from "../../../../src/scene/layout/channels/channel-crossings";
import { newChannelOrder } from "../../../../src/scene/layout/channels/channel-order";
import { assignTracks, type Channel, type VerticalSegment } from "../../../../src/scene/layout/channels/tracks";

/** So many vertical segments between heights of 0 to 300. */
function randomChannel(count: number, seed: number): Channel {
  const random = seededRandom(seed);
  const height = () => Math.floor(random() * 60) * 5;
  const verticals = Array.from({ length: count }, (_, i) => ({ key: `${i}`, left: [height()], right: [height()] }));
  return { verticals, through: [height(), height()] };
}

const endsOf = ({ left, right }: VerticalSegment) => [...left, ...right];
const topOf = (each: VerticalSegment) => Math.min(...endsOf(each));
const bottomOf = (each: VerticalSegment) => Math.max(...endsOf(each));

/** What a channel costs in the order of these tracks; sorted and not searched without them. */
function priceOf({ verticals, through }: Channel, tracks?: ReadonlyMap<string, number>): number {
  const segments = {
    left: verticals.map(({ left }) => left),
    right: verticals.map(({ right }) => right),
    top: Float64Array.from(verticals, topOf),
    bottom: Float64Array.from(verticals, bottomOf),
    through,
    count: verticals.length,
  };
  const { order, sort } = newChannelOrder(verticals.length);
  if (tracks) order.set([...verticals.keys()].sort((a, b) => (tracks.get(`${a}`) ?? 0) - (tracks.get(`${b}`) ?? 0)));
  else sort(segments);
  const { visible, all, tracks: last } = newCrossingCounter(verticals.length).count(segments, order);
  return visible + 0.3 * all + 0.5 * last;
}

describe.each([1, 2, 3])("the tracks of random channel %i", (seed) => {
  const channel = randomChannel(14, seed);
  const tracks = assignTracks(channel);

  it("keep segments apart that would touch", () => {
    const touching = channel.verticals.flatMap((a, i) =>
      channel.verticals
        .slice(i + 1)
        .filter((b) => topOf(a) < bottomOf(b) + clearance && topOf(b) < bottomOf(a) + clearance)
        .filter((b) => tracks.get(a.key) === tracks.get(b.key)),
    );
    expect(touching).toEqual([]);
  });

  it("are the same each time, and cost less than without a search", () => {
    expect(assignTracks(channel)).toEqual(tracks);
    expect(priceOf(channel, tracks)).toBeLessThan(priceOf(channel));
  });
});

it("a channel of nothing has no tracks, and one of a thousand segments is not searched", () => {
  expect(assignTracks({ verticals: [], through: [] }).size).toBe(0);
  expect(assignTracks(randomChannel(1, 4)).get("0")).toBe(0);
  expect(assignTracks(randomChannel(1100, 5)).size).toBe(1100);
});
