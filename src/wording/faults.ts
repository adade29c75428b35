import type { FaultText } from "../domain/records/base/fault-text";

/** A message of the catalogue `faults` by its key, filled with these values. */
type Translate = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** The text of a fault in the words of a language. */
export function wordFault({ key, values = {} }: FaultText, translate: Translate): string {
  const worded = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "object" ? wordFault(value, translate) : value] as const,
  );
  return translate(key, Object.fromEntries(worded));
}
