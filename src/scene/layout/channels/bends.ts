import type { Placement } from "../coordinates/place";
import type { Port } from "../coordinates/ports";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";

/** A bend of one arrow in a channel: heights of its level stretches on both sides. */
export interface Bend {
  readonly channel: number;
  /** Key of the bundle that shares its vertical segment. */
  readonly bundle: string;
  /** What goes up and what goes down in it share one vertical segment. */
  readonly joined: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Channels that an arrow bends in, in its own direction: channel i lies right of layer i. */
export function channelsOf(plan: RoutePlan, model: Model): number[] {
  const [from, to] = [layerOf(model, plan.from), layerOf(model, plan.to)];
  if (plan.kind === "inside" || plan.kind === "loop") return [];
  if (plan.kind === "beside") return [from];
  const channels = Array.from({ length: Math.abs(to - from) }, (_, i) => Math.min(from, to) + i);
  return plan.kind === "backward" ? channels.reverse() : channels;
}

export function layerOf(model: Model, vertex: number): number {
  return model.vertices[vertex]?.layer ?? 0;
}

/**
 * Keys of what shares the vertical segments of an arrow, channel by channel: its bundle. Arrows of one source that leave it
 * at different points have vertical segments of their own in the channel beside it.
 */
export function bundleKeysOf(plan: RoutePlan, model: Model, start: Port | undefined): string[] {
  const split = start !== undefined && model.bundles.kinds.get(plan.bundle) === "source";
  return channelsOf(plan, model).map((_, i) => (i === 0 && split ? start.key : plan.bundle));
}

/**
 * Where an arrow bends, from its heights at its start, in the layers that it passes, and at its end.
 */
export function bendsOf(
  plan: RoutePlan,
  model: Model,
  heights: readonly number[],
  bundleKeys: readonly string[],
): Bend[] {
  return channelsOf(plan, model).map((channel, i) => {
    const [here, next] = [heights[i] ?? 0, heights[i + 1] ?? 0];
    const bundle = bundleKeys[i] ?? plan.bundle;
    if (plan.kind === "beside") return { channel, bundle, joined: true, left: [here, next], right: [] };
    const [left, right] = plan.kind === "backward" ? [[next], [here]] : [[here], [next]];
    return { channel, bundle, joined: plan.shared, left, right };
  });
}

/** Heights of an arrow between boxes as placed: at its start, in its dummy vertices, and at its end. */
export function heightsOf({ arrow, from, to, dummies }: RoutePlan, { y, ports }: Placement): number[] {
  const { id } = arrow.edge;
  return [
    (y[from] ?? 0) + (ports.starts.get(id)?.y ?? 0),
    ...dummies.map((dummy) => y[dummy] ?? 0),
    (y[to] ?? 0) + (ports.ends.get(id)?.y ?? 0),
  ];
}

/** All bends of the main arrows. */
export function mainBends(plans: readonly RoutePlan[], model: Model, placement: Placement): Bend[] {
  return plans.flatMap((plan) => {
    if (!plan.arrow.main) return [];
    const start = placement.ports.starts.get(plan.arrow.edge.id);
    return bendsOf(plan, model, heightsOf(plan, placement), bundleKeysOf(plan, model, start));
  });
}
