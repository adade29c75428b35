/** Length of a quoted cell beyond which its quote is taken for a stray one, characters. */
const longestCell = 1_000_000;

/**
 * Cuts text that comes in pieces into pieces of whole records: it cuts only at ends of lines that are not inside a quoted cell (RFC 4180). Each
 * piece that is given out has about `size` characters and says how many records are before it.
 */
export async function* wholeRecords(
  pieces: AsyncIterable<string>,
  separator: string,
  size: number,
): AsyncGenerator<{ readonly text: string; readonly before: number }> {
  let held = "";
  let at = 0;
  let end = 0;
  let records = 0;
  let given = 0;
  let quoteFrom = -1;
  let startsCell = true;
  for await (const piece of pieces) {
    held += piece;
    for (; at < held.length; at += 1) {
      const sign = held[at];
      if (quoteFrom >= 0 && sign === "\n" && at - quoteFrom > longestCell) quoteFrom = -1;
      if (quoteFrom >= 0) {
        if (sign !== '"') continue;
        // A quote inside is doubled: it closes the cell and opens it again.
        quoteFrom = -1;
        startsCell = held[at + 1] === '"' || at + 1 === held.length;
        continue;
      }
      if (sign === '"' && startsCell) quoteFrom = at;
      startsCell = sign === separator || sign === "\n";
      if (sign !== "\n") continue;
      end = at + 1;
      records += 1;
      if (end < size) continue;
      yield { text: held.slice(0, end), before: given };
      given = records;
      held = held.slice(end);
      at = -1;
      end = 0;
    }
  }
  if (held.length > 0) yield { text: held, before: given };
}
