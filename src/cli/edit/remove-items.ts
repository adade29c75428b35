import { isSeq, parseDocument } from "yaml";

/**
 * A YAML list without some of its items, by position from 0. Every other byte of the text stays: comments between items
 * and blank lines too. Text that is no list stays as it is.
 */
export function withoutItems(text: string, positions: ReadonlySet<number>): string {
  const document = parseDocument(text, { version: "1.2", keepSourceTokens: true });
  const list = document.contents;
  if (!isSeq(list) || positions.size === 0) return text;
  const source = list.srcToken;
  if (source?.type !== "block-seq") {
    // A list in brackets: its items are not lines of their own.
    list.items = list.items.filter((_, index) => !positions.has(index));
    return document.toString({ lineWidth: 0 });
  }
  const starts = source.items.map(({ start }) => {
    const dash = start.find(({ type }) => type === "seq-item-ind")?.offset ?? 0;
    return text.lastIndexOf("\n", dash) + 1;
  });
  return [...positions]
    .sort((a, b) => b - a)
    .reduce((kept, index) => {
      const start = starts[index];
      if (start === undefined) return kept;
      const before = kept.slice(0, start);
      const own = text.slice(start, starts[index + 1] ?? text.length);
      const after = kept.slice(start + own.length - remarksAfter(own).length);
      return before + (/(^|\n\r?\n)$/.test(before) ? after.replace(/^(\r?\n)+/, "") : after);
    }, text);
}

/** Blank lines and comments at the end of an item's lines that start where the list does: they belong to what follows. */
function remarksAfter(item: string): string {
  const lines = item.split(/(?<=\n)/);
  const last = lines.findLastIndex((line) => line.trim() !== "" && !line.startsWith("#"));
  return lines.slice(last + 1).join("");
}
