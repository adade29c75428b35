import { countCrossings } from "./crossings";
import type { Model, Segment } from "./model";
import { seededRandom } from "./random";

/** Cost of one crossing is 1; lengths are in heights of the tallest layer. */
const weights = { length: 3, beside: 8 } as const;

/** Working state of a search: the order of every layer, with ranks and heights kept up to date. */
interface State {
  readonly model: Model;
  readonly order: number[][];
  readonly rank: Int32Array;
  /** Middle of each vertex, 0 to 1 from the top of the tallest layer to its bottom. */
  readonly y: Float64Array;
  readonly size: Float64Array;
  readonly gutterCost: Float64Array;
  readonly besideCost: Float64Array;
  readonly besideOf: readonly (readonly Segment[])[];
}

function placeLayer(state: State, layer: number): void {
  const order = state.order[layer] ?? [];
  let total = 0;
  for (const v of order) total += state.size[v] ?? 0;
  let at = 0;
  order.forEach((v, i) => {
    const size = state.size[v] ?? 0;
    state.rank[v] = i;
    state.y[v] = total === 0 ? 0.5 : (at + size / 2) / total;
    at += size;
  });
}

function costOfGutter(state: State, gutter: number): number {
  const segments = state.model.gutters[gutter] ?? [];
  let length = 0;
  for (const { left, right, arrows } of segments) {
    length += Math.abs((state.y[left] ?? 0) - (state.y[right] ?? 0)) * Math.min(2, Math.sqrt(arrows));
  }
  return countCrossings(segments, state.rank) + weights.length * length;
}

function costBeside(state: State, layer: number): number {
  let length = 0;
  for (const { left, right } of state.besideOf[layer] ?? []) {
    length += Math.abs((state.y[left] ?? 0) - (state.y[right] ?? 0));
  }
  return weights.beside * length;
}

/** Brings layer costs up to date and returns the total. */
function refresh(state: State, layer: number): number {
  placeLayer(state, layer);
  for (const gutter of [layer - 1, layer]) {
    if (gutter >= 0 && gutter < state.gutterCost.length) state.gutterCost[gutter] = costOfGutter(state, gutter);
  }
  state.besideCost[layer] = costBeside(state, layer);
  return totalCost(state);
}

function totalCost(state: State): number {
  let cost = 0;
  for (const each of state.gutterCost) cost += each;
  for (const each of state.besideCost) cost += each;
  return cost;
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

function newState(model: Model, order: readonly (readonly number[])[], sizes: ArrayLike<number>): State {
  const n = model.vertices.length;
  const state: State = {
    model,
    order: order.map((layer) => [...layer]),
    rank: new Int32Array(n),
    y: new Float64Array(n),
    size: Float64Array.from(sizes),
    gutterCost: new Float64Array(model.gutters.length),
    besideCost: new Float64Array(model.layers.length),
    besideOf: model.layers.map((_, layer) =>
      model.beside.filter((segment) => model.vertices[segment.left]?.layer === layer),
    ),
  };
  for (let layer = 0; layer < state.order.length; layer++) placeLayer(state, layer);
  for (let layer = 0; layer < state.order.length; layer++) refresh(state, layer);
  return state;
}

/** Sorts each layer by the mean height of its neighbours, boxes within their band, a few times to and fro. */
function barycentre(state: State, rounds: number): void {
  const { model } = state;
  const layers = state.order.length;
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < layers; step++) {
      const layer = round % 2 === 0 ? step : layers - 1 - step;
      const sum = new Map<number, [number, number]>();
      const note = (v: number, other: number) => {
        const [total, n] = sum.get(v) ?? [0, 0];
        sum.set(v, [total + (state.y[other] ?? 0), n + 1]);
      };
      for (const { left, right } of model.gutters[layer - 1] ?? []) note(right, left);
      for (const { left, right } of model.gutters[layer] ?? []) note(left, right);
      const want = (v: number) => {
        const [total, n] = sum.get(v) ?? [0, 0];
        return n === 0 ? (state.y[v] ?? 0) : total / n;
      };
      const order = state.order[layer] ?? [];
      const boxes = order.filter((v) => model.vertices[v]?.band !== null);
      boxes.sort(
        (a, b) => (model.vertices[a]?.band ?? 0) - (model.vertices[b]?.band ?? 0) || want(a) - want(b) || a - b,
      );
      const lanes = order.filter((v) => model.vertices[v]?.band === null).sort((a, b) => want(a) - want(b) || a - b);
      const merged: number[] = [];
      let next = 0;
      for (const box of boxes) {
        for (let lane = lanes[next]; lane !== undefined && want(lane) < want(box); lane = lanes[++next]) {
          merged.push(lane);
        }
        merged.push(box);
      }
      state.order[layer] = [...merged, ...lanes.slice(next)];
      refresh(state, layer);
    }
  }
}

/** Takes a vertex out and puts it where the drawing costs least, until nothing moves any more. */
function polish(state: State, rounds: number): number {
  let cost = totalCost(state);
  for (let round = 0; round < rounds; round++) {
    const before = cost;
    for (let layer = 0; layer < state.order.length; layer++) {
      for (const v of [...(state.order[layer] ?? [])]) {
        const original = state.order[layer] ?? [];
        const rest = original.filter((other) => other !== v);
        const [low, high] = allowed(state.model, rest, v);
        let best = original;
        for (let at = low; at <= high; at++) {
          const tried = [...rest.slice(0, at), v, ...rest.slice(at)];
          state.order[layer] = tried;
          const now = refresh(state, layer);
          if (now < cost - 1e-9) {
            cost = now;
            best = tried;
          }
        }
        state.order[layer] = best;
        refresh(state, layer);
      }
    }
    if (cost > before - 1e-9) break;
  }
  return cost;
}

export interface AnnealOptions {
  readonly seed: number;
  readonly steps: number;
  /** Heights of the vertices, any unit. */
  readonly sizes: ArrayLike<number>;
}

export interface Annealed {
  readonly order: readonly (readonly number[])[];
  readonly cost: number;
}

/** Barycentre sweeps, then simulated annealing over single moves, then a descent. Deterministic for a seed. */
export function anneal(model: Model, start: readonly (readonly number[])[], options: AnnealOptions): Annealed {
  const state = newState(model, start, options.sizes);
  barycentre(state, 8);
  const random = seededRandom(options.seed);
  const movable = state.order.flatMap((layer, i) => (layer.length > 1 ? [i] : []));
  const pool = movable.flatMap((layer) => (state.order[layer] ?? []).map((v) => ({ layer, v })));
  let cost = totalCost(state);
  let best = { order: state.order.map((layer) => [...layer]), cost };
  const hot = Math.max(2, cost / 60);
  for (let step = 0; step < options.steps && pool.length > 0; step++) {
    const temperature = hot * (1 - step / options.steps) ** 2 + 0.02;
    const pick = pool[Math.floor(random() * pool.length)];
    if (!pick) break;
    const original = state.order[pick.layer] ?? [];
    const rest = original.filter((other) => other !== pick.v);
    const [low, high] = allowed(model, rest, pick.v);
    const at = low + Math.floor(random() * (high - low + 1));
    state.order[pick.layer] = [...rest.slice(0, at), pick.v, ...rest.slice(at)];
    const now = refresh(state, pick.layer);
    if (now <= cost || random() < Math.exp((cost - now) / temperature)) {
      cost = now;
      if (cost < best.cost - 1e-9) best = { order: state.order.map((layer) => [...layer]), cost };
    } else {
      state.order[pick.layer] = original;
      refresh(state, pick.layer);
    }
  }
  const last = newState(model, best.order, options.sizes);
  const rounds = pool.length > 400 ? 0 : 6;
  const polished = rounds === 0 ? best.cost : polish(last, rounds);
  return { order: last.order, cost: polished };
}
