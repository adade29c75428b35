import type { Route } from "../../types";
import { bendsOf, bundleKeysOf, channelsOf, layerOf } from "../channels/bends";
import type { ColumnExtents } from "../channels/column-extents";
import { placeVerticals, type VerticalX } from "../channels/vertical-segments";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import { type EndContext, type Ends, endFinder } from "./ends";
import { passNear } from "./gaps";
import { routeInside } from "./route-inside";
import { type Pass, routeAcross, routeBeside, routeLoop } from "./routes";

export interface Drawn extends EndContext {
  readonly model: Model;
  readonly extents: ColumnExtents;
}

/** An arrow with everything decided but the vertical segments in the channels. */
interface Planned extends Ends {
  readonly plan: RoutePlan;
  readonly passes: readonly Pass[];
  /** Keys of what shares its vertical segment, in every channel that it crosses. */
  readonly bundleKeys: readonly string[];
}

/** Heights in the layers between: dummy vertices of the model, or for background arrows the nearest gaps. */
function passesOf(plan: RoutePlan, { start, end }: Ends, { model, placement, boxes }: Drawn): Pass[] {
  if (plan.arrow.main) {
    return plan.dummies.map((dummy) => ({ layer: layerOf(model, dummy), y: placement.y[dummy] ?? 0 }));
  }
  const channels = channelsOf(plan, model);
  return channels.slice(1).map((channel, i) => {
    const layer = plan.kind === "backward" ? channel + 1 : channel;
    const share = (i + 1) / channels.length;
    const inLayer = (model.layers[layer] ?? []).flatMap((v) => boxes.get(model.vertices[v]?.id ?? "") ?? []);
    return { layer, y: passNear(inLayer, start.y + share * (end.y - start.y)) };
  });
}

function heightsOf({ start, passes, end }: Planned): number[] {
  return [start.y, ...passes.map(({ y }) => y), end.y];
}

function routeOf({ plan, start, end, passes, bundleKeys }: Planned, { model, extents }: Drawn, x: VerticalX): Route {
  if (plan.kind === "loop") return routeLoop(start.member ?? start.box);
  if (plan.kind === "inside") return routeInside(start.member ?? start.box, end.member ?? end.box);
  const [from, to] = [layerOf(model, plan.from), layerOf(model, plan.to)];
  if (plan.kind === "beside") {
    const vertical = x(from, bundleKeys[0] ?? plan.bundle, start.y, end.y);
    return routeBeside(start, end, vertical ?? (extents.right[from] ?? 0) + (extents.before[from] ?? 0));
  }
  return routeAcross({ start, end, from, to, passes, bundleKeys }, extents, x);
}

/** Routes of all arrows, by the id of their arrow. Background arrows come last, in vertical segments of their own. */
export function routeAll(plans: readonly RoutePlan[], drawn: Drawn): Record<string, Route> {
  const { model, extents, placement } = drawn;
  const endsOf = endFinder(plans, drawn);
  const planned = plans.map((plan): Planned => {
    const ends = endsOf(plan);
    const bundleKeys = bundleKeysOf(plan, model, placement.ports.starts.get(plan.arrow.edge.id));
    return { plan, ...ends, bundleKeys, passes: passesOf(plan, ends, drawn) };
  });
  const verticalsFor = (main: boolean) =>
    placeVerticals(
      planned
        .filter(({ plan }) => plan.arrow.main === main)
        .flatMap((each) => bendsOf(each.plan, model, heightsOf(each), each.bundleKeys)),
      extents,
      main ? extents.tracks : undefined,
    );
  const x = { main: verticalsFor(true), quiet: verticalsFor(false) };
  return Object.fromEntries(
    planned.map((each) => [each.plan.arrow.edge.id, routeOf(each, drawn, each.plan.arrow.main ? x.main : x.quiet)]),
  );
}
