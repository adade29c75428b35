/** Spacing of the picture, scene units. */
export const measures = {
  margin: 16,
  /** Height kept for the captions over the columns. */
  heading: 30,
  /** Room before the first upright, after the last one (corner and head), and between two. */
  gutter: { before: 14, after: 26, track: 5, widest: 8, least: 64, most: 170 },
  gap: {
    boxes: 12,
    /** Added where one half of the picture ends and the next begins. */
    halves: 14,
    boxAndLane: 8,
    lanes: 5.5,
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
  closed: { padding: 9, minHeight: 32, minWidth: 92, maxLabel: 108 },
  process: { padding: 4, minHeight: 36, minWidth: 104, maxLabel: 98 },
  molecule: { padding: 7, height: 25, minWidth: 46, maxLabel: 112 },
  compound: { paddingX: 14, height: 58, maxLabel: 120 },
  container: {
    padding: 9,
    titleGap: 12,
    chipGap: 9,
    rowGap: 8,
    titleHeight: 25,
    rowWidth: { side: 290, below: 245 },
    maxTitle: 230,
  },
  icon: { gap: 5 },
  mark: { size: 10, small: 9, gap: 6 },
  count: { fontSize: 12, small: 11, gap: 3 },
  lineHeight: 1.2,
} as const;
