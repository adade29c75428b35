import { type Piece, pointOn } from "../../scene/geometry";
import type { Point } from "../../scene/types";

/** Halvings of the search along a piece: finer than a thousandth of a scene unit. */
const halvings = 24;

/**
 * Cuts the tail of a curve so that a head `reach` long fits between the curve and its end: at the last place that is
 * `reach` away from the end. The rest keeps its course, and the head stands on the curve. A curve shorter than twice
 * the reach keeps half of its length. Never more than one piece is cut; pieces beyond it are dropped.
 */
export function cutLine(pieces: readonly Piece[], reach: number): readonly Piece[] {
  const first = pieces[0];
  const end = pieces.at(-1)?.to;
  if (!first || !end) return pieces;
  const away = Math.min(reach, distance(first.from, end) / 2);
  const index = pieces.findLastIndex((piece) => distance(piece.from, end) >= away);
  const piece = pieces[index];
  if (!piece) return pieces;
  let [near, far] = [0, 1];
  for (let i = 0; i < halvings; i++) {
    const t = (near + far) / 2;
    if (distance(pointOn(piece, t), end) >= away) near = t;
    else far = t;
  }
  return [...pieces.slice(0, index), firstPart(piece, near)];
}

/** A piece up to t (de Casteljau). */
function firstPart(piece: Piece, t: number): Piece {
  const { from, control } = piece;
  const cut = { x: from.x + (control.x - from.x) * t, y: from.y + (control.y - from.y) * t };
  return { from, control: cut, to: pointOn(piece, t) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
