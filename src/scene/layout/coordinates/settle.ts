import { real } from "../base/at";
import { Isotonic } from "./isotonic";

/** One thing in a layer, in order from top to bottom. */
export interface Item {
  readonly height: number;
  /** Free space above it, to the item before. */
  readonly space: number;
  /** Middle that it would like. */
  readonly desired: number;
  readonly weight: number;
}

/** Heights between which all items must stand, as far as they have room there. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Middles of items that must keep their order and distances, as close to the desired ones as can be (least weighted
 * squares): isotonic regression, after the distances have been taken out.
 */
export function settle(items: readonly Item[], bounds?: Bounds): number[] {
  const offsets: number[] = [];
  const isotonic = new Isotonic(items.length);
  let offset = 0;
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before) offset += before.height / 2 + item.space + item.height / 2;
    offsets.push(offset);
    isotonic.add((item.desired - offset) * item.weight, item.weight);
  });
  const fitted = new Float64Array(items.length);
  isotonic.fit(fitted);
  const [least, most] = rangeOf(items, offsets, bounds);
  return offsets.map((own, i) => Math.max(least, Math.min(most, real(fitted, i))) + own);
}

/** Range of the first item's middle with which all stay within bounds: clamping to it is the best that can be done. */
function rangeOf(items: readonly Item[], offsets: readonly number[], bounds: Bounds | undefined): [number, number] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || !bounds) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const least = bounds.top + first.height / 2;
  const most = bounds.bottom - last.height / 2 - (offsets.at(-1) ?? 0);
  return least <= most ? [least, most] : [(least + most) / 2, (least + most) / 2];
}
