import { measures } from "../../../scene/layout/base/measures";
import { heightsOf } from "../../../scene/layout/channels/bends";
import { type Phases, verticalsOf } from "../../../scene/layout/phases";

/** What the overlay shows, in the units of the scene. */
export interface OverlayShapes {
  readonly height: number;
  readonly layers: readonly { readonly layer: number; readonly left: number; readonly width: number }[];
  readonly channels: readonly {
    readonly channel: number;
    readonly left: number;
    readonly width: number;
    readonly tracks: number;
  }[];
  readonly dummies: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Vertical segments of the main arrows on their tracks. */
  readonly verticals: readonly {
    readonly key: string;
    readonly x: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Shapes of a layout's phases, where the scene has them: heights begin below the headings. */
export function shapesOf(phases: Phases): OverlayShapes {
  const { model, plans, placement, extents, layout } = phases;
  const { keysOf, x } = verticalsOf(phases);
  const top = measures.margin + measures.heading;
  const { left, right, tracks } = extents;
  const widthOf = (layer: number) => (right[layer] ?? 0) - (left[layer] ?? 0);
  const main = plans.filter(({ arrow, kind }) => arrow.main && kind === "forward");
  return {
    height: layout.height,
    layers: left.map((start, layer) => ({ layer, left: start, width: widthOf(layer) })),
    channels: right.slice(0, -1).map((start, channel) => ({
      channel,
      left: start,
      width: (left[channel + 1] ?? start) - start,
      tracks: Math.max(0, ...[...(tracks.get(channel)?.values() ?? [])].map((track) => track + 1)),
    })),
    dummies: model.vertices.flatMap(({ kind, id, layer }, v) =>
      kind === "dummy"
        ? [{ id: `${id} ${layer}`, x: (left[layer] ?? 0) + widthOf(layer) / 2, y: (placement.y[v] ?? 0) + top }]
        : [],
    ),
    verticals: main.flatMap((plan) => {
      const heights = heightsOf(plan, placement);
      const start = model.vertices[plan.from]?.layer ?? 0;
      return keysOf(plan).flatMap((bundle, i) => {
        const [from, to] = [heights[i] ?? 0, heights[i + 1] ?? 0];
        const at = x(start + i, bundle, from, to);
        return at === undefined ? [] : [{ key: `${plan.arrow.edge.id} ${i}`, x: at, from: from + top, to: to + top }];
      });
    }),
  };
}
