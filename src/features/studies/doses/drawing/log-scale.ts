/** A logarithmic axis: values to places, and where its ticks stand. */
export interface LogScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * A scale over whole decades that holds the values, from `left` to `right`. Ticks at every decade; over two decades or
 * fewer also at 2 and 5 of each. Values are positive.
 */
export function logScale(values: readonly number[], left: number, right: number): LogScale {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const steps = high - low > 2 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let decade = low; decade <= high; decade += 1) {
    for (const step of decade === high ? [1] : steps) ticks.push(Number((step * 10 ** decade).toPrecision(3)));
  }
  const at = (value: number) => left + ((Math.log10(value) - low) / (high - low)) * (right - left);
  return { at, ticks };
}
