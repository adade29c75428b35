import type { Bend } from "./bends";
import type { Channel, VerticalSegment } from "./tracks";

/** Rise under which an arrow counts as going straight on. */
const level = 1;

/** Whether what goes from one height to another goes up or down. */
export function directionOf(left: number, right: number): "up" | "down" {
  return right < left ? "up" : "down";
}

/** Vertical segments of every channel: one for what goes up in a bundle and one for what goes down. */
function verticalsOf(bends: readonly Bend[]): Map<number, VerticalSegment[]> {
  const byChannel = new Map<number, Map<string, { left: Set<number>; right: Set<number> }>>();
  for (const { channel, bundle, joined, left, right } of bends) {
    const [from, to] = [left[0] ?? 0, right[0] ?? 0];
    if (right.length > 0 && !joined && Math.abs(from - to) < level) continue;
    const key = `${right.length === 0 || joined ? "joined" : directionOf(from, to)} ${bundle}`;
    const bundles = byChannel.get(channel) ?? new Map<string, { left: Set<number>; right: Set<number> }>();
    byChannel.set(channel, bundles);
    const ends = bundles.get(key) ?? { left: new Set(), right: new Set() };
    bundles.set(key, ends);
    for (const y of left) ends.left.add(y);
    for (const y of right) ends.right.add(y);
  }
  return new Map(
    [...byChannel].map(([channel, bundles]) => [
      channel,
      [...bundles].map(([key, { left, right }]): VerticalSegment => ({ key, left: [...left], right: [...right] })),
    ]),
  );
}

/** All channels with bends: their vertical segments, and the heights of arrows that go straight through. */
export function segmentsOfChannels(bends: readonly Bend[]): Map<number, Channel> {
  const through = new Map<number, Set<number>>();
  for (const { channel, left, right, joined } of bends) {
    const [from, to] = [left[0] ?? 0, right[0] ?? 0];
    if (right.length === 0 || joined || Math.abs(from - to) >= level) continue;
    through.set(channel, (through.get(channel) ?? new Set<number>()).add(from));
  }
  return new Map(
    [...verticalsOf(bends)].map(([channel, verticals]) => [
      channel,
      { verticals, through: [...(through.get(channel) ?? [])] },
    ]),
  );
}
