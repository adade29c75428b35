import type { Network } from "../../../domain/network/types";
import { languages } from "../../../domain/records/base/languages";
import type { Order } from "../model/model";
import { rootGraph } from "../model/roots";
import { type DrawingWeight, weighedDrawings } from "./drawings";
import { newObjective, type Objective } from "./refine";

/** Every picture counts the same: both levels, all languages. */
const weights = (["closed", "open"] as const).flatMap((boxes) =>
  languages.map((language): DrawingWeight => ({ boxes, language, weight: 1 })),
);

/**
 * Rates orders of a network by all of its pictures, for a search that has time. Pass the network with all boxes open.
 * `start` is any order that fits it.
 */
export function wholeObjective(network: Network, start: Order): Objective {
  return newObjective(weighedDrawings(rootGraph(network), start, weights));
}
