import { measures } from "../base/measures";
import { guttersOf } from "../channels/bends";
import { newGutterCounter, type Stubs } from "../channels/channel-order";
import { pullBetween } from "../coordinates/spacing";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { newSketchPorts } from "./cost-model-ports";

/** A drawing of which only the order of the layers is open. */
export interface Drawing {
  readonly model: Model;
  readonly runs: readonly Run[];
  readonly boxes: ReadonlyMap<string, RootBox>;
}

export interface SketchCost {
  /** Places of crossing that the eye can tell apart. */
  readonly seen: number;
  /** Places where an upright is crossed, however close. */
  readonly crossed: number;
  /** Total rise of the arrows, and size of the drawing; scene units. */
  readonly rise: number;
  readonly height: number;
  readonly width: number;
}

export interface Sketch {
  cost(layers: readonly (readonly number[])[]): SketchCost;
  /** Operations that one cost takes, about. */
  readonly work: number;
}

interface Link {
  readonly other: number;
  /** Ends whose offsets count on this side and on the other; -1 for a lane. */
  readonly own: number;
  readonly theirs: number;
  readonly pull: number;
}

/** A piece of a run in a gutter: from one height to another. */
interface Crossing {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
  readonly beside: boolean;
  readonly joined: boolean;
  /** The tree it shares uprights with, or -1 for the port that it starts at. */
  readonly tree: number;
  readonly startEnd: number;
}

const inertia = 0.05;
const rounds = 5;

/** Draws orders of one drawing quickly and tells what they cost: the same places and crossings as the drawing itself. */
export function newSketch({ model, runs, boxes }: Drawing): Sketch {
  const n = model.vertices.length;
  const y = new Float64Array(n);
  const height = Float64Array.from(model.vertices, (v) => (v.kind === "box" ? (boxes.get(v.id)?.height ?? 0) : 0));
  const main = runs.filter((run) => run.arrow.main);
  const ports = newSketchPorts(main, model, boxes);
  const links = linksOf(main, model);
  const gutters = crossingsOf(main, model);
  const trees = new Map<string, number>();
  for (const run of main) trees.set(run.tree, trees.get(run.tree) ?? trees.size);
  const kinds = 3;
  const keys = (trees.size + 2 * main.length + 1) * kinds;
  const slot = new Int32Array(keys).fill(-1);
  const most = Math.max(1, ...gutters.map((list) => list.length));
  const counter = newGutterCounter(most);
  const left: number[][] = Array.from({ length: most }, () => []);
  const right: number[][] = Array.from({ length: most }, () => []);
  const top = new Float64Array(most);
  const bottom = new Float64Array(most);
  const through: number[] = [];
  const stubs: Stubs = { left, right, top, bottom, through, count: 0 };
  const pool = { sum: new Float64Array(n), weight: new Float64Array(n), count: new Int32Array(n) };
  const offset = new Float64Array(n);
  // As `spaceBetween`.
  const lane = Uint8Array.from(model.vertices, (v) => (v.kind === "lane" ? 1 : 0));
  const band = Int8Array.from(model.vertices, (v) => v.band ?? -1);
  function spaceOver(a: number, b: number): number {
    const lanes = (lane[a] as number) + (lane[b] as number);
    if (lanes === 2) return measures.gap.lanes;
    if (lanes === 1) return measures.gap.boxAndLane;
    return measures.gap.boxes + (band[a] === band[b] ? 0 : measures.gap.halves);
  }

  /** No layer goes further up or down than this. */
  let reach = 0;

  function begin(layers: readonly (readonly number[])[]): void {
    let tallest = 0;
    const tall: number[] = [];
    for (const layer of layers) {
      let sum = 0;
      for (let i = 0; i < layer.length; i++) {
        sum += height[layer[i] as number] as number;
        if (i > 0) sum += spaceOver(layer[i - 1] as number, layer[i] as number);
      }
      tall.push(sum);
      if (sum > tallest) tallest = sum;
    }
    reach = tallest / 2;
    layers.forEach((layer, l) => {
      const extra = layer.length > 1 ? ((tallest - (tall[l] ?? 0)) * 0.7) / (layer.length - 1) : 0;
      let at = -((tall[l] ?? 0) + extra * (layer.length - 1)) / 2;
      for (let i = 0; i < layer.length; i++) {
        const v = layer[i] as number;
        if (i > 0) at += spaceOver(layer[i - 1] as number, v) + extra;
        y[v] = at + (height[v] as number) / 2;
        at += height[v] as number;
      }
    });
  }

  function settleLayer(layer: readonly number[]): void {
    let size = 0;
    let at = 0;
    const ends = ports.offset;
    for (let i = 0; i < layer.length; i++) {
      const v = layer[i] as number;
      if (i > 0) {
        const before = layer[i - 1] as number;
        at += (height[before] as number) / 2 + spaceOver(before, v) + (height[v] as number) / 2;
      }
      offset[i] = at;
      let sum = inertia * (y[v] as number);
      let weight = inertia;
      const own = links[v] as Link[];
      for (let k = 0; k < own.length; k++) {
        const link = own[k] as Link;
        let wish = y[link.other] as number;
        if (link.theirs >= 0) wish += ends[link.theirs] as number;
        if (link.own >= 0) wish -= ends[link.own] as number;
        sum += link.pull * wish;
        weight += link.pull;
      }
      let poolSum = sum - at * weight;
      let poolWeight = weight;
      let count = 1;
      while (size > 0 && (pool.sum[size - 1] as number) / (pool.weight[size - 1] as number) > poolSum / poolWeight) {
        size--;
        poolSum += pool.sum[size] as number;
        poolWeight += pool.weight[size] as number;
        count += pool.count[size] as number;
      }
      pool.sum[size] = poolSum;
      pool.weight[size] = poolWeight;
      pool.count[size] = count;
      size++;
    }
    if (layer.length === 0) return;
    const last = layer[layer.length - 1] as number;
    const least = (height[layer[0] as number] as number) / 2 - reach;
    const most = reach - (height[last] as number) / 2 - at;
    let i = 0;
    for (let p = 0; p < size; p++) {
      const wish = (pool.sum[p] as number) / (pool.weight[p] as number);
      const middle = least <= most ? Math.max(least, Math.min(most, wish)) : (least + most) / 2;
      for (let k = 0; k < (pool.count[p] as number); k++, i++) y[layer[i] as number] = middle + (offset[i] as number);
    }
  }

  const boxesWidth = model.layers.reduce(
    (sum, layer) => sum + Math.max(0, ...layer.map((v) => boxes.get(model.vertices[v]?.id ?? "")?.width ?? 0)),
    0,
  );

  const heightAt = (vertex: number, end: number) =>
    (y[vertex] as number) + (end >= 0 ? (ports.offset[end] as number) : 0);

  const used: number[] = [];

  function add(list: number[], value: number): void {
    for (let i = 0; i < list.length; i++) if (list[i] === value) return;
    list.push(value);
  }

  return {
    work: 10 * (n + main.length) + gutters.reduce((sum, list) => sum + list.length ** 2, 0),
    cost(layers) {
      begin(layers);
      ports.find(y);
      for (let sweep = 0; sweep < rounds; sweep++) {
        for (let step = 0; step < layers.length; step++) {
          settleLayer(layers[sweep % 2 === 0 ? step : layers.length - 1 - step] as readonly number[]);
        }
      }
      ports.find(y);
      let [seen, crossed, rise, width] = [0, 0, 0, boxesWidth];
      for (const list of gutters) {
        let count = 0;
        through.length = 0;
        for (let c = 0; c < list.length; c++) {
          const each = list[c] as Crossing;
          const from = heightAt(each.left, each.leftEnd);
          const to = heightAt(each.right, each.rightEnd);
          rise += Math.abs(from - to);
          if (!each.beside && !each.joined && Math.abs(from - to) < 1) {
            add(through, from);
            continue;
          }
          const way = each.tree >= 0 ? each.tree : trees.size + (ports.port[each.startEnd] as number);
          const key = way * kinds + (each.beside || each.joined ? 2 : to < from ? 0 : 1);
          let u = slot[key] as number;
          if (u < 0) {
            u = count++;
            slot[key] = u;
            used.push(key);
            (left[u] as number[]).length = 0;
            (right[u] as number[]).length = 0;
            top[u] = Number.POSITIVE_INFINITY;
            bottom[u] = Number.NEGATIVE_INFINITY;
          }
          add(left[u] as number[], from);
          add((each.beside ? left[u] : right[u]) as number[], to);
          top[u] = Math.min(top[u] as number, from, to);
          bottom[u] = Math.max(bottom[u] as number, from, to);
        }
        for (let k = 0; k < used.length; k++) slot[used[k] as number] = -1;
        used.length = 0;
        stubs.count = count;
        counter.sort(stubs);
        const places = counter.count(stubs);
        seen += places.seen;
        crossed += places.crossed;
        width += gutterWidth(places.tracks);
      }
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let v = 0; v < n; v++) {
        low = Math.min(low, (y[v] as number) - (height[v] as number) / 2);
        high = Math.max(high, (y[v] as number) + (height[v] as number) / 2);
      }
      return { seen, crossed, rise, height: n === 0 ? 0 : high - low, width };
    },
  };
}

/** As in the frame, a little narrower: the drawing itself finds a better order of its tracks. */
function gutterWidth(tracks: number): number {
  const { before, after, track, least, most } = measures.gutter;
  return Math.min(most, Math.max(least, before + after + 0.8 * track * tracks));
}

/** What every vertex would like to be level with; as in the placing of the drawing itself. */
function linksOf(runs: readonly Run[], model: Model): Link[][] {
  const links: Link[][] = model.vertices.map(() => []);
  const known = new Set<string>();
  runs.forEach(({ kind, from, to, lanes, startPort, endPort }, r) => {
    if (kind !== "forward" && kind !== "backward") return;
    const chain = [from, ...lanes, to];
    for (let i = 0; i + 1 < chain.length; i++) {
      const [a, b] = [chain[i] ?? 0, chain[i + 1] ?? 0];
      const [first, last] = [i === 0, i + 2 === chain.length];
      const key = `${a} ${first ? startPort : ""} ${b} ${last ? endPort : ""}`;
      if (known.has(key)) continue;
      known.add(key);
      const [own, theirs] = [first ? 2 * r : -1, last ? 2 * r + 1 : -1];
      const pull = pullBetween(model, a, b);
      links[a]?.push({ other: b, own, theirs, pull });
      links[b]?.push({ other: a, own: theirs, theirs: own, pull });
    }
  });
  return links;
}

function crossingsOf(runs: readonly Run[], model: Model): Crossing[][] {
  const gutters: Crossing[][] = model.layers.map(() => []);
  const trees = new Map<string, number>();
  for (const run of runs) trees.set(run.tree, trees.get(run.tree) ?? trees.size);
  const known = new Set<string>();
  runs.forEach((run, r) => {
    const chain = [run.from, ...run.lanes, run.to];
    const split = model.trees.kinds.get(run.tree) === "source";
    guttersOf(run, model).forEach((gutter, i) => {
      const beside = run.kind === "beside";
      const [a, b] = [chain[i] ?? run.from, chain[i + 1] ?? run.to];
      const startEnd = 2 * r;
      const [endA, endB] = [i === 0 ? startEnd : -1, i + 2 === chain.length ? 2 * r + 1 : -1];
      const back = run.kind === "backward";
      const key = `${gutter} ${run.tree} ${a} ${b} ${endA < 0 ? "" : run.startPort} ${endB < 0 ? "" : run.endPort}`;
      if (known.has(key)) return;
      known.add(key);
      gutters[gutter]?.push({
        left: back ? b : a,
        leftEnd: back ? endB : endA,
        right: back ? a : b,
        rightEnd: back ? endA : endB,
        beside,
        joined: run.shared,
        tree: i === 0 && split ? -1 : (trees.get(run.tree) ?? 0),
        startEnd,
      });
    });
  });
  return gutters;
}
