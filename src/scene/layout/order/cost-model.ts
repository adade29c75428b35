import { at, real } from "../base/at";
import { heightsOf } from "../coordinates/place";
import { pullBetween } from "../coordinates/spacing";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { newFastChannels } from "./fast-channels";
import { newFastHeights, type Pull } from "./fast-heights";
import { newFastPorts } from "./fast-ports";

/** A drawing of which only the order of the layers is open. */
export interface DrawingPlan {
  readonly model: Model;
  readonly plans: readonly RoutePlan[];
  readonly boxes: ReadonlyMap<string, RootBox>;
}

export interface DrawingCost {
  /** Places of crossing that the eye can tell apart. */
  readonly visibleCrossings: number;
  /** Places where a vertical segment is crossed, however close. */
  readonly crossings: number;
  /** Total rise of the arrows, and size of the drawing; scene units. */
  readonly rise: number;
  readonly height: number;
  readonly width: number;
}

export interface CostModel {
  cost(layers: readonly (readonly number[])[]): DrawingCost;
  /** Operations that one cost takes, about. */
  readonly work: number;
}

/** How often the layers are gone through; a half of what the drawing itself does in one round. */
const sweeps = 5;

/** Draws orders of one drawing quickly and counts what they cost: the same places and crossings as the drawing itself. */
export function newCostModel({ model, plans, boxes }: DrawingPlan): CostModel {
  const n = model.vertices.length;
  const main = plans.filter((plan) => plan.arrow.main);
  const height = heightsOf(model, boxes);
  const ports = newFastPorts(main, model, boxes);
  const heights = newFastHeights(model, { height, pulls: pullsOf(main, model), offsets: ports.offset });
  const channels = newFastChannels(main, model, ports);
  const { y } = heights;
  const boxesWidth = model.layers.reduce(
    (sum, layer) => sum + Math.max(0, ...layer.map((v) => boxes.get(model.vertices[v]?.id ?? "")?.width ?? 0)),
    0,
  );
  return {
    work: 10 * (n + main.length) + channels.work,
    cost(layers) {
      const reach = heights.stack(layers);
      ports.find(y);
      heights.sweep(layers, sweeps, reach);
      ports.find(y);
      const { visible, all, rise, width } = channels.count(y);
      return {
        visibleCrossings: visible,
        crossings: all,
        rise,
        height: extentOf(y, height),
        width: boxesWidth + width,
      };
    },
  };
}

/** From the top of the highest vertex to the bottom of the lowest. */
function extentOf(y: Float64Array, height: Float64Array): number {
  if (y.length === 0) return 0;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let v = 0; v < y.length; v++) {
    low = Math.min(low, real(y, v) - real(height, v) / 2);
    high = Math.max(high, real(y, v) + real(height, v) / 2);
  }
  return high - low;
}

/** What every vertex would like to be level with; as in the placing of the drawing itself. */
function pullsOf(plans: readonly RoutePlan[], model: Model): Pull[][] {
  const pulls: Pull[][] = model.vertices.map(() => []);
  const known = new Set<string>();
  plans.forEach(({ kind, from, to, dummies, startPort, endPort }, r) => {
    if (kind !== "forward" && kind !== "backward") return;
    const chain = [from, ...dummies, to];
    for (let i = 0; i + 1 < chain.length; i++) {
      const [a, b] = [at(chain, i), at(chain, i + 1)];
      const [first, last] = [i === 0, i + 2 === chain.length];
      const key = `${a} ${first ? startPort : ""} ${b} ${last ? endPort : ""}`;
      if (known.has(key)) continue;
      known.add(key);
      const [own, theirs] = [first ? 2 * r : -1, last ? 2 * r + 1 : -1];
      const weight = pullBetween(model, a, b);
      pulls[a]?.push({ other: b, own, theirs, weight });
      pulls[b]?.push({ other: a, own: theirs, theirs: own, weight });
    }
  });
  return pulls;
}
