import { real, whole } from "../base/at";

/**
 * Isotonic regression: values that may only rise from item to item, as near as can be to what the items ask for (least
 * weighted squares). Pools adjacent violators (Ayer et al. 1955): each item starts as a pool of its own, and while a pool
 * lies below the one before it, both become one at their weighted mean. O(n); it allocates nothing after its making.
 */
export class Isotonic {
  private readonly sums: Float64Array;
  private readonly weights: Float64Array;
  private readonly counts: Int32Array;
  private pools = 0;

  /** A regression over up to `most` items. */
  constructor(most: number) {
    this.sums = new Float64Array(most);
    this.weights = new Float64Array(most);
    this.counts = new Int32Array(most);
  }

  /** Forgets all items. */
  clear(): void {
    this.pools = 0;
  }

  /** Adds the next item, by the weighted sum of the values that it asks for and their weight. */
  add(ownSum: number, ownWeight: number): void {
    const { sums, weights, counts } = this;
    let sum = ownSum;
    let weight = ownWeight;
    let count = 1;
    let last = this.pools - 1;
    while (last >= 0 && real(sums, last) / real(weights, last) > sum / weight) {
      sum += real(sums, last);
      weight += real(weights, last);
      count += whole(counts, last);
      last--;
    }
    last++;
    sums[last] = sum;
    weights[last] = weight;
    counts[last] = count;
    this.pools = last + 1;
  }

  /** Writes the value of every item, in order. */
  fit(values: Float64Array): void {
    const { sums, weights, counts, pools } = this;
    let i = 0;
    for (let pool = 0; pool < pools; pool++) {
      const value = real(sums, pool) / real(weights, pool);
      for (let left = whole(counts, pool); left > 0; left--) values[i++] = value;
    }
  }
}
