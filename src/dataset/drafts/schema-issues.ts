import type { z } from "zod";
import { type FaultText, keyOfFault, says, verbatim, withNear } from "../../domain/records/base/fault-text";
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
  return { issue: { ...issue, expected: withNear(says("noSuchField", { name: key }), near) }, path };
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
    return [located(draft, path, "wrong-type", describeValue(value), says("documentedShape"))];
  }
  const code: IssueCode =
    value === undefined ? "missing-field" : fault.code === "invalid_type" ? "wrong-type" : "wrong-value";
  return [located(draft, path, code, describeValue(value), expectation(fault, value))];
}

function located(draft: Draft, path: FieldPath, code: IssueCode, found: FaultText, expected: FaultText): LocatedIssue {
  const { file, record } = draft.place;
  return { issue: { code, file, record, field: formatPath(path), found, expected }, path };
}

function unknownField(key: string): FaultText {
  return says("noSuchFieldMisspelt", { name: key });
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

const typeWords: Readonly<Record<string, FaultText>> = {
  string: says("text"),
  number: says("aNumber"),
  int: says("aWholeNumber"),
  boolean: says("trueOrFalse"),
  array: says("aList"),
  object: says("aRecord"),
};

function expectation(fault: SchemaFault, value: unknown): FaultText {
  switch (fault.code) {
    case "invalid_type": {
      const words = typeWords[fault.expected] ?? verbatim(fault.expected);
      const unquoted = fault.expected === "string" && (typeof value === "number" || typeof value === "boolean");
      return unquoted ? says("textInQuotes", { value: String(value) }) : words;
    }
    case "invalid_value":
      return fault.values.length === 1
        ? describeValue(fault.values[0])
        : withNear(
            says("oneOf", { values: fault.values.map((option) => JSON.stringify(option)).join(", ") }),
            nearestOf(fault.values, value),
          );
    case "too_small":
      return atLeast(fault.origin, Number(fault.minimum), fault.inclusive ?? true);
    case "too_big":
      return says(fault.origin === "array" ? "atMostItems" : "atMost", { maximum: Number(fault.maximum) });
    case "invalid_format":
      return formatWords(fault.format, fault.message);
    default:
      return ownMessage(fault.message);
  }
}

/** The option that a misspelt word most likely means. */
function nearestOf(options: readonly unknown[], value: unknown): string | null {
  if (typeof value !== "string") return null;
  return nearestId(
    value,
    options.filter((option) => typeof option === "string"),
  );
}

function atLeast(origin: string, minimum: number, inclusive: boolean): FaultText {
  if (origin === "string") return minimum === 1 ? says("textNotEmpty") : says("atLeastCharacters", { count: minimum });
  if (origin === "array") return says("atLeastItems", { count: minimum });
  return says(inclusive ? "atLeast" : "above", { minimum });
}

function formatWords(format: string, message: string): FaultText {
  if (format === "date") return says("aDate");
  if (format === "url") return says("aWebAddress");
  const pattern = /^Invalid string: must match pattern (.*)$/s.exec(message)?.[1];
  return pattern === undefined ? ownMessage(message) : says("textMatching", { pattern });
}

/** What a schema of the records says itself: the key of a message (`faultKey`); else, of the parser, as it is. */
function ownMessage(message: string): FaultText {
  const key = keyOfFault(message);
  return key === null ? verbatim(message) : says(key);
}
