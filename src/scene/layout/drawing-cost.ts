import { bendsOf, waysOf } from "./bends";
import type { RootBox } from "./boxes";
import type { Model } from "./model";
import type { Placement } from "./place";
import type { Run } from "./plan";
import { crossingsAmong } from "./tracks";
import { uprightsOf } from "./uprights";

/** A drawing of which only the order of the layers is open. */
export interface Drawing {
  readonly model: Model;
  readonly runs: readonly Run[];
  readonly boxes: ReadonlyMap<string, RootBox>;
}

/** Cost of one scene unit that an arrow rises; a crossing costs 1. */
const risePrice = 0.0015;

/** What a drawing costs as it will be drawn: crossings of its uprights and stubs, and how far its arrows rise. */
export function drawingCost({ model, runs }: Drawing, { y, ports }: Placement): number {
  const main = runs.filter((run) => run.arrow.main);
  let rise = 0;
  const bends = main.flatMap((run) => {
    const { id } = run.arrow.edge;
    const heights = [
      (y[run.from] ?? 0) + (ports.starts.get(id)?.y ?? 0),
      ...run.lanes.map((lane) => y[lane] ?? 0),
      (y[run.to] ?? 0) + (ports.ends.get(id)?.y ?? 0),
    ];
    heights.slice(1).forEach((height, i) => {
      rise += Math.abs(height - (heights[i] ?? 0));
    });
    return bendsOf(run, model, heights, waysOf(run, model, ports.starts.get(id)));
  });
  const through = new Map<number, Set<number>>();
  for (const { gutter, left, right } of bends) {
    if (right.length === 0 || Math.abs((left[0] ?? 0) - (right[0] ?? 0)) >= 1) continue;
    const heights = through.get(gutter) ?? new Set();
    through.set(gutter, heights.add(left[0] ?? 0));
  }
  let crossings = 0;
  for (const [gutter, uprights] of uprightsOf(bends)) {
    crossings += crossingsAmong(uprights, [...(through.get(gutter) ?? [])]);
  }
  return crossings + risePrice * rise;
}
