import { buildEvidence } from "../evidence/build-evidence";
import type { CompiledDataset } from "../records";
import { fullNetwork } from "./full";
import type { Network, NetworkNode, View } from "./types";

function unionById<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map((each) => each.id));
  return [...first, ...second.filter((each) => !known.has(each.id))];
}

/** A node that only the other reading gives a mark and a count: room is kept for them. */
function withRoomOf(node: NetworkNode, other: NetworkNode | undefined): NetworkNode {
  if (!other || node.state !== "untested" || other.state === "untested") return node;
  return { ...node, state: other.state, tally: other.tally };
}

/**
 * Every node and arrow of either reading at a view: what a layout has to place, so that switching from the review's word
 * to the primary record's moves nothing. Where both have an arrow it is the review's.
 */
export function networkOfBothReadings(dataset: CompiledDataset, view: View): Network {
  const review = fullNetwork(buildEvidence(dataset, "review"), view);
  // Where no record was found to differ, the two readings are one.
  if (dataset.sourceChecks.every(({ changes }) => changes.length === 0)) return review;
  const primary = fullNetwork(buildEvidence(dataset, "primary"), view);
  const read = new Map(primary.nodes.map((node) => [node.id, node]));
  const nodes = review.nodes.map((node) => withRoomOf(node, read.get(node.id)));
  return { ...review, nodes: unionById(nodes, primary.nodes), edges: unionById(review.edges, primary.edges) };
}
