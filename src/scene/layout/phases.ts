import type { Network } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { heightsOf as bendHeights, bendsOf, bundleKeysOf } from "./channels/bends";
import { columnExtents } from "./channels/column-extents";
import { placeVerticals } from "./channels/vertical-segments";
import { heightsOf, placeModel } from "./coordinates/place";
import { spacingOf, stackLayers } from "./coordinates/spacing";
import { layoutNetwork } from "./layout-network";
import { buildModel, layersFor, type Order } from "./model/model";
import { planRoutes, type RoutePlan } from "./model/plan";
import { rootGraph } from "./model/roots";
import { searchOrder } from "./order/order";
import { orderedLayers } from "./order/ordered-layers";
import { measureRoots } from "./sizes/measure-roots";

const seed = 1;

export type PhaseName = "order" | "model" | "sizes" | "coordinates" | "channels" | "whole";

export interface PhaseOptions {
  readonly language: Language;
  /** An order that is known; searched for in this network without it. */
  readonly order?: Order;
}

/**
 * What each phase of the layout hands to the next, for one network, and the milliseconds that it took: for pictures of
 * the phases and for the developer's overlay. `layoutNetwork` runs the same phases without keeping what is between.
 */
export function runPhases(network: Network, { language, order: known }: PhaseOptions) {
  const times: { readonly phase: PhaseName; readonly ms: number }[] = [];
  const timed = <T>(phase: PhaseName, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push({ phase, ms: performance.now() - start });
    return result;
  };
  const order = timed("order", () => known ?? searchOrder(network, { seed, steps: 4000 }));
  const graph = rootGraph(network);
  const { model, plans } = timed("model", () => {
    const built = buildModel(graph, layersFor(graph, order));
    return { model: built, plans: planRoutes(graph, built) };
  });
  const boxes = timed("sizes", () => measureRoots(graph, model, plans, language));
  const layers = orderedLayers(model, order);
  // The order of a drawing that was never searched, for comparison: by the names of the vertices.
  const byName = model.layers.map((layer) =>
    [...layer].sort((a, b) => ((model.vertices[a]?.id ?? "") < (model.vertices[b]?.id ?? "") ? -1 : 1)),
  );
  const stacked = (of: readonly (readonly number[])[]): Float64Array => {
    const y = new Float64Array(model.vertices.length);
    stackLayers(of, heightsOf(model, boxes), spacingOf(model), y);
    return y;
  };
  const placement = timed("coordinates", () => placeModel(model, layers, plans, boxes));
  const extents = timed("channels", () => columnExtents(model, boxes, plans, placement));
  const layout = timed("whole", () => layoutNetwork(network, { language, order, seed }));
  return { network, model, plans, boxes, placement, extents, layout, stacked, layers, byName, times };
}

export type Phases = ReturnType<typeof runPhases>;

/** Bundles of a plan's arrow, channel by channel, and the x of the vertical segment on which each goes to the next height. */
export function verticalsOf({ model, plans, placement, extents }: Phases) {
  const keysOf = (plan: RoutePlan) => bundleKeysOf(plan, model, placement.ports.starts.get(plan.arrow.edge.id));
  const bends = plans.flatMap((plan) => bendsOf(plan, model, bendHeights(plan, placement), keysOf(plan)));
  return { keysOf, x: placeVerticals(bends, extents, extents.tracks) };
}
