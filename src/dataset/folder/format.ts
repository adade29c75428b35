import { type Document, isMap, isScalar, isSeq, parse, parseDocument, visit, YAMLMap, YAMLSeq } from "yaml";
import type { Fields } from "../drafts/fields";
import { isSameValue } from "../same-value";

const yaml12 = { version: "1.2" } as const;

/** Columns that a line with a record in braces, or a list in brackets, may take; a longer one is written field by field. */
const width = 120;

/**
 * YAML in the form that the project keeps: fields in one order, two spaces a level, `{ a: 1 }` and `[a, b]` where they
 * fit in a line, each text on one line. Comments and quotes stay. Formatting twice changes nothing more. Throws where the
 * text is no YAML, and rather than change what it means.
 */
export function formatted(text: string, order: Fields): string {
  const lines = text.replace(/\r\n/g, "\n").split(/(?<=\n)/);
  // Remarks at the end of a file belong to the file; a parser would move them into the last record.
  const end = lines.findLastIndex((line) => line.trim() !== "" && !line.startsWith("#")) + 1;
  return end === 0
    ? text
    : formattedRecords(lines.slice(0, end).join(""), order) + lines.slice(end).join("").trimEnd().replace(/.$/, "$&\n");
}

function formattedRecords(text: string, order: Fields): string {
  const document = parseDocument(text, yaml12);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  if (document.contents === null) return text;
  sortFields(document.contents, order);
  const now = textOf(document);
  if (!isSameValue(parse(now, yaml12), parse(text, yaml12)))
    throw new Error("The formatted text would not mean the same.");
  return now;
}

function sortFields(node: unknown, order: Fields): void {
  if (isSeq(node)) for (const item of node.items) sortFields(item, order);
  if (!isMap(node)) return;
  const nameOf = (key: unknown) => String(isScalar(key) ? key.value : key);
  const rank = (name: string) => (order.names.includes(name) ? order.names.indexOf(name) : order.names.length);
  node.items.sort((a, b) => rank(nameOf(a.key)) - rank(nameOf(b.key)));
  for (const { key, value } of node.items) {
    const inner = order.inside[nameOf(key)];
    if (inner !== undefined) sortFields(value, inner);
  }
}

/** A document as text in this form, its fields in the order that they are in. */
export function textOf(document: Document): string {
  return fitted(written(document));
}

/** The document as text: spaces inside braces, none inside square brackets, no line broken. */
function written(document: Document): string {
  visit(document, {
    Collection: (_, node) => {
      const flowCollectionPadding = isSeq(node) ? "" : " ";
      const plain = isSeq(node) ? YAMLSeq.prototype.toString : YAMLMap.prototype.toString;
      node.toString = (context, ...rest) => plain.call(node, context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The text with what is in braces or brackets, and does not fit in its line, written in lines of its own. */
function fitted(text: string): string {
  const document = parseDocument(text, yaml12);
  let isFound = false;
  visit(document, {
    Collection: (_, node) => {
      if (!node.flow || node.items.length === 0 || node.range == null) return undefined;
      const line = text.slice(text.lastIndexOf("\n", node.range[0]) + 1, node.range[1]);
      if (line.length > width || line.includes("\n")) {
        node.flow = false;
        isFound = true;
      }
      // What is inside it moves with it, and is looked at in its new place.
      return visit.SKIP;
    },
  });
  return isFound ? fitted(written(document)) : text;
}
