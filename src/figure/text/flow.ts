import { placeGroup } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";

/** A piece of the page that is not broken: drawn from its own top left corner. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly group: DrawingGroup;
  /** Space to the next piece on the same line. */
  readonly after: number;
  /** Begins a line of its own. */
  readonly fresh?: boolean;
  /** Stands on the same line as the next piece: a heading with its first entry. */
  readonly withNext?: boolean;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  /** Groups from the block's top left corner. */
  readonly groups: readonly DrawingGroup[];
}

export const emptyBlock: Block = { width: 0, height: 0, groups: [] };

/** Sets pieces in lines of at most `width`, from left to right and from top to bottom. */
export function flow(pieces: readonly Piece[], width: number, lineGap: number): Block {
  const groups: DrawingGroup[] = [];
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  let widest = 0;
  for (const [i, piece] of pieces.entries()) {
    const next = piece.withNext ? pieces[i + 1] : undefined;
    const needed = piece.width + (next ? piece.after + next.width : 0);
    if (x > 0 && (piece.fresh || x + needed > width + 0.01)) {
      y += lineHeight + lineGap;
      x = 0;
      lineHeight = 0;
    }
    groups.push(placeGroup(piece.group, { x, y, scale: 1 }));
    widest = Math.max(widest, x + piece.width);
    lineHeight = Math.max(lineHeight, piece.height);
    x += piece.width + piece.after;
  }
  return { width: widest, height: y + lineHeight, groups };
}

/** A block at another place. */
export function moveBlock(block: Block, x: number, y: number): DrawingGroup[] {
  return block.groups.map((group) => placeGroup(group, { x, y, scale: 1 }));
}
