import { buildEvidence } from "../evidence/build-evidence";
import type { CompiledDataset } from "../records";
import { fullNetwork } from "./full";
import type { Network, View } from "./types";

function unionById<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map((each) => each.id));
  return [...first, ...second.filter((each) => !known.has(each.id))];
}

/**
 * Every node and arrow of either reading at a view: what a layout has to place, so that switching from the review's word
 * to the primary record's moves nothing. Where both have an arrow it is the review's.
 */
export function networkOfBothReadings(dataset: CompiledDataset, view: View): Network {
  const review = fullNetwork(buildEvidence(dataset, "review"), view);
  const primary = fullNetwork(buildEvidence(dataset, "primary"), view);
  return { nodes: unionById(review.nodes, primary.nodes), edges: unionById(review.edges, primary.edges) };
}
