import type { DatasetIssue, DatasetWarning } from "../../dataset/drafts/issue";
import type { FaultText } from "../../domain/records/base/fault-text";
import messages from "../../i18n/messages/en/faults.json" with { type: "json" };
import { wordFault } from "../../wording/faults";

/** A fault or a warning as the terminal, which speaks English, says it. */
export type Worded<T extends DatasetIssue | DatasetWarning = DatasetIssue | DatasetWarning> = Omit<
  T,
  "found" | "expected"
> & { readonly found: string; readonly expected: string };

export function worded<T extends DatasetIssue | DatasetWarning>(remark: T): Worded<T> {
  return { ...remark, found: inEnglish(remark.found), expected: inEnglish(remark.expected) };
}

/** Three lines for a terminal: where, what was found, what was expected. */
export function formatIssue(remark: DatasetIssue | DatasetWarning): string {
  return formatWorded(worded(remark));
}

export function formatWorded({ file, line, record, field, found, expected }: Worded): string {
  const place = `${file}${line === undefined ? "" : `:${line}`}: record ${record}${field === "" ? "" : `, field ${field}`}`;
  return `${place}\n  found:    ${found}\n  expected: ${expected}`;
}

function inEnglish(text: FaultText): string {
  const all: Readonly<Record<string, string>> = messages;
  return wordFault(text, (key, values) => {
    const message = all[key] ?? all[`${key}_${values.count === 1 ? "one" : "other"}`];
    if (message === undefined) throw new Error(`No message faults:${key}`);
    return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  });
}
