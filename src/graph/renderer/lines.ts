import type { EdgeSingular } from "cytoscape";
import type { Piece } from "../../scene/geometry";
import type { Point } from "../../scene/types";
import type { EdgeLine } from "../elements/elements";
import { headReach } from "../style/heads";
import { cutLine } from "./cut-line";
import { type CanvasRenderer, replace, scratchOf } from "./internals";

/**
 * Lines that end where their head begins, on the course of the route. Left alone, Cytoscape pulls the end back along
 * the last tangent, and the whole last bend moves with it. Returns the undo.
 */
export function cutLines(renderer: CanvasRenderer): () => void {
  const undoPoints = replace(renderer, "storeAllpts", (stock) => (edge) => {
    stock.call(renderer, edge);
    const scratch = scratchOf(edge);
    if (scratch) scratch.allpts = fromPieces(cutLine(toPieces(scratch.allpts), reachOf(edge)));
  });
  const undoAngles = replace(renderer, "calculateArrowAngles", (stock) => (edge) => {
    stock.call(renderer, edge);
    const scratch = scratchOf(edge);
    if (!scratch) return;
    const [x = 0, y = 0] = scratch.allpts.slice(-2);
    const tip = tipOf(edge);
    const [dx, dy] = [tip.x - x, tip.y - y];
    if (Math.hypot(dx, dy) > 0.01) scratch.tgtArrowAngle = Math.atan2(dy, dx) - Math.PI / 2;
  });
  return () => {
    undoPoints();
    undoAngles();
  };
}

function reachOf(edge: EdgeSingular): number {
  const { head, headLength }: EdgeLine = edge.data();
  return headReach(head, headLength);
}

/** Where the head points to: the end of the route, which moves with the target. */
function tipOf(edge: EdgeSingular): Point {
  const { to }: EdgeLine = edge.data();
  const { x, y } = edge.target().position();
  return { x: x + (to[0] ?? 0), y: y + (to[1] ?? 0) };
}

function toPieces(points: readonly number[]): readonly Piece[] {
  const at = (i: number): Point => ({ x: points[i] ?? 0, y: points[i + 1] ?? 0 });
  const pieces: Piece[] = [];
  for (let i = 0; i + 5 < points.length; i += 4) pieces.push({ from: at(i), control: at(i + 2), to: at(i + 4) });
  return pieces;
}

function fromPieces(pieces: readonly Piece[]): number[] {
  const start = pieces[0]?.from;
  const rest = pieces.flatMap(({ control, to }) => [control.x, control.y, to.x, to.y]);
  return start ? [start.x, start.y, ...rest] : rest;
}
