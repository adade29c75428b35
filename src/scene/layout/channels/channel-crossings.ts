import { at, real, whole } from "../base/at";
import { measures } from "../base/measures";
import { type ChannelSegments, touching } from "./channel-segments";

/** What an order of vertical segments comes to. */
export interface Crossings {
  /** Places of crossing that the eye can tell apart. */
  visible: number;
  /** Places where a vertical segment is crossed, however close. */
  all: number;
  /** Tracks that the channel needs, counted from 0. */
  tracks: number;
}

/** Free height between two vertical segments on one track; scene units. Chosen by eye. */
export const clearance = 14;
/** Crossings closer than this are one place, as in the measure of the picture; scene units. */
export const onePlace = 6;
/** Places that are compared with each other; beyond that many, each counts. */
export const mostCompared = 1500;
/** Width of a track in the count; scene units. */
export const trackStep = measures.channel.track;

/** Counts crossings in channels. */
export interface CrossingCounter {
  /** Track of each vertical segment, from the left, after `count`. */
  readonly tracks: Int32Array;
  /**
   * Puts the vertical segments on tracks in their order, each as far left as those that it would touch allow (the left-edge
   * rule, along a given order), and counts. The answer is written over by the next.
   */
  count(segments: ChannelSegments, order: Int32Array): Crossings;
}

/** Counts crossings in channels of up to `most` vertical segments. */
export function newCrossingCounter(most: number): CrossingCounter {
  const tracks = new Int32Array(most);
  const x = new Float64Array(mostCompared);
  const y = new Float64Array(mostCompared);
  const ownHeights: number[] = [];
  const result: Crossings = { visible: 0, all: 0, tracks: 0 };

  /** Notes that something crosses the segment on `track` at a height, once for each height. */
  function cross(height: number, top: number, bottom: number, track: number): void {
    if (height <= top + touching || height >= bottom - touching) return;
    for (const own of ownHeights) if (own === height) return;
    ownHeights.push(height);
    result.all++;
    const across = track * trackStep;
    const compared = Math.min(result.visible, mostCompared);
    for (let k = 0; k < compared; k++) {
      const dx = real(x, k) - across;
      const dy = real(y, k) - height;
      if (dx * dx + dy * dy < onePlace * onePlace) return;
    }
    if (result.visible < mostCompared) {
      x[result.visible] = across;
      y[result.visible] = height;
    }
    result.visible++;
  }

  return {
    tracks,
    count(segments, order) {
      const { left, right, top, bottom, through, count: n } = segments;
      result.visible = 0;
      result.all = 0;
      result.tracks = pack(segments, order, tracks);
      for (let u = 0; u < n; u++) {
        ownHeights.length = 0;
        const [high, low, track] = [real(top, u), real(bottom, u), whole(tracks, u)];
        for (let other = 0; other < n; other++) {
          const side = whole(tracks, other) - track;
          if (side === 0) continue;
          for (const height of at(side > 0 ? left : right, other)) cross(height, high, low, track);
        }
        for (const height of through) cross(height, high, low, track);
      }
      return result;
    },
  };
}

/** Assigns tracks along an order; returns the last track. */
function pack({ top, bottom, count: n }: ChannelSegments, order: Int32Array, tracks: Int32Array): number {
  let widest = 0;
  for (let i = 0; i < n; i++) {
    const u = whole(order, i);
    const high = real(top, u);
    const low = real(bottom, u) + clearance;
    let track = 0;
    for (let j = 0; j < i; j++) {
      const other = whole(order, j);
      const touches = real(top, other) < low && high < real(bottom, other) + clearance;
      if (touches && whole(tracks, other) >= track) track = whole(tracks, other) + 1;
    }
    tracks[u] = track;
    if (track > widest) widest = track;
  }
  return widest;
}
