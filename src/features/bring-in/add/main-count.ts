import type { Counts } from "../../../exchange/plan/choices";

/** What the button that adds speaks of: the first of these of which something is new. */
const order = ["findings", "arrows", "papers", "nodes"] as const;

/** What is added above all; null where nothing is new. */
export function mainCount(counts: Counts): { readonly of: (typeof order)[number]; readonly count: number } | null {
  const of = order.find((each) => counts[each] > 0);
  return of === undefined ? null : { of, count: counts[of] };
}
