import type { Notice } from "./notices";

/** How many notices of one kind are named one by one. */
const EACH = 100;

/** Notices with the first of each kind, and one for the rest that says how many: 10,000 rows are not 10,000 remarks. */
export function limited(notices: readonly Notice[]): readonly Notice[] {
  const counts = new Map<string, number>();
  const kindOf = ({ code, weight }: Notice) => `${weight} ${code}`;
  const first = notices.filter((notice) => {
    const count = (counts.get(kindOf(notice)) ?? 0) + 1;
    counts.set(kindOf(notice), count);
    return count <= EACH;
  });
  const rest = [...counts].flatMap(([kind, count]): Notice[] => {
    const like = count > EACH ? first.find((notice) => kindOf(notice) === kind) : undefined;
    return like ? [{ code: like.code, weight: like.weight, place: null, found: `+ ${count - EACH}` }] : [];
  });
  return [...first, ...rest];
}
