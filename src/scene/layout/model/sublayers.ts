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

/** Longest path to each node, in arrows, without those that run back into the path being walked. */
function longestPaths(ids: readonly string[], next: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const finished: string[] = [];
  const state = new Map<string, "open" | "done">();
  const forward = new Map<string, string[]>();
  for (const start of ids) {
    if (state.has(start)) continue;
    state.set(start, "open");
    const stack: { id: string; at: number }[] = [{ id: start, at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const child = next.get(top.id)?.[top.at++];
      if (child === undefined) {
        state.set(top.id, "done");
        finished.push(top.id);
        stack.pop();
      } else if (state.get(child) !== "open") {
        const kept = forward.get(top.id);
        if (kept) kept.push(child);
        else forward.set(top.id, [child]);
        if (!state.has(child)) {
          state.set(child, "open");
          stack.push({ id: child, at: 0 });
        }
      }
    }
  }
  const depth = new Map(ids.map((id) => [id, 0]));
  for (const id of finished.reverse()) {
    for (const child of forward.get(id) ?? []) {
      depth.set(child, Math.max(depth.get(child) ?? 0, (depth.get(id) ?? 0) + 1));
    }
  }
  return depth;
}
