import type { RootBox } from "./boxes";
import { measures } from "./measures";
import type { Model } from "./model";
import type { Run } from "./plan";

/** Horizontal extent of every layer. */
export interface Frame {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly width: number;
}

/** Sets layers side by side: as wide as their widest box, with gutters that grow with the arrows in them. */
export function frameOf(model: Model, boxes: ReadonlyMap<string, RootBox>, runs: readonly Run[]): Frame {
  const { least, most, perLine } = measures.gutter;
  const left: number[] = [];
  const right: number[] = [];
  let x: number = measures.margin;
  model.layers.forEach((layer, l) => {
    const width = Math.max(0, ...layer.map((v) => boxes.get(model.vertices[v]?.id ?? "")?.width ?? 0));
    left.push(x);
    right.push(x + width);
    const lines = model.gutters[l]?.length ?? 0;
    x += width + Math.min(most, least + perLine * lines);
  });
  const last = model.layers.length - 1;
  const bows = runs.some((run) => run.arrow.main && isBeside(run) && model.vertices[run.from]?.layer === last);
  const end = right.at(-1) ?? measures.margin;
  return { left, right, width: end + measures.margin + (bows ? measures.gutter.least / 2 : 0) };
}

function isBeside({ kind }: Run): boolean {
  return kind === "beside" || kind === "loop";
}
