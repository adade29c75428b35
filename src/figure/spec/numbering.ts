import { inView, refsOfScene } from "../../drawing/in-view";
import type { Column, Scene, SceneEdge } from "../../scene/types";

/**
 * How the references of a figure are numbered: as in the review, or from 1 in an order of the figure's own. Plain data:
 * pages are sent to a browser to be painted.
 */
export type Numbering = { readonly kind: "review" } | { readonly kind: "figure"; readonly order: readonly number[] };

export const asInReview: Numbering = { kind: "review" };

const columns: readonly Column[] = ["compound", "pathways", "markers", "processes", "outcomes"];

/** Arrows in the order in which the picture is read: by the columns that they start and end in, then from top to bottom. */
export function inReadingOrder(edges: readonly SceneEdge[], { nodes }: Scene): SceneEdge[] {
  const places = new Map(nodes.map(({ id, column }) => [id, columns.indexOf(column)]));
  const columnOf = (id: string) => places.get(id) ?? columns.length;
  return edges.toSorted((a, b) => {
    const [from, to] = [a.route.end, b.route.end];
    return (
      columnOf(a.source) - columnOf(b.source) ||
      columnOf(a.target) - columnOf(b.target) ||
      from.y - to.y ||
      from.x - to.x ||
      a.id.localeCompare(b.id, "en")
    );
  });
}

/** From 1, in the order in which the picture names the references; what no arrow names comes last. */
export function numberedFromOne(scene: Scene): Numbering {
  const arrows = inReadingOrder(scene.edges.filter(inView), scene);
  const order = [...arrows.flatMap((edge) => edge.refs), ...refsOfScene(scene)];
  return { kind: "figure", order: [...new Set(order)] };
}

/** The number of a reference; null for one that the figure does not number. */
export function numberOf(numbering: Numbering, ref: number): number | null {
  if (numbering.kind === "review") return ref;
  const place = numbering.order.indexOf(ref);
  return place === -1 ? null : place + 1;
}

/** References in the order of their numbers, those without one last. */
export function inOrder(numbering: Numbering, refs: readonly number[]): number[] {
  const place = (ref: number) => numberOf(numbering, ref) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(refs)].sort((a, b) => place(a) - place(b) || a - b);
}

/** The numbers of references, ascending; those without one are left out. */
export function numbersOf(numbering: Numbering, refs: readonly number[]): number[] {
  return inOrder(numbering, refs).flatMap((ref) => numberOf(numbering, ref) ?? []);
}

/** "[9,11–14]": numbers as they stand at an arrow, in brackets as no count of studies does; three in a row as a range. */
export function bracketed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.flatMap(([first, last]) => {
    if (last - first >= 2) return [`${first}–${last}`];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
  return `[${parts.join(",")}]`;
}
