/** One record of a file of references: its fields in the file's own names, each with all its values, and the line it starts at. */
export interface TaggedRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** How a format writes records. */
export interface TaggedFormat {
  /** A line that opens a field: its name and its value. */
  readonly field: RegExp;
  /** Names of fields that open a record. */
  readonly opens: ReadonlySet<string>;
  /** Name of the field that ends a record. */
  readonly ends?: string;
  /** Whether an empty line ends a record. */
  readonly emptyLineEnds: boolean;
}

/**
 * Records of a text in which each line opens a field or goes on with the last one. Lines before the first field belong to no
 * record and are left out.
 */
export function taggedRecords(text: string, { field, opens, ends, emptyLineEnds }: TaggedFormat): TaggedRecord[] {
  const records: TaggedRecord[] = [];
  let fields = new Map<string, string[]>();
  let start = 1;
  let last: string[] | null = null;
  const close = () => {
    if (fields.size > 0) records.push({ line: start, fields });
    fields = new Map();
    last = null;
  };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, name, value = ""] = field.exec(line) ?? [];
    if (name === undefined) {
      if (line.trim() === "" && emptyLineEnds) close();
      else if (last !== null && line.trim() !== "") last.push(joined(last.pop() ?? "", line.trim()));
      continue;
    }
    if (name === ends) {
      close();
      continue;
    }
    if (opens.has(name)) close();
    if (fields.size === 0) start = index + 1;
    last = fields.get(name) ?? [];
    last.push(value.trim());
    fields.set(name, last);
  }
  close();
  return records;
}

/** Chinese is written without a space where a line breaks. */
function joined(before: string, after: string): string {
  const isHan = /[\p{Script=Han}，。；、：]$/u.test(before) && /^[\p{Script=Han}，。；、：]/u.test(after);
  return before === "" || isHan ? before + after : `${before} ${after}`;
}
