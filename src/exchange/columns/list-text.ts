/** A part of a list in a cell: in quotes, in which a quote is doubled, or plain up to the next semicolon. */
const part = /\s*(?:"((?:[^"]|"")*)"\s*(?=[;；]|$)|([^;；]*))(?:[;；]|$)/gy;

/** Names in one cell, with semicolons between them. A name that would not come back as it is is put in quotes, as in CSV. */
export function joinList(names: readonly string[]): string {
  return names
    .map((name) => (/[;；"]/.test(name) || name !== name.trim() ? `"${name.replaceAll('"', '""')}"` : name))
    .join("; ");
}

/** Names of a cell; empty parts are none. */
export function splitList(text: string): readonly string[] {
  const names: string[] = [];
  for (const [whole, quoted, plain = ""] of text.matchAll(part)) {
    if (whole === "") break;
    const name = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (name !== "") names.push(name);
  }
  return names;
}
