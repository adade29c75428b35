/** Where the parts of the chart stand, in CSS pixels from its left edge. */
export interface ChartFrame {
  readonly width: number;
  /** The plot. */
  readonly left: number;
  readonly right: number;
  /** Between the plot's edge and the first decade. */
  readonly inset: number;
  readonly headHeight: number;
  readonly lineHeight: number;
  /** Above and below a row of several lines. */
  readonly air: number;
  readonly axisHeight: number;
  /** Columns beside the plot; null where there is no room. */
  readonly readOuts: number | null;
  readonly printed: number | null;
  /** Names above their lines, not beside them. */
  readonly stacked: boolean;
  /** Where names stand above their lines: the axis above them too, for a reader of a long chart's first lines. */
  readonly axisAbove: boolean;
}

/**
 * A wide chart has names left and words right of its plot; a narrow one is all plot. `dense`: on paper, where no finger has to
 * hit a line.
 */
export function frameFor(width: number, dense = false): ChartFrame {
  const common = { width, inset: 16, headHeight: 26, axisHeight: 38, air: dense ? 2 : 5, axisAbove: false };
  if (width < (dense ? 820 : 640)) {
    return {
      ...common,
      left: 0,
      right: width,
      headHeight: dense ? 26 : 66,
      lineHeight: dense ? 29 : 44,
      readOuts: null,
      printed: null,
      stacked: true,
      axisAbove: !dense,
    };
  }
  const printed = width - 186;
  const readOuts = printed - 128;
  const left = Math.min(330, width * 0.3);
  return { ...common, left, right: readOuts - 12, lineHeight: dense ? 18 : 24, readOuts, printed, stacked: false };
}
