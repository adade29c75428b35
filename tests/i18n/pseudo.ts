const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀçðéƒĝĥíĵķļɱñöþǫŕšţüṽŵẋýžÁɃÇÐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ";
const letters = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** A word with accents on all letters, and 40 % longer. */
function pseudoWord(word: string): string {
  const changed = [...word].map((letter) => letters.get(letter) ?? letter);
  const last = changed.at(-1) ?? "";
  return changed.join("") + last.repeat(Math.ceil(word.length * 0.4));
}

/** A message as a language that nobody speaks has it; what is put in, marked up or nested stays. */
export function pseudo(message: string): string {
  return message
    .split(/(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]+/gi, pseudoWord)))
    .join("");
}

/** A whole catalogue of such messages. */
export function pseudoCatalogue<T>(value: T): T {
  const changed = (inner: unknown): unknown => {
    if (typeof inner === "string") return pseudo(inner);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, changed(each)]));
  };
  return changed(value) as T;
}
