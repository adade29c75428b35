/** So much can be read in one picture: closed boxes, and arrows between them. */
export const readable = { boxes: 60, arrows: 150 } as const;

/** Boxes that a map has at most: they stand around an ellipse, with words that can be read. */
const mostBoxes = 28;

/** Sets of things that become boxes, and what joins them. */
export interface Groups {
  readonly groups: readonly (readonly string[])[];
  /** What nothing joins to anything in another group, and there was no room for on its own. */
  readonly apart: readonly (readonly string[])[];
}

/**
 * Joins groups until a picture of them can be read: again and again the smallest goes to the group that it has most arrows
 * with for its size, or, where it has none with any, to what stands apart. O(k² + E) for k groups. Deterministic.
 */
export function joinedGroups(
  parts: readonly (readonly string[])[],
  arrows: readonly { readonly from: string; readonly to: string }[],
): Groups & { readonly within: readonly (readonly number[])[] } {
  const of = new Map(parts.flatMap((part, i) => part.map((id) => [id, i] as const)));
  const sizes = parts.map((part) => part.length);
  const within = parts.map((_, i) => [i]);
  const out = parts.map(() => new Map<number, number>());
  const into = parts.map(() => new Map<number, number>());
  for (const { from, to } of arrows) {
    const [a, b] = [of.get(from), of.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    out[a]?.set(b, (out[a]?.get(b) ?? 0) + 1);
    into[b]?.set(a, (into[b]?.get(a) ?? 0) + 1);
  }
  const alive = new Set(parts.keys());
  const apart: number[] = [];
  let count = out.reduce((sum, each) => sum + each.size, 0);
  while (alive.size > 2 && (alive.size > mostBoxes || count > readable.arrows)) {
    const smallest = [...alive].reduce((best, i) => ((sizes[i] ?? 0) < (sizes[best] ?? 0) ? i : best));
    const target = nearest(smallest, out, into, sizes);
    alive.delete(smallest);
    if (target === null) apart.push(smallest);
    else {
      count -= merge(smallest, target, out, into);
      sizes[target] = (sizes[target] ?? 0) + (sizes[smallest] ?? 0);
      within[target]?.push(...(within[smallest] ?? []));
    }
  }
  const partsOf = (i: number) => (within[i] ?? []).toSorted((a, b) => a - b);
  const left = [...alive].map(partsOf);
  return {
    groups: left.map((each) => each.flatMap((i) => parts[i] ?? [])),
    within: left,
    apart: apart.flatMap(partsOf).map((i) => parts[i] ?? []),
  };
}

type Counts = readonly Map<number, number>[];

function nearest(of: number, out: Counts, into: Counts, sizes: readonly number[]): number | null {
  const both = new Map(out[of]);
  for (const [other, n] of into[of] ?? []) both.set(other, (both.get(other) ?? 0) + n);
  let [best, most]: [number | null, number] = [null, 0];
  for (const [other, n] of [...both].sort(([a], [b]) => a - b)) {
    const pull = n / Math.sqrt(sizes[other] ?? 1);
    if (pull > most) [best, most] = [other, pull];
  }
  return best;
}

/** Gives the arrows of one group to another; answers how many fewer pairs of groups there are. */
function merge(from: number, to: number, out: Counts, into: Counts): number {
  let fewer = 0;
  const move = (one: Counts, other: Counts): void => {
    for (const [far, n] of one[from] ?? []) {
      other[far]?.delete(from);
      if (far === to || one[to]?.has(far)) fewer++;
      if (far === to) continue;
      one[to]?.set(far, (one[to]?.get(far) ?? 0) + n);
      other[far]?.set(to, one[to]?.get(far) ?? n);
    }
    one[from]?.clear();
  };
  move(out, into);
  move(into, out);
  return fewer;
}
