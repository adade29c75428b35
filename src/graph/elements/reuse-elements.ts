import type { GraphElement } from "./elements";

/**
 * The new elements, with those of before put in where nothing about them changed: an element that is the same object
 * costs the canvas nothing, so that a choice or a filter does not restyle the whole graph.
 *
 * Emphasis is no part of the comparison, and an element keeps the classes that it was born with: they are there so
 * that what is hidden from the start is never seen, and all later changes go to the canvas directly (`applyEmphasis`).
 */
export function reuseElements(
  before: readonly GraphElement[] | null,
  after: readonly GraphElement[],
): readonly GraphElement[] {
  if (!before) return after;
  const known = new Map(before.map((element) => [element.data.id, element]));
  return after.map((element) => {
    const old = known.get(element.data.id);
    if (!old) return element;
    return sameValue({ ...old, classes: "" }, { ...element, classes: "" }) ? old : { ...element, classes: old.classes };
  });
}

/** Equality of plain data: numbers, strings, booleans, arrays and records of them. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  );
}
