import type { NetworkEdge } from "../../domain/network/types";
import { measureText } from "../text/measure";
import type { Route, SceneEdge } from "../types";
import type { Spots } from "./spots";

const size = { fontSize: 13, height: 18, padding: 5 } as const;

/** What stands on a contested arrow: both counts, those of a direction that nobody reports left out. */
export function countsText({ tally }: Pick<NetworkEdge, "tally">): string {
  const parts = [
    ["▲", tally.up.length],
    ["▼", tally.down.length],
    ["◆", tally.unsigned.length],
  ] as const;
  return parts.flatMap(([sign, count]) => (count > 0 ? [`${sign} ${count}`] : [])).join(" ");
}

/** A label for the counts of a contested arrow, on its line. */
export function countsLabel(edge: NetworkEdge, route: Route, spots: Spots): SceneEdge["label"] {
  const text = countsText(edge);
  if (text === "") return null;
  const width = Math.ceil(measureText(text, size.fontSize, 600) + 2 * size.padding);
  const at = spots.take(edge.id, route, width, size.height);
  if (at === null) return null;
  return {
    lines: [text],
    ...at,
    fontSize: size.fontSize,
    lineHeight: size.fontSize * 1.2,
    weight: 600,
    align: "middle",
    width,
    height: size.height,
  };
}
