import type { Column } from "../../types";
import { longestPaths } from "./longest-paths";

/** Columns that a thing of no known kind may stand in: it is neither given nor an outcome. */
const between: readonly Column[] = ["pathways", "markers", "processes"];

export interface Flow {
  /** What has no column of its own. */
  readonly open: ReadonlySet<string>;
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Columns from the flow of the arrows, for things whose kind gives none: layers by the longest path (Sugiyama, Tagawa and Toda 1981)
 * over the arrows among them, those that close a cycle left out, spread over the three columns in the middle. What leads nowhere
 * stands in the second of them at least. O(V + E).
 */
export function flowColumns({ open, arrows }: Flow): ReadonlyMap<string, Column> {
  const next = new Map<string, string[]>([...open].map((id) => [id, []]));
  const sources = new Set(arrows.flatMap(({ from, to }) => (from === to ? [] : [from])));
  for (const { from, to } of arrows) if (from !== to && open.has(to)) next.get(from)?.push(to);
  const layers = longestPaths([...open], next);
  const last = between.length - 1;
  const most = Math.max(last, ...layers.values());
  return new Map(
    [...open].map((id) => {
      const spread = Math.round(((layers.get(id) ?? 0) / most) * last);
      return [id, between[Math.max(spread, sources.has(id) ? 0 : 1)] ?? "markers"];
    }),
  );
}
