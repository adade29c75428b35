/**
 * Ids of rows in the order in which they are shown: those that are shown already keep their places, whatever becomes of them,
 * for somebody may be writing in one; each other one comes after the one that it naturally follows.
 * @param shown ids in the order of before
 * @param natural all ids of now
 */
export function keptOrder(shown: readonly string[], natural: readonly string[]): readonly string[] {
  const now = new Set(natural);
  const order = shown.filter((id) => now.has(id));
  const known = new Set(order);
  for (const [index, id] of natural.entries()) {
    if (known.has(id)) continue;
    const before = natural[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    known.add(id);
  }
  return order;
}
