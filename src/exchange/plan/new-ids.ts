import { idFor } from "../../collection/ids";

/** Ids for new records, of which none is taken: readable, with a number where a name comes again. */
export class NewIds {
  readonly #taken: Set<string>;
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @param bare where the name has no Latin letter or digit. */
  next(name: string, bare: string): string {
    const plain = idFor(name, [], bare);
    let id = plain;
    let number = this.#last.get(plain) ?? 1;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${plain}-${number}`;
    }
    this.#last.set(plain, number);
    this.#taken.add(id);
    return id;
  }
}
