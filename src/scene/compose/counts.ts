import type { NetworkEdge } from "../../domain/network/types";
import { piecesOf, pointOn } from "../geometry";
import { overlaps, type Rectangle, rectangleOf } from "../metrics/rectangles";
import { wrapText } from "../text/wrap";
import type { Point, Route, SceneEdge } from "../types";

const size = { fontSize: 11, height: 16, padding: 5 } as const;

/** What stands on a contested arrow: both counts, those of a direction that nobody reports left out. */
export function countsText({ tally }: Pick<NetworkEdge, "tally">): string {
  const parts = [
    ["▲", tally.up.length],
    ["▼", tally.down.length],
    ["◆", tally.unsigned.length],
  ] as const;
  return parts.flatMap(([sign, count]) => (count > 0 ? [`${sign} ${count}`] : [])).join("  ");
}

/** Points of a route where a label may stand, the likeliest first: a third of the way along, then on to both sides. */
function candidates(route: Route): Point[] {
  const pieces = piecesOf(route);
  const steps = 24;
  const points: Point[] = [];
  for (let i = 2; i < steps - 2; i++) {
    const at = (i / steps) * pieces.length;
    const piece = pieces[Math.min(pieces.length - 1, Math.floor(at))];
    if (piece) points.push(pointOn(piece, at - Math.floor(at)));
  }
  const wish = Math.floor(points.length * 0.4);
  return points
    .map((point, i) => ({ point, far: Math.abs(i - wish) }))
    .sort((a, b) => a.far - b.far)
    .map(({ point }) => point);
}

/** A label for the counts of a contested arrow, on its line, clear of boxes and of the labels before it. */
export function countsLabel(edge: NetworkEdge, route: Route, taken: Rectangle[]): SceneEdge["label"] {
  const text = countsText(edge);
  if (text === "") return null;
  const { lines, width: textWidth } = wrapText(text, { maxWidth: 1000, size: size.fontSize, weight: 600 });
  const width = Math.ceil(textWidth + 2 * size.padding);
  const free = candidates(route).find((at) => {
    const own = rectangleOf({ ...at, width, height: size.height }, 1.5);
    return !taken.some((other) => overlaps(own, other));
  });
  if (!free) return null;
  const [x, y] = [Math.round(free.x * 100) / 100, Math.round(free.y * 100) / 100];
  taken.push(rectangleOf({ x, y, width, height: size.height }));
  return {
    lines,
    x,
    y,
    fontSize: size.fontSize,
    lineHeight: size.fontSize * 1.2,
    weight: 600,
    align: "middle",
    width,
    height: size.height,
  };
}
