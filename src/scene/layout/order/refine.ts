import { seededRandom } from "../../../domain/random";
import type { LayerOrder, Order } from "../model/model";
import { type DrawingPlan, newCostModel } from "./cost-model";
import { newLayering } from "./ordered-layers";

/** A drawing that counts in the choice of an order, and how much. */
export interface Weighed {
  readonly drawing: DrawingPlan;
  readonly weight: number;
}

/** What a drawing costs in places of crossing that the eye sees. */
const prices = {
  /** A crossing beside others, which look like one place. */
  crossings: 0.5,
  /** One scene unit that an arrow rises. */
  rise: 0.0004,
  /** One scene unit of the picture's height, or of its width as far as that is what keeps its letters small. */
  size: 0.08,
} as const;
/** Width through height of the room that a picture has on a page or in a window. */
const shape = 1.65;

/** Rates orders by what the drawings of a network cost in them. */
export interface Objective {
  /** Cost of each drawing, as weighed; null as soon as their sum is sure, or nearly, to exceed `limit`. */
  costs(order: Order, limit?: number, now?: readonly number[]): readonly number[] | null;
  /** Operations that one rating takes, about. */
  readonly work: number;
}

/** Cost, at best, of a drawing in the next order beside its cost in this: what is dearer already is not rated to its end. */
const bestExpectedRatio = 0.93;

export function sumOf(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** Rates by the fast cost models of the drawings. */
export function newObjective(drawings: readonly Weighed[]): Objective {
  const models = drawings.map(({ drawing, weight }) => ({
    layersIn: newLayering(drawing.model),
    weight,
    model: newCostModel(drawing),
  }));
  return {
    costs(order, limit = Number.POSITIVE_INFINITY, now = []) {
      const costs: number[] = [];
      let [sum, rest] = [0, sumOf(now)];
      for (const { layersIn, weight, model } of models) {
        const { visibleCrossings, crossings, rise, height, width } = model.cost(layersIn(order));
        const size = Math.max(height, width / shape);
        const cost =
          weight * (visibleCrossings + prices.crossings * crossings + prices.rise * rise + prices.size * size);
        rest -= now[costs.length] ?? 0;
        costs.push(cost);
        sum += cost;
        if (sum + bestExpectedRatio * rest > limit) return null;
      }
      return costs;
    },
    work: models.reduce((sum, { model }) => sum + model.work, 1),
  };
}

export interface RefineOptions {
  readonly seed: number;
  /** Orders that are drawn and compared. */
  readonly steps: number;
  /** Cost that an order may have more than the one before and still be taken about every third time, at the start. */
  readonly temperature?: number;
  readonly onProgress?: (share: number) => void;
}

/** Low: an order that is nearly right keeps its shape. */
const usualTemperature = 5;

/**
 * Improves an order by what its drawings really cost, closed and open: boxes and dummy vertices are moved within their
 * layer, and what gains is kept (simulated annealing from a low temperature). Deterministic for a seed.
 */
export function refineOrder(
  objective: Objective,
  start: Order,
  { seed, steps, temperature: initialTemperature = usualTemperature, onProgress }: RefineOptions,
): Order {
  const random = seededRandom(seed);
  const movable = start.layers.flatMap(({ items }, l) => (items.length > 1 ? items.map(() => l) : []));
  if (movable.length === 0) return start;
  let layers: readonly LayerOrder[] = start.layers;
  let costs = objective.costs(start) ?? [];
  let best = { layers, cost: sumOf(costs) };
  for (let step = 0; step < steps; step++) {
    const temperature = initialTemperature * (1 - step / steps) ** 2;
    const l = movable[Math.floor(random() * movable.length)] ?? 0;
    const next = withMove(layers, l, random);
    const limit = sumOf(costs) - temperature * Math.log(1 - random());
    const now = objective.costs({ ...start, layers: next }, limit, costs);
    if (now) {
      layers = next;
      costs = now;
      if (sumOf(costs) < best.cost - 1e-9) best = { layers, cost: sumOf(costs) };
    }
    if (step % 16 === 0) onProgress?.((step + 1) / steps);
  }
  return { ...start, layers: best.layers };
}

/** An order with the items of one layer moved a little. */
export function withMove(layers: readonly LayerOrder[], l: number, random: () => number): LayerOrder[] {
  return layers.map((layer, i) => (i === l ? { ...layer, items: moved(layer.items, random) } : layer));
}

/** Items with one of them moved, mostly to near where it stood; or two of them changed; or a few moved together. */
function moved(items: readonly string[], random: () => number): string[] {
  const kind = random();
  const from = Math.floor(random() * items.length);
  if (kind < 0.2) {
    const other = Math.floor(random() * items.length);
    return items.map((item, i) => (i === from ? items[other] : i === other ? items[from] : item) ?? item);
  }
  const size = kind < 0.4 ? 2 + Math.floor(random() * 3) : 1;
  const block = items.slice(from, from + size);
  if (size > 1 && random() < 0.3) block.reverse();
  const rest = [...items.slice(0, from), ...items.slice(from + size)];
  const reach = random() < 0.6 ? 3 : rest.length;
  const [low, high] = [Math.max(0, from - reach), Math.min(rest.length, from + reach)];
  const at = low + Math.floor(random() * (high - low + 1));
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}
