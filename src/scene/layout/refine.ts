import { type Drawing, drawingCost } from "./drawing-cost";
import type { LayerOrder, Order } from "./model";
import { orderedLayers } from "./ordered-layers";
import { placeModel } from "./place";
import { seededRandom } from "./random";

/** Heights need not be final to tell which of two orders draws better. */
const quick = { ports: 1, sweeps: 5 } as const;

/** What all drawings of a network cost together in an order. */
export function costOf(drawings: readonly Drawing[], order: Order): number {
  return drawings.reduce((sum, drawing) => {
    const { model, runs, boxes } = drawing;
    return sum + drawingCost(drawing, placeModel(model, orderedLayers(model, order), runs, boxes, quick));
  }, 0);
}

export interface RefineOptions {
  readonly seed: number;
  /** Orders that are drawn and compared. */
  readonly steps: number;
  readonly onProgress?: (share: number) => void;
}

/** At the start a step that costs this much more is taken about every third time. */
const hot = 3;

/**
 * Improves an order by what its drawings really cost, closed and open: single boxes and lanes are moved within their
 * layer, and what gains is kept (simulated annealing from a low temperature). Deterministic for a seed.
 */
export function refineOrder(drawings: readonly Drawing[], start: Order, options: RefineOptions): Order {
  const { seed, steps, onProgress } = options;
  const random = seededRandom(seed);
  const movable = start.layers.flatMap(({ items }, l) => (items.length > 1 ? items.map(() => l) : []));
  if (movable.length === 0) return start;
  let layers: readonly LayerOrder[] = start.layers;
  let cost = costOf(drawings, start);
  let best = { layers, cost };
  for (let step = 0; step < steps; step++) {
    const temperature = hot * (1 - step / steps) ** 2;
    const l = movable[Math.floor(random() * movable.length)] ?? 0;
    const next = moved(layers, l, random);
    const now = costOf(drawings, { ...start, layers: next });
    if (now <= cost || random() < Math.exp((cost - now) / Math.max(temperature, 1e-6))) {
      layers = next;
      cost = now;
      if (cost < best.cost - 1e-9) best = { layers, cost };
    }
    onProgress?.((step + 1) / steps);
  }
  return { ...start, layers: best.layers };
}

/** The layers with one item of layer `l` moved: two times of three to near where it stood. */
function moved(layers: readonly LayerOrder[], l: number, random: () => number): LayerOrder[] {
  return layers.map((layer, i) => {
    if (i !== l) return layer;
    const from = Math.floor(random() * layer.items.length);
    const item = layer.items[from] ?? "";
    const rest = layer.items.filter((_, k) => k !== from);
    const reach = random() < 0.67 ? 3 : rest.length;
    const [low, high] = [Math.max(0, from - reach), Math.min(rest.length, from + reach)];
    const at = low + Math.floor(random() * (high - low + 1));
    return { ...layer, items: [...rest.slice(0, at), item, ...rest.slice(at)] };
  });
}
