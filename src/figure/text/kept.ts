/** What was made for a key, or what is made for it now. */
export type Kept<T> = (key: string, make: () => T) => T;

/** Makes each thing once: pages are composed by trying the same parts in many arrangements. */
export function newKept<T>(): Kept<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  };
}

/** What is made when it is first asked for, and then kept. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
