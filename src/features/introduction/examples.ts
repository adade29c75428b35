import type { Evidence } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import { isContext, type Network, type NetworkEdge, type NetworkNode, type View } from "../../domain/network";
import { leftBy } from "../../domain/visible";

/** The first arrow by a rank, where any is; of equals the one whose id comes first, so that a dataset has one example. */
function first<T extends { readonly id: string }>(things: readonly T[], rank: (thing: T) => number): T | null {
  return things.toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** The arrow that shows best what is behind an arrow: the one with most papers, tested with the compound and undisputed where there is such a one. */
export function exampleArrow({ edges }: Network): NetworkEdge | null {
  const own = edges.filter((edge) => !isContext(edge.cls));
  const plain = own.filter(({ cls, standing }) => cls === "tested" && standing === "supported");
  const pool = [plain, own, edges].find((each) => each.length > 0) ?? [];
  return first(pool, ({ refs }) => refs.length);
}

/** Whether studies report both directions, and not one beside others that state none. */
function hasBothDirections({ sides }: NetworkEdge | NetworkNode): boolean {
  return sides !== null && sides.up.length > 0 && sides.down.length > 0;
}

/** What most papers disagree about: an arrow, else a node; where there is one, one with studies for each direction. Null where nobody disagrees. */
export function exampleDispute({
  edges,
  nodes,
}: Network): { readonly kind: "edge" | "node"; readonly thing: NetworkEdge | NetworkNode } | null {
  const disputed = [
    ...edges.map((thing) => ({ kind: "edge" as const, id: thing.id, thing, refs: thing.refs.length })),
    ...nodes.map((thing) => ({ kind: "node" as const, id: thing.id, thing, refs: thing.testedRefs.length })),
  ].filter(({ thing }) => thing.sides !== null);
  const arrows = disputed.filter(({ kind }) => kind === "edge");
  const pools = [arrows.filter(({ thing }) => hasBothDirections(thing)), arrows, disputed];
  const best = first(pools.find((each) => each.length > 0) ?? [], ({ refs }) => refs);
  return best && { kind: best.kind, thing: best.thing };
}

/** Id of the category that most arrows are about and not all of them; null where no category parts the picture. */
export function exampleCategory(evidence: Evidence, view: View): string | null {
  const all = leftBy(evidence, noFilters, view).arrows;
  const parts = [...evidence.categories.keys()]
    .map((id) => ({ id, arrows: leftBy(evidence, { ...noFilters, effects: [id] }, view).arrows }))
    .filter(({ arrows }) => arrows > 0 && arrows < all);
  return first(parts, ({ arrows }) => arrows)?.id ?? null;
}
