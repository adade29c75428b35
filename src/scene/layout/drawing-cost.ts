import { countPlaces } from "../metrics/crossings";
import { heightsOf, mainBends } from "./bends";
import type { RootBox } from "./boxes";
import { measures } from "./measures";
import type { Model } from "./model";
import type { Placement } from "./place";
import type { Run } from "./plan";
import { uprightsOf } from "./stubs";
import { crossingsAmong } from "./tracks";

/** A drawing of which only the order of the layers is open. */
export interface Drawing {
  readonly model: Model;
  readonly runs: readonly Run[];
  readonly boxes: ReadonlyMap<string, RootBox>;
}

/** Cost of one scene unit that an arrow rises; a place where arrows cross costs 1. */
const risePrice = 0.0015;
/** Cost of each crossing beyond that of the place that the eye sees. */
const pairPrice = 0.1;

/** What a drawing costs as it will be drawn: crossings of its uprights and stubs, and how far its arrows rise. */
export function drawingCost({ model, runs }: Drawing, placement: Placement): number {
  const main = runs.filter((run) => run.arrow.main);
  let rise = 0;
  for (const run of main) {
    const heights = heightsOf(run, placement);
    heights.slice(1).forEach((height, i) => {
      rise += Math.abs(height - (heights[i] ?? 0));
    });
  }
  const bends = mainBends(runs, model, placement);
  const through = new Map<number, Set<number>>();
  for (const { gutter, left, right } of bends) {
    if (right.length === 0 || Math.abs((left[0] ?? 0) - (right[0] ?? 0)) >= 1) continue;
    const heights = through.get(gutter) ?? new Set();
    through.set(gutter, heights.add(left[0] ?? 0));
  }
  let crossings = 0;
  for (const [gutter, uprights] of uprightsOf(bends)) {
    const places = crossingsAmong(uprights, [...(through.get(gutter) ?? [])], measures.gutter.track);
    crossings += countPlaces(places) + places.length * pairPrice;
  }
  return crossings + risePrice * rise;
}
