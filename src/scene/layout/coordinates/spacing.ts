import { measures } from "../base/measures";
import type { Model } from "../model/model";

/** Free space between two neighbours of a layer, scene units. */
export function spaceBetween(model: Model, above: number, below: number): number {
  const [a, b] = [model.vertices[above], model.vertices[below]];
  if (a?.kind === "lane" && b?.kind === "lane") return measures.gap.lanes;
  if (a?.kind === "lane" || b?.kind === "lane") return measures.gap.boxAndLane;
  return measures.gap.boxes + (a?.band !== b?.band ? measures.gap.halves : 0);
}

/** How strongly two linked vertices pull each other level: lanes should run straight on, a box may stand beside. */
export function pullBetween(model: Model, a: number, b: number): number {
  const lanes = [a, b].filter((v) => model.vertices[v]?.kind === "lane").length;
  const hub = [a, b].some((v) => model.columns[model.vertices[v]?.layer ?? 0] === "compound");
  return (lanes === 2 ? 4 : lanes === 1 ? 1.5 : 1) * (hub ? 0.2 : 1);
}
