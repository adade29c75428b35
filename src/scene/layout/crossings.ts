import type { Segment } from "./model";

/**
 * Pairs of segments that cross between two layers, given the rank of every vertex in its layer. Segments that share an
 * end do not cross. Sorts by the left rank and counts inversions on the right with a binary indexed tree: O(n log n).
 */
export function countCrossings(segments: readonly Segment[], rank: ArrayLike<number>): number {
  const n = segments.length;
  if (n < 2) return 0;
  const key = new Float64Array(n);
  let top = 0;
  for (let i = 0; i < n; i++) {
    const segment = segments[i] as Segment;
    const right = rank[segment.right] ?? 0;
    if (right > top) top = right;
    key[i] = (rank[segment.left] ?? 0) * 65536 + right;
  }
  key.sort();
  const tree = new Int32Array(top + 2);
  let crossings = 0;
  let seen = 0;
  for (let i = 0; i < n; ) {
    const left = Math.floor((key[i] as number) / 65536);
    let j = i;
    // Those of the same left end are entered only after all of them were counted: they do not cross each other.
    for (; j < n && Math.floor((key[j] as number) / 65536) === left; j++) {
      const right = (key[j] as number) % 65536;
      let notAbove = 0;
      for (let k = right + 1; k > 0; k -= k & -k) notAbove += tree[k] as number;
      crossings += seen - notAbove;
    }
    for (let m = i; m < j; m++) {
      for (let k = ((key[m] as number) % 65536) + 1; k < tree.length; k += k & -k) tree[k] = (tree[k] as number) + 1;
      seen++;
    }
    i = j;
  }
  return crossings;
}
