/** Spacing of the picture, scene units. */
export const measures = {
  margin: 16,
  /** Height kept for the captions over the columns. */
  heading: 30,
  gutter: { least: 76, most: 150, perLine: 1 },
  gap: {
    boxes: 13,
    /** Added where one half of the picture ends and the next begins. */
    halves: 16,
    boxAndLane: 9,
    lanes: 6,
  },
  ports: {
    /** Between heads that end on one side. */
    heads: 10,
    /** Between lines that only start there. */
    starts: 7,
    /** Kept free at the corners of a box. */
    corner: 7,
  },
  /** Between the tip of a head and the box that it points at. */
  headGap: 2.5,
  /** Straight run before a head. */
  approach: 13,
  closed: { padding: 10, minHeight: 32, minWidth: 92, maxLabel: 122 },
  process: { padding: 6, minHeight: 36, minWidth: 104, maxLabel: 104 },
  molecule: { padding: 7, height: 25, minWidth: 46, maxLabel: 112 },
  compound: { paddingX: 16, height: 58, maxLabel: 120 },
  container: { padding: 9, titleGap: 12, chipGap: 9, rowGap: 8, titleHeight: 25, rowWidth: 230 },
  icon: { gap: 6 },
  mark: { size: 10, small: 9, gap: 7 },
  count: { fontSize: 11.5, small: 11, gap: 3.5 },
  lineHeight: 1.2,
} as const;
