/** Vertical segments of a channel with the heights of what meets them; lists by number, for a search that counts often. */
export interface ChannelSegments {
  /** Heights of the horizontal segments that meet each vertical segment from the left, and from the right. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Heights of arrows that go straight through. */
  readonly through: readonly number[];
  /** Number of vertical segments; the lists may be longer. */
  count: number;
}

/** Horizontal segments closer than this to the end of a vertical one do not count as crossing it; scene units. */
export const touching = 0.5;
