import { measures } from "../base/measures";
import type { Placement } from "../coordinates/place";
import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { channelsOf, mainBends } from "./bends";
import { segmentsOfChannels } from "./horizontal-segments";
import { assignTracks } from "./tracks";

/** Horizontal extent of every layer. */
export interface ColumnExtents {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Room kept right of each layer before the first vertical segment: more where heads point back at the layer. */
  readonly before: readonly number[];
  /** Tracks of the vertical segments of the main arrows in each channel. */
  readonly tracks: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly width: number;
}

export interface ExtentOptions {
  /** Least width of a channel, scene units. */
  readonly least?: number;
  /** Operations that the search for tracks may take in a channel. */
  readonly budget?: number;
}

/** Sets layers side by side: as wide as their widest box, with channels that have room for the vertical segments in them. */
export function columnExtents(
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
  plans: readonly RoutePlan[],
  placement: Placement,
  { least = measures.channel.least, budget }: ExtentOptions = {},
): ColumnExtents {
  const tracks = new Map(
    [...segmentsOfChannels(mainBends(plans, model, placement))].map(([channel, lists]) => [
      channel,
      assignTracks(lists, budget),
    ]),
  );
  const { before, after, track, most } = measures.channel;
  const besides = new Set(
    plans.flatMap((plan) => (plan.arrow.main && plan.kind === "beside" ? channelsOf(plan, model) : [])),
  );
  const room = model.layers.map((_, l) => (besides.has(l) ? before + measures.approach : before));
  const left: number[] = [];
  const right: number[] = [];
  let x: number = measures.margin;
  model.layers.forEach((layer, l) => {
    const width = Math.max(0, ...layer.map((v) => boxes.get(model.vertices[v]?.id ?? "")?.width ?? 0));
    left.push(x);
    right.push(x + width);
    x += width;
    const own = tracks.get(l);
    const last = own && Math.max(0, ...own.values());
    const isLast = l === model.layers.length - 1;
    if (!isLast) x += Math.min(most, Math.max(least, (room[l] ?? before) + after + track * (last ?? 0)));
    else if (last !== undefined) x += (room[l] ?? before) + track * (last + 1);
  });
  return { left, right, before: room, tracks, width: x + measures.margin };
}
