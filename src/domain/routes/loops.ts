import type { Evidence } from "../evidence/types";
import { type Hop, type HopOptions, hopsOf, netSignOf } from "./hops";
import { simplePaths } from "./paths";

/** A way from an entity back to itself. Positive: it strengthens itself; negative: it holds itself back. */
export interface Loop {
  readonly id: string;
  readonly entities: readonly string[];
  readonly hops: readonly Hop[];
  readonly net: 1 | -1 | null;
}

export interface LoopQuery extends HopOptions {
  readonly maxHops?: number;
  readonly budget?: number;
  readonly shouldStop?: () => boolean;
}

/**
 * Feedback loops among the hops, shortest first, each once: it starts at the entity whose id comes first. `complete` is
 * false where the budget ran out.
 */
export function feedbackLoops(
  evidence: Evidence,
  query: LoopQuery = {},
): { readonly loops: readonly Loop[]; readonly complete: boolean } {
  const { maxHops = 4, budget = 500_000, shouldStop = () => false } = query;
  const hops = hopsOf(evidence, query);
  const loops: Loop[] = [];
  let complete = true;
  for (const start of hops.keys()) {
    // Everything before the start has had its turn: a loop through it is known.
    const blocked = new Set([...hops.keys()].filter((id) => id < start));
    for (const back of [...hops.values()].flat().filter((hop) => hop.target === start && !blocked.has(hop.source))) {
      const search = {
        from: new Set([start]),
        to: new Set([back.source]),
        maxLength: maxHops - 1,
        blocked,
        budget,
        shouldStop,
      };
      for (const level of simplePaths(hops, search)) {
        complete &&= level.complete;
        for (const path of level.paths) {
          const round = [...path, back];
          const entities = [start, ...round.map((hop) => hop.target)];
          loops.push({ id: entities.join(">"), entities, hops: round, net: netSignOf(round) });
        }
      }
    }
  }
  return { loops: loops.sort((a, b) => a.hops.length - b.hops.length || (a.id < b.id ? -1 : 1)), complete };
}
