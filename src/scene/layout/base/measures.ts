/** Spacing of the picture, scene units. */
export const measures = {
  margin: 5,
  /** Height kept for the captions over the columns. */
  heading: 18,
  /** Room before the first vertical segment, after the last one (corner and head), and between two. */
  channel: { before: 9, after: 17, track: 5, widest: 5.5, least: 56, leastRow: 34, most: 170 },
  gap: {
    boxes: 9,
    /** Added where one half of the picture ends and the next begins. */
    halves: 8,
    boxAndDummy: 7,
    dummies: 5,
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
  closed: { padding: 7, paddingY: 4, minHeight: 27, minWidth: 92, maxLabel: 116 },
  process: { padding: 3, paddingY: 3.5, minHeight: 29, minWidth: 100, maxLabel: 98 },
  /** `alone`: size of the letters of one that stands in no box, among boxes with letters of that size. */
  molecule: { padding: 5, height: 25, minWidth: 46, maxLabel: 112, alone: 13 },
  compound: { paddingX: 9, height: 52, maxLabel: 120 },
  container: {
    padding: 9,
    titleGap: 12,
    chipGap: 9,
    /** Between neighbours that an arrow joins: its head and a bit of its line. */
    arrowGap: 17,
    rowGap: 8,
    titleHeight: 25,
    rowWidth: { side: 215, below: 245, markers: 304 },
    maxTitle: 230,
  },
  icon: { gap: 5 },
  mark: { size: 10, small: 9, gap: 5 },
  count: { fontSize: 13, small: 12, gap: 3 },
  lineHeight: 1.2,
} as const;
