/**
 * The item at a place that the list is known to have. An index out of range is a mistake of the program and ends it,
 * where `?? 0` would draw something at height 0. Typed arrays are read by `real` and `whole`: each sees one kind of array
 * and is short enough to be compiled into its caller. For the whole search the checks cost 10 to 40 % of its time; one
 * accessor for all kinds of lists cost three times as much as the search itself.
 */
export function at<T>(list: readonly T[], index: number): T {
  return list[index] ?? outOfRange(list, index);
}

/** As `at`, of real numbers. */
export function real(list: Float64Array, index: number): number {
  return list[index] ?? outOfRange(list, index);
}

/** As `at`, of whole numbers. */
export function whole(list: Int32Array, index: number): number {
  return list[index] ?? outOfRange(list, index);
}

function outOfRange(list: ArrayLike<unknown>, index: number): never {
  throw new RangeError(`no item ${index} in a list of ${list.length}`);
}
