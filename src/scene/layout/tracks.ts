import type { Point } from "../types";

/** What one tree does in a gutter: level stubs on its left and right, joined by one upright. */
export interface Upright {
  readonly tree: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Stubs closer than this to another's end do not count as crossing it. */
const touch = 0.5;

function spanOf({ left, right }: Upright): [number, number] {
  const ends = [...left, ...right];
  return [Math.min(...ends), Math.max(...ends)];
}

/** Crossings between two uprights when `a` stands left of `b`: stubs of the one that meet the upright of the other. */
function crossingsOf(a: Upright, b: Upright): number {
  const [topA, bottomA] = spanOf(a);
  const [topB, bottomB] = spanOf(b);
  let crossings = 0;
  for (const y of a.right) if (y > topB + touch && y < bottomB - touch) crossings++;
  for (const y of b.left) if (y > topA + touch && y < bottomA - touch) crossings++;
  return crossings;
}

/** Uprights that are moved one by one; beyond that many, sorting by height must do. */
const mostSearched = 120;

/**
 * Order of uprights from left to right with few crossings: each is put where it costs least, again and again until
 * nothing is gained (a linear ordering problem; the start is by height, which is right for parallel arrows).
 */
export function orderUprights(uprights: readonly Upright[]): string[] {
  const n = uprights.length;
  const middle = uprights.map((each) => {
    const rise = mean(each.right.length > 0 ? each.right : each.left) - mean(each.left);
    // Arrows that go down are nested the other way round than arrows that go up.
    return { rise, start: mean(each.left) };
  });
  let order = [...uprights.keys()].sort((a, b) => {
    const [one, two] = [middle[a], middle[b]];
    if (!one || !two) return 0;
    const [downOne, downTwo] = [one.rise > 0, two.rise > 0];
    if (downOne !== downTwo) return downOne ? -1 : 1;
    return (downOne ? two.start - one.start : one.start - two.start) || a - b;
  });
  if (n > mostSearched) return order.map((i) => uprights[i]?.tree ?? "");
  const cost = uprights.map((a) => uprights.map((b) => crossingsOf(a, b)));
  const between = (a: number, b: number) => (cost[a]?.[b] ?? 0) - (cost[b]?.[a] ?? 0);
  for (let round = 0; round < 12; round++) {
    let improved = false;
    for (const v of [...order]) {
      const rest = order.filter((other) => other !== v);
      const from = order.indexOf(v);
      // Cost of standing at place k, relative to standing first.
      let relative = 0;
      const costs = [0];
      for (const other of rest) {
        relative += between(other, v);
        costs.push(relative);
      }
      let best = from;
      costs.forEach((each, k) => {
        if (each < (costs[best] ?? 0)) best = k;
      });
      if (best !== from) {
        order = [...rest.slice(0, best), v, ...rest.slice(best)];
        improved = true;
      }
    }
    if (!improved) break;
  }
  return order.map((i) => uprights[i]?.tree ?? "");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Free height between two uprights on one x. */
const clearance = 14;

/**
 * Tracks of uprights, counted from the left: in their order, each as far left as those allow that it stands beside.
 */
export function packUprights(uprights: readonly Upright[]): Map<string, number> {
  const byTree = new Map(uprights.map((each) => [each.tree, spanOf(each)]));
  const placed: { top: number; bottom: number; track: number }[] = [];
  const tracks = new Map<string, number>();
  for (const tree of orderUprights(uprights)) {
    const [top, bottom] = byTree.get(tree) ?? [0, 0];
    const beside = placed.filter((other) => other.top < bottom + clearance && top < other.bottom + clearance);
    const track = Math.max(-1, ...beside.map((other) => other.track)) + 1;
    placed.push({ top, bottom, track });
    tracks.set(tree, track);
  }
  return tracks;
}

/**
 * Where a gutter's uprights are crossed, by stubs of others and by arrows that go straight through; x in scene units
 * from the first track.
 */
export function crossingsAmong(uprights: readonly Upright[], through: readonly number[], step: number): Point[] {
  const tracks = packUprights(uprights);
  const points: Point[] = [];
  for (const own of uprights) {
    const [top, bottom] = spanOf(own);
    const track = tracks.get(own.tree) ?? 0;
    const cross = (y: number) => {
      if (y > top + touch && y < bottom - touch) points.push({ x: track * step, y });
    };
    for (const other of uprights) {
      const at = tracks.get(other.tree) ?? 0;
      if (at > track) other.left.forEach(cross);
      else if (at < track) other.right.forEach(cross);
    }
    through.forEach(cross);
  }
  return points;
}
