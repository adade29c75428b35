import { measures } from "../base/measures";
import type { Placement } from "../coordinates/place";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { guttersOf, mainBends } from "./bends";
import { gutterLists } from "./horizontal-segments";
import { packUprights } from "./tracks";

/** Horizontal extent of every layer. */
export interface Frame {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Room kept right of each layer before the first upright: more where heads point back at the layer. */
  readonly before: readonly number[];
  /** Tracks of the uprights of the main arrows in each gutter. */
  readonly tracks: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly width: number;
}

/** Sets layers side by side: as wide as their widest box, with gutters that have room for the uprights in them. */
export function frameOf(
  model: Model,
  boxes: ReadonlyMap<string, RootBox>,
  runs: readonly Run[],
  placement: Placement,
): Frame {
  const tracks = new Map(
    [...gutterLists(mainBends(runs, model, placement))].map(([gutter, lists]) => [gutter, packUprights(lists)]),
  );
  const { before, after, track, least, most } = measures.gutter;
  const besides = new Set(
    runs.flatMap((run) => (run.arrow.main && run.kind === "beside" ? guttersOf(run, model) : [])),
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
