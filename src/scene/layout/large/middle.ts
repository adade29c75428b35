import type { Pull } from "./places";

/** What is in the middle touches so many things, and so large a share of all pairs. */
const [leastNear, middleShare] = [6, 0.5];
/** More things than this have no room in rings that can be read. */
const most = 160;

/**
 * The thing in the middle of a network: half of all pairs or more have it at one end. Null where there is none, and where there
 * are too few or too many things for rings.
 */
export function middleOf(count: number, pulls: readonly Pull[]): string | null {
  if (count < 6 || count > most) return null;
  const near = new Map<string, Set<string>>();
  for (const { from, to } of pulls) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  const ranked = [...near].map(([id, others]) => ({ id, count: others.size })).sort((a, b) => b.count - a.count);
  const [first] = ranked;
  const pairs = ranked.reduce((sum, { count: each }) => sum + each, 0) / 2;
  return first && first.count >= leastNear && first.count >= middleShare * pairs ? first.id : null;
}
