import type { Box } from "../../types";
import type { Sized, Spread } from "./places";

/** Width over height that a large picture has, about: a screen's. */
const aspect = { wished: 1.65, least: 1.3, most: 2.2 } as const;

/** Room between things beside and below one another, scene units: a head and a bit of its line are to be seen in it. */
const gap = { x: 30, y: 34 } as const;

/** Rows are packed with other widths until the whole has the shape that is wished for, so often at most. */
const mostTries = 8;

export interface Packed {
  /** Middle and size of each thing, in the order given. */
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/**
 * Gives things their room without moving them far from where they are wished: from above into rows of one width, within each
 * row from left to right. Nothing overlaps, and the whole is about 1.65 times as wide as high, or as wide as `across`. O(V log V).
 */
export function packInRows(things: readonly Sized[], { x, y }: Spread, across: number | null = null): Packed {
  const byHeight = things.map((_, i) => i).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0) || a - b);
  const area = things.reduce((sum, { width, height }) => sum + (width + gap.x) * (height + gap.y), 0);
  const widest = Math.max(1, ...things.map(({ width }) => width + gap.x));
  if (across !== null) return pack(things, byHeight, x, Math.max(widest, across));
  let wished = Math.sqrt(area * aspect.wished);
  let packed = pack(things, byHeight, x, Math.max(widest, wished));
  for (let tries = 1; tries < mostTries; tries++) {
    const now = packed.width / packed.height;
    if (now >= aspect.least && now <= aspect.most) break;
    wished *= Math.sqrt(aspect.wished / now);
    if (wished < widest) break;
    packed = pack(things, byHeight, x, wished);
  }
  return packed;
}

function pack(things: readonly Sized[], order: readonly number[], x: Float64Array, most: number): Packed {
  const rows: number[][] = [];
  let [row, used]: [number[], number] = [[], 0];
  for (const i of order) {
    const width = (things[i]?.width ?? 0) + gap.x;
    if (used + width > most && row.length > 0) {
      rows.push(row);
      [row, used] = [[], 0];
    }
    row.push(i);
    used += width;
  }
  if (row.length > 0) rows.push(row);
  const boxes: Box[] = new Array(things.length);
  let top = 0;
  for (const each of rows) {
    const sorted = each.toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
    const height = Math.max(...each.map((i) => things[i]?.height ?? 0));
    const total = each.reduce((sum, i) => sum + (things[i]?.width ?? 0), 0);
    // The last row may be short: what is in it keeps to the middle.
    const between = Math.min((most - total) / Math.max(1, each.length), gap.x * 3);
    let left = (most - total - between * each.length) / 2 + between / 2;
    for (const i of sorted) {
      const { width = 0, height: own = 0 } = things[i] ?? {};
      boxes[i] = { x: left + width / 2, y: top + height / 2, width, height: own };
      left += width + between;
    }
    top += height + gap.y;
  }
  return { boxes, width: most, height: Math.max(1, top - gap.y) };
}
