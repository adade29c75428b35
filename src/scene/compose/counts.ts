import type { NetworkEdge } from "../../domain/network/types";
import { measureText } from "../text/measure";
import type { Point, Route, SceneEdge } from "../types";
import type { Spots } from "./spots";

const size = { fontSize: 13, height: 18, padding: 3 } as const;

/** What stands on a contested arrow: both counts, those of a direction that nobody reports left out. */
export function countsText({ tally }: Pick<NetworkEdge, "tally">): string {
  const parts = [
    ["▲", tally.up.length],
    ["▼", tally.down.length],
    ["◆", tally.unsigned.length],
  ] as const;
  return parts.flatMap(([sign, count]) => (count > 0 ? [`${sign}${count}`] : [])).join(" ");
}

/** What stands on an arrow: the counts of a contested one, and the place of its badge. */
export interface OnArrow {
  readonly label: SceneEdge["label"];
  readonly badgeAt: Point | null;
}

/**
 * The counts of a contested arrow on its line, and before them its badge, if it has one, so that nobody takes that for
 * the badge of a neighbour. `badge` is the badge's width in scene units, 0 for none. Both are null where no place is free.
 */
export function countsLabel(edge: NetworkEdge, route: Route, spots: Spots, badge: number): OnArrow {
  const text = countsText(edge);
  const width = text === "" ? 0 : Math.ceil(measureText(text, size.fontSize, 600) + 2 * size.padding);
  const gap = badge > 0 && width > 0 ? 2 : 0;
  const whole = width + gap + badge;
  const at = whole > 0 ? spots.take(edge.id, route, whole, width > 0 ? size.height : badge) : null;
  if (at === null) return { label: null, badgeAt: null };
  const badgeAt = badge > 0 ? { x: at.x - (whole - badge) / 2, y: at.y } : null;
  if (width === 0) return { label: null, badgeAt };
  const label = {
    lines: [text],
    x: at.x + (whole - width) / 2,
    y: at.y,
    fontSize: size.fontSize,
    lineHeight: size.fontSize * 1.2,
    weight: 600,
    align: "middle",
    width,
    height: size.height,
  } as const;
  return { label, badgeAt };
}
