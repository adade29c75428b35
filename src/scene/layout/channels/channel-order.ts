import { measures } from "../base/measures";

/** Uprights of a gutter with the heights of their stubs; plain lists by number, for a search that counts often. */
export interface Stubs {
  readonly left: readonly number[][];
  readonly right: readonly number[][];
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Heights of arrows that go straight through. */
  readonly through: readonly number[];
  /** Number of uprights; the lists may be longer. */
  count: number;
}

/** What an order of uprights comes to. */
export interface Places {
  /** Places that the eye can tell apart. */
  seen: number;
  /** Places where an upright is crossed, however close. */
  crossed: number;
  /** Tracks that the gutter needs. */
  tracks: number;
}

/** Stubs closer than this to another's end do not count as crossing it. */
const touch = 0.5;
/** Free height between two uprights on one x. */
const clearance = 14;
/** Crossings closer than this are one place, as in the measure of the picture; scene units. */
const place = 6;
/** Uprights that are moved one by one; beyond that many, sorting by height must do. */
const mostSearched = 120;
/** Places that are compared with each other; beyond that many, each counts. */
const mostCompared = 1500;

function mean(values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / Math.max(1, values.length);
}

export interface GutterCounter {
  /** Numbers of the uprights from left to right; `order` of the first `count` holds. */
  readonly order: Int32Array;
  /** Track of each upright, from the left, after `count`. */
  readonly tracks: Int32Array;
  /**
   * Finds an order in which few stubs meet uprights: each upright is put where it costs least, again and again until
   * nothing is gained (a linear ordering problem; the start is by height, which is right for parallel arrows).
   */
  sort(stubs: Stubs): void;
  /** Puts the uprights on tracks in their order, each as far left as those beside it allow, and counts. */
  count(stubs: Stubs): Places;
}

/** Counts crossings in gutters of up to `most` uprights. The answer is written over by the next. */
export function newGutterCounter(most: number): GutterCounter {
  const order = new Int32Array(most);
  const tracks = new Int32Array(most);
  const searched = Math.min(most, mostSearched);
  const cost = new Int32Array(searched * searched);
  const old = new Int32Array(most);
  const rise = new Float64Array(most);
  const start = new Float64Array(most);
  const x = new Float64Array(mostCompared);
  const y = new Float64Array(mostCompared);
  const own: number[] = [];
  const result: Places = { seen: 0, crossed: 0, tracks: 0 };

  /** Arrows that go down are nested the other way round than arrows that go up. */
  function before(a: number, b: number): boolean {
    const [downA, downB] = [(rise[a] as number) > 0, (rise[b] as number) > 0];
    if (downA !== downB) return downA;
    return downA ? (start[a] as number) > (start[b] as number) : (start[a] as number) < (start[b] as number);
  }

  function byHeight({ left, right, count: n }: Stubs): void {
    for (let u = 0; u < n; u++) {
      const stub = right[u] as number[];
      start[u] = mean(left[u] as number[]);
      rise[u] = stub.length > 0 ? mean(stub) - (start[u] as number) : 0;
    }
    const sorted = Array.from({ length: n }, (_, u) => u).sort((a, b) =>
      before(a, b) ? -1 : before(b, a) ? 1 : a - b,
    );
    for (let i = 0; i < n; i++) order[i] = sorted[i] as number;
  }

  /** Stubs of `a` and `b` that meet the other's upright when `a` stands left of `b`. */
  function between({ left, right, top, bottom }: Stubs, a: number, b: number): number {
    let crossings = 0;
    const stubsA = right[a] as number[];
    for (let k = 0; k < stubsA.length; k++) {
      const at = stubsA[k] as number;
      if (at > (top[b] as number) + touch && at < (bottom[b] as number) - touch) crossings++;
    }
    const stubsB = left[b] as number[];
    for (let k = 0; k < stubsB.length; k++) {
      const at = stubsB[k] as number;
      if (at > (top[a] as number) + touch && at < (bottom[a] as number) - touch) crossings++;
    }
    return crossings;
  }

  /** Puts upright `v` where it costs least; whether that is elsewhere. */
  function improve(v: number, n: number): boolean {
    let from = 0;
    while (order[from] !== v) from++;
    let best = from;
    let least = 0;
    let gain = 0;
    for (let k = from + 1; k < n; k++) {
      const other = order[k] as number;
      gain += (cost[other * n + v] as number) - (cost[v * n + other] as number);
      if (gain < least) [least, best] = [gain, k];
    }
    gain = 0;
    for (let k = from - 1; k >= 0; k--) {
      const other = order[k] as number;
      gain += (cost[v * n + other] as number) - (cost[other * n + v] as number);
      if (gain < least) [least, best] = [gain, k];
    }
    if (best === from) return false;
    if (best > from) order.copyWithin(from, from + 1, best + 1);
    else order.copyWithin(best + 1, best, from);
    order[best] = v;
    return true;
  }

  function pack({ top, bottom, count: n }: Stubs): number {
    let widest = 0;
    for (let i = 0; i < n; i++) {
      const u = order[i] as number;
      let track = 0;
      for (let j = 0; j < i; j++) {
        const other = order[j] as number;
        const beside =
          (top[other] as number) < (bottom[u] as number) + clearance &&
          (top[u] as number) < (bottom[other] as number) + clearance;
        if (beside && (tracks[other] as number) >= track) track = (tracks[other] as number) + 1;
      }
      tracks[u] = track;
      if (track > widest) widest = track;
    }
    return widest;
  }

  /** Notes that something crosses upright `u` at a height, once for each height. */
  function cross({ top, bottom }: Stubs, u: number, height: number): void {
    if (height <= (top[u] as number) + touch || height >= (bottom[u] as number) - touch) return;
    for (let k = 0; k < own.length; k++) if (own[k] === height) return;
    own.push(height);
    result.crossed++;
    const at = (tracks[u] as number) * measures.gutter.track;
    const compared = Math.min(result.seen, mostCompared);
    for (let k = 0; k < compared; k++) {
      const dx = (x[k] as number) - at;
      const dy = (y[k] as number) - height;
      if (dx * dx + dy * dy < place * place) return;
    }
    if (result.seen < mostCompared) {
      x[result.seen] = at;
      y[result.seen] = height;
    }
    result.seen++;
  }

  return {
    order,
    tracks,
    sort(stubs) {
      byHeight(stubs);
      const n = stubs.count;
      if (n > mostSearched) return;
      for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) cost[a * n + b] = a === b ? 0 : between(stubs, a, b);
      for (let round = 0; round < 12; round++) {
        let improved = false;
        for (let i = 0; i < n; i++) old[i] = order[i] as number;
        for (let i = 0; i < n; i++) if (improve(old[i] as number, n)) improved = true;
        if (!improved) break;
      }
    },
    count(stubs) {
      const { left, right, through, count: n } = stubs;
      result.seen = 0;
      result.crossed = 0;
      result.tracks = pack(stubs);
      for (let u = 0; u < n; u++) {
        own.length = 0;
        for (let o = 0; o < n; o++) {
          const side = (tracks[o] as number) - (tracks[u] as number);
          if (side === 0) continue;
          const list = (side > 0 ? left[o] : right[o]) as number[];
          for (let k = 0; k < list.length; k++) cross(stubs, u, list[k] as number);
        }
        for (let k = 0; k < through.length; k++) cross(stubs, u, through[k] as number);
      }
      return result;
    },
  };
}
