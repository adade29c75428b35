/** Longest path to each node, in arrows, without those that run back into the path being walked (depth-first search). O(V + E). */
export function longestPaths(
  ids: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
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
