import { longestPaths } from "./longest-paths";
import type { Arrow } from "./roots";

/** Boxes that may stand one below the other before a column is split. */
const mostInColumn = 24;

/**
 * Splits the nodes of a column that would grow too tall into several, by the arrows among them: what is acted on stands
 * right of what acts (longest path, arrows that close a cycle left out), and levels are cut or filled up to even height.
 */
export function sublayersOf(ids: readonly string[], arrows: readonly Arrow[]): readonly (readonly string[])[] {
  if (ids.length <= mostInColumn) return [ids];
  const inside = new Set(ids);
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of arrows) if (from !== to && inside.has(from) && inside.has(to)) next.get(from)?.push(to);
  const depth = longestPaths(ids, next);
  const place = new Map(ids.map((id, i) => [id, i]));
  const sorted = [...ids].sort(
    (a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
  const tall = Math.max(mostInColumn, Math.ceil(Math.sqrt(ids.length * 4)));
  const count = Math.ceil(ids.length / tall);
  const each = Math.ceil(ids.length / count);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * each, (i + 1) * each)).filter((l) => l.length > 0);
}
