import { measures } from "../base/measures";
import type { Bend } from "./bends";
import type { ColumnExtents } from "./column-extents";
import { directionOf, segmentsOfChannels } from "./horizontal-segments";
import { assignTracks } from "./tracks";

/** X of the vertical segment on which a bundle goes from one height to another in a channel; undefined where it goes straight on. */
export type VerticalX = (channel: number, bundle: string, left: number, right: number) => number | undefined;

/**
 * Gives every bundle that bends in a channel its own vertical segments there, so that arrows that need not cross can do without.
 * Vertical segments that do not stand beside each other may share an x. The main arrows' tracks are `known` from the frame.
 */
export function placeVerticals(
  bends: readonly Bend[],
  extents: ColumnExtents,
  known?: ColumnExtents["tracks"],
): VerticalX {
  const xs = new Map<string, number>();
  const all =
    known ?? new Map([...segmentsOfChannels(bends)].map(([channel, lists]) => [channel, assignTracks(lists)]));
  for (const [channel, tracks] of all) {
    const { after, widest } = measures.channel;
    const from = (extents.right[channel] ?? 0) + (extents.before[channel] ?? 0);
    const to = (extents.left[channel + 1] ?? extents.width - measures.margin + after) - after;
    const last = Math.max(0, ...tracks.values());
    const step = Math.min(widest, Math.max(0, to - from) / Math.max(1, last));
    const start = (from + to) / 2 - (step * last) / 2;
    for (const [key, track] of tracks) xs.set(`${channel} ${key}`, start + track * step);
  }
  return (channel, bundle, left, right) =>
    xs.get(`${channel} ${directionOf(left, right)} ${bundle}`) ?? xs.get(`${channel} joined ${bundle}`);
}
