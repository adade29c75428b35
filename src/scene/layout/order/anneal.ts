import { seededRandom } from "../../../domain/random";
import type { Model } from "../model/model";
import { newEstimator } from "./estimate";

export interface AnnealOptions {
  readonly seed: number;
  /** Operations that the search may take, about. */
  readonly budget: number;
}

export interface Annealed {
  readonly order: readonly (readonly number[])[];
  readonly cost: number;
}

/** Places that vertex `v` may take in its layer when it has been taken out: boxes keep to their band. */
function allowed(model: Model, rest: readonly number[], v: number): [number, number] {
  const band = model.vertices[v]?.band ?? null;
  let low = 0;
  let high = rest.length;
  if (band === null) return [low, high];
  rest.forEach((other, i) => {
    const theirs = model.vertices[other]?.band ?? null;
    if (theirs === null) return;
    if (theirs < band) low = i + 1;
    else if (theirs > band && i < high) high = i;
  });
  return [low, Math.max(low, high)];
}

/** Sorts each layer by the mean place of its neighbours, boxes within their band, a few times to and fro. */
function barycentre(model: Model, rounds: number): number[][] {
  const order = model.layers.map((layer) =>
    [...layer].sort((a, b) => (model.vertices[a]?.band ?? 1) - (model.vertices[b]?.band ?? 1) || a - b),
  );
  const neighbours: number[][] = model.vertices.map(() => []);
  for (const { a, b } of [...model.links, ...model.faint]) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const place = new Float64Array(model.vertices.length);
  const note = (layer: readonly number[]) => {
    layer.forEach((v, i) => {
      place[v] = (i + 0.5) / layer.length;
    });
  };
  for (const layer of order) note(layer);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < order.length; step++) {
      const l = round % 2 === 0 ? step : order.length - 1 - step;
      const layer = order[l] ?? [];
      const wish = new Map(
        layer.map((v) => {
          const near = (neighbours[v] ?? []).filter((other) => model.vertices[other]?.layer !== l);
          const sum = near.reduce((total, other) => total + (place[other] ?? 0), 0);
          return [v, near.length === 0 ? (place[v] ?? 0) : sum / near.length];
        }),
      );
      const byWish = (a: number, b: number) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b;
      const sorted = [...layer].sort(byWish);
      const band = (v: number) => model.vertices[v]?.band ?? null;
      const boxes = sorted
        .filter((v) => band(v) !== null)
        .sort((a, b) => (band(a) ?? 0) - (band(b) ?? 0) || byWish(a, b));
      let next = 0;
      order[l] = sorted.map((v) => (band(v) === null ? v : (boxes[next++] ?? v)));
      note(order[l] ?? []);
    }
  }
  return order;
}

/** Most steps, however small the network. */
const mostSteps = 14000;
/** Part of the search that may get dearer on the way; the rest takes gains only. */
const annealingShare = 0.75;

/**
 * Orders the layers of a model: barycentre sweeps, then simulated annealing over moves of single vertices.
 * Deterministic for a seed.
 */
export function anneal(model: Model, { seed, budget }: AnnealOptions): Annealed {
  const estimator = newEstimator(model);
  const random = seededRandom(seed);
  const steps = Math.min(mostSteps, Math.floor(budget / Math.max(1, estimator.work)));
  const order = barycentre(model, 10);
  const pool = order.flatMap((layer, l) => (layer.length > 1 ? layer.map((v) => ({ l, v })) : []));
  let cost = estimator.cost(order);
  let best: Annealed = { order: order.map((layer) => [...layer]), cost };
  const initialTemperature = Math.max(1.5, cost / 12);
  for (let step = 0; step < steps && pool.length > 0; step++) {
    const progress = step / (steps * annealingShare);
    const temperature = progress < 1 ? initialTemperature * (1 - progress) ** 3 + 0.01 : 0;
    const pick = pool[Math.floor(random() * pool.length)];
    if (!pick) break;
    const original = order[pick.l] ?? [];
    const from = original.indexOf(pick.v);
    const rest = original.filter((other) => other !== pick.v);
    const [low, high] = allowed(model, rest, pick.v);
    // Half of the moves go anywhere, half stay near.
    const reach = random() < 0.5 ? high - low : 2;
    const [least, most] = [Math.max(low, from - reach), Math.min(high, from + reach)];
    const at = least + Math.floor(random() * (most - least + 1));
    if (at === from) continue;
    const before = estimator.heights();
    order[pick.l] = [...rest.slice(0, at), pick.v, ...rest.slice(at)];
    const now = estimator.cost(order);
    if (now <= cost || (temperature > 0 && random() < Math.exp((cost - now) / temperature))) {
      cost = now;
      if (cost < best.cost - 1e-9) best = { order: order.map((layer) => [...layer]), cost };
    } else {
      order[pick.l] = original;
      estimator.restore(before);
    }
  }
  return best;
}
