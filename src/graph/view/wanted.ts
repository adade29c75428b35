import type { EdgeClass } from "../../domain/network/types";
import type { Box, Scene } from "../../scene/types";

/** A box that should be seen, and how much it counts against others where not all of them can be. */
export interface Wanted {
  readonly box: Box;
  readonly weight: number;
}

const weights = { chosen: 1000, otherEnd: 900, further: 1 } as const;

/** Neighbours by the arrow that joins them: what was tested with the compound before what is known without it. */
const byArrow: Readonly<Record<EdgeClass, number>> = { tested: 40, inferred: 10, predicted: 8, background: 4 };

/**
 * What a reader wants to see of a choice: the chosen node, or the ends of the chosen arrow, its target first; then what
 * arrows join to it; then all else that has come forward. Without a chosen node or arrow (a study, a route), what has
 * come forward. Empty where the scene has none of it.
 */
export function wantedOf(scene: Scene, chosen: string | null): readonly Wanted[] {
  const arrow = scene.edges.find(({ id }) => id === chosen);
  const neighbours = new Map<string, number>();
  for (const { emphasis, source, target, cls } of scene.edges) {
    if (emphasis !== "focus" || (source !== chosen && target !== chosen)) continue;
    const other = source === chosen ? target : source;
    neighbours.set(other, Math.max(neighbours.get(other) ?? 0, byArrow[cls]));
  }
  const weightOf = (id: string, isForward: boolean): number => {
    if (id === chosen || id === arrow?.target) return weights.chosen;
    if (id === arrow?.source) return weights.otherEnd;
    return neighbours.get(id) ?? (isForward ? weights.further : 0);
  };
  return scene.nodes
    .map((node): Wanted => ({ box: node, weight: weightOf(node.id, node.emphasis === "focus") }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}
