import { bendsOf, waysOf } from "./bends";
import type { RootBox } from "./boxes";
import type { Model, Order } from "./model";
import { orderedLayers } from "./ordered-layers";
import { type Placement, placeModel, quick } from "./place";
import type { Run } from "./plan";
import { seededRandom } from "./random";
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

export interface RefineOptions {
  readonly seed: number;
  /** Orders that may be tried. */
  readonly trials: number;
}

/** How much dearer an order may be at first and still be kept on the way to a cheaper one. */
const patience = 1.2;

/**
 * Improves an order by trying small changes on the drawings themselves: one box or lane moved within its layer. What the
 * drawings (the same network, closed and open) cost together decides.
 */
export function refineOrder(order: Order, drawings: readonly Drawing[], { seed, trials }: RefineOptions): Order {
  const random = seededRandom(seed);
  const costOf = (tried: Order) =>
    drawings.reduce((sum, drawing) => {
      const layers = orderedLayers(drawing.model, tried);
      return sum + drawingCost(drawing, placeModel(drawing.model, layers, drawing.runs, drawing.boxes, quick));
    }, 0);
  const places = order.layers.flatMap(({ items }, layer) => (items.length > 1 ? items.map(() => layer) : []));
  if (places.length === 0) return order;
  let current = order;
  let cost = costOf(order);
  let best = { order, cost };
  for (let trial = 0; trial < trials; trial++) {
    const layer = places[Math.floor(random() * places.length)] ?? 0;
    const items = current.layers[layer]?.items ?? [];
    const from = Math.floor(random() * items.length);
    const reach = random() < 0.6 ? 2 : items.length;
    const to = Math.max(0, Math.min(items.length - 1, from + Math.round((random() * 2 - 1) * reach)));
    if (to === from) continue;
    const tried = withMoved(current, layer, from, to);
    const now = costOf(tried);
    const slack = patience * (1 - trial / (trials * 0.8));
    if (now > cost + Math.max(0, slack)) continue;
    current = tried;
    cost = now;
    if (cost < best.cost) best = { order: tried, cost };
  }
  return best.order;
}

function withMoved(order: Order, layer: number, from: number, to: number): Order {
  return {
    ...order,
    layers: order.layers.map((each, l) => {
      if (l !== layer) return each;
      const items = [...each.items];
      items.splice(to, 0, ...items.splice(from, 1));
      return { ...each, items };
    }),
  };
}
