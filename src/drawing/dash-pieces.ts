import type { Point } from "../scene/types";
import { distance, partOf, pointAt } from "./route";
import type { PathPiece } from "./types";

export interface DashPath {
  readonly start: Point;
  readonly pieces: readonly PathPiece[];
}

/** Steps in which the length of a curved piece is measured. */
const lengthSteps = 24;

/**
 * The dashes of a path as paths of their own, for formats whose dash patterns have no offset. `pattern` holds lengths of
 * dash, gap, dash … and repeats; `offset` is where in it the path starts. Same unit as the points.
 */
export function dashPieces(
  { start, pieces }: DashPath,
  pattern: readonly number[],
  offset: number,
): readonly DashPath[] {
  const period = pattern.reduce((sum, each) => sum + each, 0);
  if (!(period > 0)) return [{ start, pieces }];
  let index = 0;
  let left = ((offset % period) + period) % period;
  while (left >= (pattern[index % pattern.length] ?? 0)) {
    left -= pattern[index % pattern.length] ?? 0;
    index++;
  }
  left = (pattern[index % pattern.length] ?? 0) - left;
  const dashes: DashPath[] = [];
  let dash: { start: Point; pieces: PathPiece[] } | null = null;
  let from = start;
  for (const piece of pieces) {
    const table = lengthsOf(from, piece);
    const total = table.at(-1) ?? 0;
    for (let at = 0; at < total - 1e-6; ) {
      const to = Math.min(total, at + left);
      if (index % 2 === 0) {
        const [t0, t1] = [shareAt(table, at), shareAt(table, to)];
        dash ??= { start: pointAt(from, piece, t0), pieces: [] };
        dash.pieces.push(partOf(from, piece, t0, t1));
      }
      left -= to - at;
      at = to;
      if (left > 1e-6) continue;
      if (dash) dashes.push(dash);
      dash = null;
      do {
        index++;
        left = pattern[index % pattern.length] ?? 0;
      } while (left <= 0);
    }
    from = piece.to;
  }
  if (dash) dashes.push(dash);
  return dashes;
}

/** Lengths of a piece from its start to each of its steps. */
function lengthsOf(from: Point, piece: PathPiece): number[] {
  const lengths = [0];
  let last = from;
  for (let i = 1; i <= lengthSteps; i++) {
    const next = pointAt(from, piece, i / lengthSteps);
    lengths.push((lengths.at(-1) ?? 0) + distance(last, next));
    last = next;
  }
  return lengths;
}

/** Parameter of a piece, 0 to 1, at a length from its start. */
function shareAt(lengths: readonly number[], length: number): number {
  const i = lengths.findIndex((each) => each >= length - 1e-9);
  if (i <= 0) return i === 0 ? 0 : 1;
  const [a, b] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  return (i - 1 + (b > a ? (length - a) / (b - a) : 0)) / (lengths.length - 1);
}
