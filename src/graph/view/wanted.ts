import type { EdgeClass } from "../../domain/network/types";
import type { Box, Scene } from "../../scene/types";

/** A box that should be seen, and how much it counts against others where not all of them can be. */
export interface Wanted {
  readonly box: Box;
  readonly weight: number;
}

const weights = { chosen: 1000, otherEnd: 900, further: 1 } as const;

/** Neighbours by the arrow that joins them: what was tested with the compound before what is known without it. */
const byArrow: Readonly<Record<EdgeClass, number>> = {
  tested: 40,
  blocked: 20,
  inferred: 10,
  predicted: 8,
  database: 6,
  background: 4,
};

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

/** Those of a choice that belong to it: all but what has come forward besides. */
export function nearOf(wanted: readonly Wanted[]): readonly Wanted[] {
  const near = wanted.filter(({ weight }) => weight > weights.further);
  return near.length > 0 ? near : wanted;
}

/** What a reader should see before anything is chosen: the compound, then what most studies report a direction of. */
export function wantedFirst({ nodes, edges }: Scene): readonly Wanted[] {
  const studies = new Map<string, number>();
  for (const { cls, weight, target, refs } of edges) {
    if (cls !== "tested" || weight === "light") continue;
    studies.set(target, (studies.get(target) ?? 0) + refs.length);
  }
  return nodes
    .filter(({ emphasis }) => emphasis === "normal" || emphasis === "focus")
    .map((node): Wanted => {
      const weight = node.shape === "compound" ? weights.chosen : (studies.get(node.id) ?? 0);
      return { box: node, weight };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}
