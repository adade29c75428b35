import { type Arrow, styleOf } from "./roots";

/**
 * Which arrows share their way: every arrow belongs to one tree, that of its source (arrows of one look that leave one
 * node) or that of its target. The fewest trees that take in all arrows are chosen: a least vertex cover of the
 * bipartite graph of sources and targets, from a largest matching (Kőnig's theorem).
 */
export interface Trees {
  /** Key of the tree of each arrow, by the arrow's id. */
  readonly of: ReadonlyMap<string, string>;
  /** Arrows that share the way from their source; the others share the way to their target. */
  readonly bySource: ReadonlySet<string>;
}

export function treesOf(arrows: readonly Arrow[]): Trees {
  const sourceKey = (arrow: Arrow) => `from ${arrow.edge.source} ${styleOf(arrow)}`;
  const targetKey = (arrow: Arrow) => `to ${arrow.edge.target} ${styleOf(arrow)}`;
  const targetsOf = new Map<string, string[]>();
  for (const arrow of arrows) {
    const targets = targetsOf.get(sourceKey(arrow)) ?? [];
    targets.push(targetKey(arrow));
    targetsOf.set(sourceKey(arrow), targets);
  }
  const cover = leastCover(targetsOf);
  const of = new Map<string, string>();
  const bySource = new Set<string>();
  for (const arrow of arrows) {
    const shared = cover.has(sourceKey(arrow));
    if (shared) bySource.add(arrow.edge.id);
    of.set(arrow.edge.id, shared ? sourceKey(arrow) : targetKey(arrow));
  }
  return { of, bySource };
}

interface Matching {
  readonly ofTarget: Map<string, string>;
  readonly ofSource: Map<string, string>;
}

/** A least set of sources and targets that touches every pair. */
function leastCover(targetsOf: ReadonlyMap<string, readonly string[]>): Set<string> {
  const matching: Matching = { ofTarget: new Map(), ofSource: new Map() };
  for (const source of targetsOf.keys()) augment(source, targetsOf, matching);
  // Everything that an alternating path reaches from an unmatched source.
  const reached = new Set([...targetsOf.keys()].filter((source) => !matching.ofSource.has(source)));
  const queue = [...reached];
  for (const source of queue) {
    for (const target of targetsOf.get(source) ?? []) {
      reached.add(target);
      const next = matching.ofTarget.get(target);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  const sources = [...targetsOf.keys()].filter((source) => !reached.has(source));
  return new Set([...sources, ...[...matching.ofTarget.keys()].filter((target) => reached.has(target))]);
}

/** Finds a partner for a source, others moving aside along an alternating path. */
function augment(start: string, targetsOf: ReadonlyMap<string, readonly string[]>, matching: Matching): void {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const source of queue) {
    for (const target of targetsOf.get(source) ?? []) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, source);
      const taken = matching.ofTarget.get(target);
      if (taken !== undefined) {
        queue.push(taken);
        continue;
      }
      for (let free: string | undefined = target; free !== undefined; ) {
        const from = cameFrom.get(free) ?? start;
        const before = matching.ofSource.get(from);
        matching.ofTarget.set(free, from);
        matching.ofSource.set(from, free);
        free = before;
      }
      return;
    }
  }
}
