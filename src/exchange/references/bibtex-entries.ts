/** One entry of a BibTeX file as it is written. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly text: string;
  /** Whether its bracket is closed. */
  readonly isWhole: boolean;
}

/**
 * The entries of a BibTeX file, so that a fault in one leaves the others as they are. In curly or round brackets; what stands between
 * entries is a comment.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const opening = /@\s*([A-Za-z]+)\s*([{(])/g;
  let line = 1;
  let counted = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = closing(text, opening.lastIndex, match[2] === "(" ? ")" : "}");
    // An entry that is not closed reaches to the next line that opens one.
    const next = end ?? nextEntry(text, opening.lastIndex);
    for (; counted < match.index; counted++) if (text[counted] === "\n") line++;
    const type = (match[1] ?? "").toLowerCase();
    const body = text.slice(match.index, next);
    entries.push({
      type,
      key: /^[^{(]*[{(]\s*([^,\s{}()=]*)/.exec(body)?.[1] ?? "",
      line,
      text: body,
      isWhole: end !== null,
    });
    opening.lastIndex = next;
  }
  return entries;
}

/** Behind the bracket that closes what was opened before `from`; null where none does. */
function closing(text: string, from: number, bracket: ")" | "}"): number | null {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "{") depth++;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (sign === "}" && depth > 0) depth--;
    else if (sign === bracket && depth === 0 && !isQuoted) return at + 1;
  }
  return null;
}

function nextEntry(text: string, from: number): number {
  const next = /\n[ \t]*@\s*[A-Za-z]+\s*[{(]/g;
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

/** Names that stand as values in an entry, outside of brackets and quotes: abbreviations that the file should define. */
export function abbreviationsIn({ text }: BibtexEntry): readonly string[] {
  const outside = text.replace(/\\./g, "");
  const bare: string[] = [];
  let depth = 0;
  let isQuoted = false;
  for (const sign of outside) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === '"' && depth <= 1) isQuoted = !isQuoted;
    bare.push(depth > 1 || isQuoted ? " " : sign);
  }
  return [...bare.join("").matchAll(/[=#]\s*([A-Za-z][\w:.+-]*)\s*(?=[,#})]|$)/g)].map(([, name = ""]) => name);
}
