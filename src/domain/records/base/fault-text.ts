/** What a fault or a warning says: a message of the catalogue `faults`, and what it is filled with. Worded in the reader's language as late as can be. */
export interface FaultText {
  readonly key: string;
  /** A value that is a message itself is worded first. */
  readonly values?: Readonly<Record<string, string | number | FaultText>>;
}

/** A message of the catalogue `faults` by its key. */
export function says(key: string, values?: FaultText["values"]): FaultText {
  return values === undefined ? { key } : { key, values };
}

/** What no language changes: ids, numbers, and what others have written. */
export function verbatim(text: string | number): FaultText {
  return says("verbatim", { text: String(text) });
}

/** An id or a word of the data, in quotation marks. */
export function quoted(text: string): FaultText {
  return verbatim(`"${text}"`);
}

/** The same with what was probably meant; `near` null: nothing is near. */
export function withNear(text: FaultText, near: string | null): FaultText {
  return near === null ? text : says("near", { text, near });
}

/** Stands for the id of a record where a fault is of a file as a whole. */
export const wholeFile = "(whole file)";

const prefix = "faults:";

/** What a schema says of a value that it does not take: a key of the catalogue, in the place of the parser's own words. */
export const faultKey = (key: string): string => `${prefix}${key}`;

/** The key in a message of a schema; null where it has none. */
export const keyOfFault = (message: string): string | null =>
  message.startsWith(prefix) ? message.slice(prefix.length) : null;
