import { at, real, whole } from "../base/at";
import { type Crossings, clearance, mostCompared, onePlace, trackStep } from "./channel-crossings";
import { type ChannelSegments, touching } from "./channel-segments";

/** Counts crossings of one channel in many orders: what does not depend on the order is worked out once. */
export interface PreparedCrossings {
  /** Track of each vertical segment, from the left, after `pack`. */
  readonly tracks: Int32Array;
  /** Puts the vertical segments on tracks in their order, as `newCrossingCounter` does. */
  pack(order: Int32Array): void;
  /** Counts what `pack` came to, with the same numbers as `newCrossingCounter`. The answer is written over by the next. */
  count(): Crossings;
}

/** What may cross one vertical segment: where a horizontal segment of another one lies within its ends. */
interface Candidates {
  readonly other: Int32Array;
  /** 1 where the horizontal segment is left of the other's vertical one, -1 where it is right of it. */
  readonly side: Int32Array;
  readonly height: Float64Array;
  /** Number of the height among those of this segment: equal heights are crossed once. */
  readonly level: Int32Array;
}

/** Room for `n` squared lists: for channels that are searched, not for those of a thousand segments. */
export function prepareCrossings(segments: ChannelSegments): PreparedCrossings {
  const n = segments.count;
  const tracks = new Int32Array(n);
  const candidates = Array.from({ length: n }, (_, u) => candidatesOf(segments, u));
  const touched = Array.from({ length: n }, (_, u) => touchedBy(segments, u));
  const isPlaced = new Uint8Array(n);
  const seen = new Int32Array(Math.max(0, ...candidates.map(({ level }) => Math.max(-1, ...level) + 1)));
  let turn = 0;
  const places = newPlaces(n);
  const result: Crossings = { visible: 0, all: 0, tracks: 0 };

  return {
    tracks,
    pack(order) {
      isPlaced.fill(0);
      let widest = 0;
      for (let i = 0; i < n; i++) {
        const u = whole(order, i);
        let track = 0;
        const near = at(touched, u);
        for (let k = 0; k < near.length; k++) {
          const other = whole(near, k);
          if (isPlaced[other] === 1 && whole(tracks, other) >= track) track = whole(tracks, other) + 1;
        }
        tracks[u] = track;
        isPlaced[u] = 1;
        if (track > widest) widest = track;
      }
      result.tracks = widest;
    },
    count() {
      places.clear();
      result.all = 0;
      result.visible = 0;
      for (let u = 0; u < n; u++) {
        turn++;
        const { other, side, height, level } = at(candidates, u);
        const track = whole(tracks, u);
        for (let k = 0; k < level.length; k++) {
          const own = whole(side, k);
          if (own !== 0 && (whole(tracks, whole(other, k)) - track) * own <= 0) continue;
          const number = whole(level, k);
          if (whole(seen, number) === turn) continue;
          seen[number] = turn;
          result.all++;
          if (places.isNew(track, real(height, k), result.visible)) result.visible++;
        }
      }
      return result;
    },
  };
}

function candidatesOf({ left, right, top, bottom, through, count: n }: ChannelSegments, u: number): Candidates {
  const [high, low] = [real(top, u) + touching, real(bottom, u) - touching];
  const found: { readonly other: number; readonly side: number; readonly height: number }[] = [];
  const add = (other: number, side: number, heights: readonly number[]): void => {
    for (const height of heights) if (height > high && height < low) found.push({ other, side, height });
  };
  for (let other = 0; other < n; other++) {
    if (other === u) continue;
    add(other, 1, at(left, other));
    add(other, -1, at(right, other));
  }
  add(0, 0, through);
  const levels = new Map<number, number>();
  for (const { height } of found) if (!levels.has(height)) levels.set(height, levels.size);
  return {
    other: Int32Array.from(found, (each) => each.other),
    side: Int32Array.from(found, (each) => each.side),
    height: Float64Array.from(found, (each) => each.height),
    level: Int32Array.from(found, (each) => levels.get(each.height) ?? 0),
  };
}

/** Segments that cannot share a track with `u`. */
function touchedBy({ top, bottom, count: n }: ChannelSegments, u: number): Int32Array {
  const [high, low] = [real(top, u), real(bottom, u) + clearance];
  const all = Array.from({ length: n }, (_, other) => other);
  return Int32Array.from(
    all.filter((other) => other !== u && real(top, other) < low && high < real(bottom, other) + clearance),
  );
}

/** Places of crossing, in a list for each track: only those on the same track and beside it can be one to the eye. */
function newPlaces(n: number) {
  const first = new Int32Array(n + 2);
  const next = new Int32Array(mostCompared);
  const heights = new Float64Array(mostCompared);
  const besides = Math.ceil(onePlace / trackStep) - 1;
  return {
    clear: () => first.fill(-1),
    /** Whether no place is near; `known` places are noted so far. Notes it. */
    isNew(track: number, height: number, known: number): boolean {
      for (let t = Math.max(0, track - besides); t <= track + besides && t < n; t++) {
        const dx = t * trackStep - track * trackStep;
        const most = onePlace * onePlace - dx * dx;
        for (let k = whole(first, t); k >= 0; k = whole(next, k)) {
          const dy = real(heights, k) - height;
          if (dy * dy < most) return false;
        }
      }
      if (known < mostCompared) {
        heights[known] = height;
        next[known] = whole(first, track);
        first[track] = known;
      }
      return true;
    },
  };
}
