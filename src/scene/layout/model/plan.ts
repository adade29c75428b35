import type { Model } from "./model";
import { type Arrow, lineOf, type RootGraph, styleOf } from "./roots";

export type Side = "left" | "right";

/** Route plan of an arrow: from which side of its source to which side of its target, through which dummy vertices. */
export interface RoutePlan {
  readonly arrow: Arrow;
  readonly kind: "forward" | "backward" | "beside" | "inside" | "loop";
  /** Indices of the boxes of its ends in the model. */
  readonly from: number;
  readonly to: number;
  readonly startSide: Side;
  readonly endSide: Side;
  /** Dummy vertices in the order in which the arrow passes them. */
  readonly dummies: readonly number[];
  /** Arrows of one bundle share their way. */
  readonly bundle: string;
  /** Its bundle has several sources and several targets. */
  readonly shared: boolean;
  /** Arrows with the same key start at one point. */
  readonly startPort: string;
  /** Arrows with the same key end at one point, under one head. */
  readonly endPort: string;
}

/** Runs of all arrows whose ends have a place in the model. */
export function planRoutes(graph: RootGraph, model: Model): RoutePlan[] {
  return graph.arrows.flatMap((arrow): RoutePlan[] => {
    const from = model.boxes.get(arrow.from);
    const to = model.boxes.get(arrow.to);
    if (from === undefined || to === undefined) return [];
    const kind = kindOf(arrow, model, from, to);
    const startSide: Side = kind === "backward" ? "left" : "right";
    const endSide: Side = kind === "forward" ? "left" : "right";
    const dummies = model.dummiesOf.get(arrow.edge.id) ?? [];
    const style = styleOf(arrow);
    const bundle = model.bundles.of.get(arrow.edge.id) ?? arrow.edge.id;
    const shared = model.bundles.kinds.get(bundle) === "both";
    return [
      {
        arrow,
        kind,
        from,
        to,
        startSide,
        endSide,
        dummies: kind === "backward" ? [...dummies].reverse() : dummies,
        bundle,
        shared,
        startPort: `${arrow.edge.source} ${startSide} from ${shared ? bundle : lineOf(arrow)}`,
        endPort: `${arrow.edge.target} ${endSide} to ${style}`,
      },
    ];
  });
}

function kindOf({ edge, from, to }: Arrow, model: Model, fromBox: number, toBox: number): RoutePlan["kind"] {
  if (edge.source === edge.target) return "loop";
  if (from === to) return "inside";
  const [start, stop] = [model.vertices[fromBox]?.layer ?? 0, model.vertices[toBox]?.layer ?? 0];
  if (start === stop) return "beside";
  return start < stop ? "forward" : "backward";
}

/** Number of heads that end at each side of each box, of main arrows: a box is made tall enough for them. */
export function headsAt(plans: readonly RoutePlan[], model: Model): Map<string, number> {
  const ports = new Map<string, Set<string>>();
  for (const { arrow, kind, to, endSide, endPort } of plans) {
    const id = model.vertices[to]?.id;
    if (!arrow.main || kind === "inside" || id === undefined) continue;
    const key = `${id} ${endSide}`;
    const set = ports.get(key) ?? new Set();
    set.add(endPort);
    ports.set(key, set);
  }
  const most = new Map<string, number>();
  for (const [key, set] of ports) {
    const id = key.slice(0, key.lastIndexOf(" "));
    most.set(id, Math.max(most.get(id) ?? 0, set.size));
  }
  return most;
}
