import { guttersOf } from "./bends";
import type { RootBox } from "./boxes";
import { measures } from "./measures";
import type { Model } from "./model";
import type { Run } from "./plan";

/** Horizontal extent of every layer. */
export interface Frame {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Room kept right of each layer before the first upright: more where heads point back at the layer. */
  readonly before: readonly number[];
  readonly width: number;
}

/** Sets layers side by side: as wide as their widest box, with gutters that have room for the uprights in them. */
export function frameOf(model: Model, boxes: ReadonlyMap<string, RootBox>, runs: readonly Run[]): Frame {
  const trees: Set<string>[] = model.layers.map(() => new Set());
  for (const run of runs) {
    if (run.arrow.main) for (const gutter of guttersOf(run, model)) trees[gutter]?.add(run.tree);
  }
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
    const lines = trees[l]?.size ?? 0;
    const isLast = l === model.layers.length - 1;
    if (!isLast) x += Math.min(most, Math.max(least, (room[l] ?? before) + after + track * Math.max(0, lines - 1)));
    else if (lines > 0) x += (room[l] ?? before) + track * lines;
  });
  return { left, right, before: room, width: x + measures.margin };
}
