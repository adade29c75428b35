import type { Evidence } from "./types";

/** A function of the evidence alone, worked out once for each: evidence never changes. */
export function perEvidence<T>(derive: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const known = new WeakMap<Evidence, { readonly value: T }>();
  return (evidence) => {
    const found = known.get(evidence) ?? { value: derive(evidence) };
    known.set(evidence, found);
    return found.value;
  };
}
