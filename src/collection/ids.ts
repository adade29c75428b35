/** An id made from a name: Latin letters and digits with hyphens; with a number where it is taken. `bare` where nothing is left. */
export function idFor(name: string, taken: Iterable<string>, bare: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase()
    .slice(0, 60);
  const first = /^[a-z0-9]/.test(plain) ? plain : bare;
  const known = new Set(taken);
  if (!known.has(first)) return first;
  let number = 2;
  while (known.has(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
