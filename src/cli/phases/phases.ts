import type { Network } from "../../domain/network/types";
import { columnExtents } from "../../scene/layout/channels/column-extents";
import { heightsOf, placeModel } from "../../scene/layout/coordinates/place";
import { spacingOf, stackLayers } from "../../scene/layout/coordinates/spacing";
import { layoutNetwork } from "../../scene/layout/layout-network";
import { buildModel, layersFor } from "../../scene/layout/model/model";
import { planRoutes } from "../../scene/layout/model/plan";
import { rootGraph } from "../../scene/layout/model/roots";
import { searchOrder } from "../../scene/layout/order/order";
import { orderedLayers } from "../../scene/layout/order/ordered-layers";
import { measureRoots } from "../../scene/layout/sizes/measure-roots";

const seed = 1;
const language = "en";

/** What each phase of the layout hands to the next, for one network, and the milliseconds that it took. */
export function runPhases(network: Network) {
  const times: { readonly phase: string; readonly ms: number }[] = [];
  const timed = <T>(phase: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push({ phase, ms: performance.now() - start });
    return result;
  };
  const order = timed("order", () => searchOrder(network, { seed, steps: 4000 }));
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
  const layout = timed("whole layout", () => layoutNetwork(network, { language, order, seed }));
  return { network, model, plans, boxes, placement, extents, layout, stacked, layers, byName, times };
}

export type Phases = ReturnType<typeof runPhases>;
