/** One thing in a layer, in order from top to bottom. */
export interface Item {
  readonly height: number;
  /** Free space above it, to the item before. */
  readonly space: number;
  /** Middle that it would like. */
  readonly desired: number;
  readonly weight: number;
}

/**
 * Middles of items that must keep their order and distances, as close to the desired ones as can be (least weighted
 * squares): isotonic regression by pooling adjacent violators, after the distances have been taken out.
 */
export function settle(items: readonly Item[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before) offset += before.height / 2 + item.space + item.height / 2;
    offsets.push(offset);
  });
  const pools: { sum: number; weight: number; count: number }[] = [];
  items.forEach((item, i) => {
    let pool = { sum: (item.desired - (offsets[i] ?? 0)) * item.weight, weight: item.weight, count: 1 };
    for (;;) {
      const last = pools.at(-1);
      if (!last || last.sum / last.weight <= pool.sum / pool.weight) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const middles: number[] = [];
  for (const { sum, weight, count } of pools) {
    for (let k = 0; k < count; k++) middles.push(sum / weight + (offsets[middles.length] ?? 0));
  }
  return middles;
}
