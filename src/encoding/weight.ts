import { supportOf } from "../domain/network/tally";
import type { EdgeClass, EdgeSign, NetworkEdge, NodeState } from "../domain/network/types";

/**
 * How much a reader should see of a thing at first sight. `strong`: measured with a direction that several studies
 * report. `light`: no direction, or a step that was neither measured nor shown by blocking. What is light can still be read, and comes forward when
 * it is selected.
 */
export type Weight = "strong" | "usual" | "light";

/** From this many studies on, a direction counts as reported by several. */
const several = 2;

/** Weight of an arrow; `studies` are those that support it. */
export function arrowWeight({ cls, sign }: { cls: EdgeClass; sign: EdgeSign }, studies: number): Weight {
  if ((cls !== "tested" && cls !== "blocked") || (sign !== "up" && sign !== "down")) return "light";
  if (cls === "blocked") return "usual";
  return studies >= several ? "strong" : "usual";
}

/** So many arrows between boxes are drawn alike; of more, the ones with fewest papers are pale, this share of them. */
const [mostAlike, paleShare] = [30, 0.65];

/** How many papers an arrow between boxes needs not to be pale among the arrows of a picture. */
export function leastPapers(edges: readonly Pick<NetworkEdge, "gathered">[]): number {
  const papers = edges.flatMap(({ gathered }) => gathered?.papers ?? []).sort((a, b) => a - b);
  return papers.length > mostAlike ? (papers[Math.floor(papers.length * paleShare)] ?? 0) : 0;
}

/** Weight of an arrow in a picture. `isAlone`: there are no studies beside it; `least`: see `leastPapers`. */
export function weightOf(edge: NetworkEdge, isAlone: boolean, least: number): Weight {
  if (edge.gathered) return edge.gathered.papers < least ? "light" : "usual";
  return isAlone ? "usual" : arrowWeight(edge, supportOf(edge.tally));
}

/** Weight of a node by what the compound does to it; `studies` are those that report it. */
export function nodeWeight(state: NodeState, studies: number): Weight {
  if (state !== "up" && state !== "down") return "light";
  return studies >= several ? "strong" : "usual";
}

/** The weight of a thing in the picture: what a selection brings forward is not light. */
export function broughtForward(weight: Weight, emphasis: "normal" | "focus" | "dim" | "hidden"): Weight {
  return weight === "light" && emphasis === "focus" ? "usual" : weight;
}
