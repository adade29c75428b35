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
  readonly axisHeight: number;
  /** Columns beside the plot; null where there is no room. */
  readonly readOuts: number | null;
  readonly printed: number | null;
  /** Names above their lines, not beside them. */
  readonly stacked: boolean;
}

/** A wide chart has names left and words right of its plot; a narrow one is all plot. */
export function frameFor(width: number): ChartFrame {
  const common = { width, inset: 16, headHeight: 26, axisHeight: 38 };
  if (width < 640) {
    return {
      ...common,
      left: 0,
      right: width,
      headHeight: 66,
      lineHeight: 44,
      readOuts: null,
      printed: null,
      stacked: true,
    };
  }
  const printed = width - 186;
  const readOuts = printed - 128;
  const left = Math.min(330, width * 0.3);
  return { ...common, left, right: readOuts - 12, lineHeight: 24, readOuts, printed, stacked: false };
}
