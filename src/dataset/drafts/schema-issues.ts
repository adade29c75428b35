import type { z } from "zod";
import { type Draft, describeValue, type FieldPath, formatPath, isRecord, valueAt } from "./draft";
import { type Fields, fieldsOf, noFields } from "./fields";
import type { DatasetIssue, IssueCode } from "./issue";
import { nearestId } from "./nearest";

type SchemaFault = z.core.$ZodIssue;

/** A fault with its path from the record, ready to be located. */
export interface LocatedIssue {
  readonly issue: DatasetIssue;
  readonly path: FieldPath;
}

/** Every fault that a schema found in a draft, unions resolved to the shape that the author most likely meant. */
export function schemaIssues(draft: Draft, error: z.ZodError, schema: z.ZodType): LocatedIssue[] {
  return error.issues.flatMap((fault) => faultIssues(draft, fault, [])).map((located) => withNearest(located, schema));
}

/** A field that the schema does not have, with the one that was probably meant. */
function withNearest({ issue, path }: LocatedIssue, schema: z.ZodType): LocatedIssue {
  const key = path.at(-1);
  if (issue.code !== "unknown-field" || typeof key !== "string") return { issue, path };
  const names = path
    .slice(0, -1)
    .reduce<Fields>(
      (fields, part) => (typeof part === "number" ? fields : (fields.inside[part] ?? noFields)),
      fieldsOf(schema),
    ).names;
  const near = nearestId(key, names);
  if (near === null) return { issue, path };
  return { issue: { ...issue, expected: `no field of the name "${key}" here (did you mean "${near}"?)` }, path };
}

function faultIssues(draft: Draft, fault: SchemaFault, prefix: FieldPath): LocatedIssue[] {
  const path = [...prefix, ...fault.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  const value = valueAt(draft.raw, path);
  if (fault.code === "unrecognized_keys") {
    return fault.keys.map((key) =>
      located(draft, [...path, key], "unknown-field", describeValue(valueAt(value, [key])), unknownField(key)),
    );
  }
  if (fault.code === "invalid_union") {
    const branch = nearestBranch(fault.errors.filter((faults) => !faults.some(isOfText)));
    if (branch && isRecord(value)) return branch.flatMap((inner) => faultIssues(draft, inner, path));
    const asText = fault.errors.find((faults) => faults.some(isOfText));
    if (asText) return asText.flatMap((inner) => faultIssues(draft, inner, path));
    return [located(draft, path, "wrong-type", describeValue(value), "one of the record's documented shapes")];
  }
  const code: IssueCode =
    value === undefined ? "missing-field" : fault.code === "invalid_type" ? "wrong-type" : "wrong-value";
  return [located(draft, path, code, describeValue(value), expectation(fault, value))];
}

function located(draft: Draft, path: FieldPath, code: IssueCode, found: string, expected: string): LocatedIssue {
  const { file, record } = draft.place;
  return { issue: { code, file, record, field: formatPath(path), found, expected }, path };
}

function unknownField(key: string): string {
  return `no field of the name "${key}" here (is it misspelt, or indented one level too far?)`;
}

/** Whether a branch of a union asks for text in the place of the value itself. */
function isOfText(fault: SchemaFault): boolean {
  return fault.code === "invalid_type" && fault.expected === "string" && fault.path.length === 0;
}

/** The branch of a union with the fewest faults. */
function nearestBranch(branches: readonly (readonly SchemaFault[])[]): readonly SchemaFault[] | undefined {
  return branches.reduce<readonly SchemaFault[] | undefined>(
    (best, branch) => (best === undefined || weight(branch) < weight(best) ? branch : best),
    undefined,
  );
}

function weight(faults: readonly SchemaFault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.code === "unrecognized_keys" ? fault.keys.length : 1), 0);
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record",
};

function expectation(fault: SchemaFault, value: unknown): string {
  switch (fault.code) {
    case "invalid_type": {
      const words = typeWords[fault.expected] ?? fault.expected;
      const unquoted = fault.expected === "string" && (typeof value === "number" || typeof value === "boolean");
      return unquoted ? `text: put it in quotes, "${String(value)}"` : words;
    }
    case "invalid_value":
      return fault.values.length === 1
        ? describeValue(fault.values[0])
        : `one of ${fault.values.map((option) => JSON.stringify(option)).join(", ")}${nearestOf(fault.values, value)}`;
    case "too_small":
      return atLeast(fault.origin, Number(fault.minimum), fault.inclusive ?? true);
    case "too_big":
      return `at most ${fault.maximum}${fault.origin === "array" ? " items" : ""}`;
    case "invalid_format":
      return formatWords(fault.format, fault.message);
    default:
      return fault.message;
  }
}

/** The option that a misspelt word most likely means. */
function nearestOf(options: readonly unknown[], value: unknown): string {
  if (typeof value !== "string") return "";
  const near = nearestId(
    value,
    options.filter((option) => typeof option === "string"),
  );
  return near === null ? "" : ` (did you mean "${near}"?)`;
}

function atLeast(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === "string") return minimum === 1 ? "text that is not empty" : `at least ${minimum} characters`;
  if (origin === "array") return `at least ${minimum} item${minimum === 1 ? "" : "s"}`;
  return inclusive ? `a number of at least ${minimum}` : `a number above ${minimum}`;
}

function formatWords(format: string, message: string): string {
  if (format === "date") return 'a date such as "2025-01-31"';
  if (format === "url") return "a web address that starts with http:// or https://";
  return message.replace(/^Invalid string: must match pattern /, "text that matches ");
}
