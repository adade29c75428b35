/**
 * The known id that an author most likely meant, or null if none is near: same letters in another case,
 * or at most a third of the letters different (Levenshtein distance).
 */
export function nearestId(wanted: string, known: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const id of known) {
    const distance = editDistance(wanted.toLowerCase(), id.toLowerCase());
    if (distance <= allowed && (best === null || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
