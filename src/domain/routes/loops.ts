import type { Evidence } from "../evidence/types";
import { type Hop, type HopOptions, hopsOf, netSignOf } from "./hops";

/** A way from an entity back to itself. Positive: it strengthens itself; negative: it holds itself back. */
export interface Loop {
  readonly id: string;
  readonly entities: readonly string[];
  readonly hops: readonly Hop[];
  readonly net: 1 | -1 | null;
}

export interface LoopQuery extends HopOptions {
  readonly maxHops?: number;
  /** Steps tried, over all starts, before the search gives up. */
  readonly budget?: number;
  readonly shouldStop?: () => boolean;
}

export interface LoopAnswer {
  /** Shortest first. */
  readonly loops: readonly Loop[];
  /** False where the budget ran out or the search was stopped. */
  readonly complete: boolean;
}

/** Feedback loops among the hops, each once: it starts at the entity whose id comes first. */
export function feedbackLoops(evidence: Evidence, query: LoopQuery = {}): LoopAnswer {
  const { maxHops = 4, budget = 1_000_000, shouldStop = () => false } = query;
  const hops = hopsOf(evidence, query);
  const found: (readonly Hop[])[] = [];
  const path: Hop[] = [];
  let steps = 0;
  let stopped = false;
  const extend = (start: string, at: string): void => {
    for (const hop of hops.get(at) ?? []) {
      steps += 1;
      stopped ||= steps > budget || (steps % 1024 === 0 && shouldStop());
      if (stopped) return;
      // What comes before the start has had its turn: a loop through it is known.
      if (hop.target < start || path.some((each) => each.source === hop.target && hop.target !== start)) continue;
      path.push(hop);
      if (hop.target === start) found.push([...path]);
      else if (path.length < maxHops) extend(start, hop.target);
      path.pop();
    }
  };
  for (const start of hops.keys()) extend(start, start);
  const loops = found.map((round): Loop => {
    const entities = [round[0]?.source ?? "", ...round.map((hop) => hop.target)];
    return { id: entities.join(">"), entities, hops: round, net: netSignOf(round) };
  });
  return {
    loops: loops.sort((a, b) => a.hops.length - b.hops.length || (a.id < b.id ? -1 : 1)),
    complete: !stopped,
  };
}
