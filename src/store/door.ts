/** Reads a value that must be one of a few; anything else is put on the list of what was ignored. */
export class Door {
  readonly ignored: string[] = [];
  private readonly params: URLSearchParams;

  constructor(fragment: string) {
    this.params = new URLSearchParams(fragment.replace(/^#/, ""));
  }

  names(): string[] {
    return [...new Set(this.params.keys())];
  }

  /** Puts on the list what the link says a second time: the first counts. */
  ignoreRepeated(): void {
    for (const name of this.names()) {
      const [first, ...others] = this.params.getAll(name);
      for (const value of new Set(others)) if (value !== first) this.ignored.push(`${name}=${value}`);
    }
  }

  one<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.params.get(name);
    if (value === null) return otherwise;
    const found = allowed.find((option) => option === value);
    if (found === undefined) this.ignored.push(`${name}=${value}`);
    return found ?? otherwise;
  }

  many<T extends string>(name: string, allowed: readonly T[]): T[] {
    const found: T[] = [];
    for (const value of this.params.get(name)?.split(",") ?? []) {
      const known = allowed.find((option) => option === value);
      if (known === undefined) this.ignored.push(`${name}=${value}`);
      else if (!found.includes(known)) found.push(known);
    }
    return found;
  }

  text<T>(name: string, read: (value: string) => T | null, otherwise: T): T {
    const value = this.params.get(name);
    if (value === null) return otherwise;
    const found = read(value);
    if (found === null) this.ignored.push(`${name}=${value}`);
    return found ?? otherwise;
  }

  ignore(name: string): void {
    this.ignored.push(`${name}=${this.params.get(name) ?? ""}`);
  }
}
