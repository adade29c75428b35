import type { Language } from "../../../domain/records";
import type { RootGraph } from "../model/roots";
import { measureRoot, type RootBox } from "../sizes/boxes";

/** What a head more at a box adds to its sides, and the most that this comes to, scene units. */
const perHead = { height: 0.45, width: 0.6, mostHeight: 240, mostWidth: 320 } as const;

/** The boxes of a large network, each as wide as its own words, and larger where many arrows end. O(V + E). */
export function measureLarge(graph: RootGraph, language: Language): ReadonlyMap<string, RootBox> {
  const heads = new Map<string, number>();
  for (const { to } of graph.arrows) heads.set(to, (heads.get(to) ?? 0) + 1);
  const leaving = new Set(graph.arrows.flatMap(({ from, to, edge }) => (from === to ? [] : [edge.source])));
  return new Map(
    graph.roots.map((node) => {
      const count = heads.get(node.id) ?? 0;
      const context = {
        graph,
        language,
        column: "markers",
        closedWidth: Math.min(perHead.width * count, perHead.mostWidth),
        minHeight: Math.min(perHead.height * count, perHead.mostHeight),
        leaving,
      } as const;
      return [node.id, measureRoot(node, context)];
    }),
  );
}
