import type { FieldPath, Place } from "../../drafts/draft";

/** A place that names something by a key. */
export interface Claim {
  readonly key: string;
  readonly place: Place;
  readonly path: FieldPath;
}

/** Claims whose key was claimed before, each with the first of that key. */
export function repeated<T extends Claim>(claims: readonly T[]): (T & { readonly first: T })[] {
  const first = new Map<string, T>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier !== undefined) return { ...claim, first: earlier };
    first.set(claim.key, claim);
    return [];
  });
}
