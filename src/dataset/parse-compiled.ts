import { SCHEMA_VERSION } from "../domain/records";
import { type FaultText, quoted, says, verbatim, wholeFile } from "../domain/records/base/fault-text";
import { checkDrafts } from "./check-drafts";
import { collections, type Draft, type Drafts, describeValue, draftOf, isRecord } from "./drafts/draft";
import type { DatasetIssue, DatasetResult } from "./drafts/issue";
import { migrated } from "./migrations";
import { tooManyIssue } from "./too-many";

/** Lists that a document may leave out. */
const optionalLists: ReadonlySet<string> = new Set(["references", "relations", "toRead"]);

const topLevelKeys: ReadonlySet<string> = new Set(["schemaVersion", "dataset", ...collections]);

/**
 * The door for compiled datasets: JSON text or an already parsed value → a dataset whose shape and references are right,
 * or everything that is wrong with it. Never throws. `name` is how issues call the document. `isLimited`: to be shown, so that
 * what is larger than a collection can be is refused before it is checked.
 */
export function parseCompiled(input: unknown, name = "dataset.json", isLimited = false): DatasetResult {
  const value = typeof input === "string" ? parseJson(input) : { ok: true as const, value: input };
  if (!value.ok)
    return {
      ok: false,
      issues: [documentIssue(name, "unreadable", "", verbatim(value.message), says("jsonDocument"))],
    };
  const read = value.value;
  const document = isRecord(read) ? migrated(read) : read;
  if (!isRecord(document)) {
    return {
      ok: false,
      issues: [documentIssue(name, "wrong-type", "", describeValue(document), says("compiledForm"))],
    };
  }
  if (isLimited) {
    const lengthOf = (key: string) => ({ length: Array.isArray(document[key]) ? document[key].length : 0 });
    const tooMany = tooManyIssue(
      { findings: lengthOf("findings"), background: lengthOf("background"), relations: lengthOf("relations") },
      name,
    );
    if (tooMany) return { ok: false, issues: [tooMany] };
  }
  const issues = versionIssues(name, document.schemaVersion);
  for (const key of Object.keys(document)) {
    if (!topLevelKeys.has(key)) {
      issues.push(
        documentIssue(
          name,
          "unknown-field",
          key,
          describeValue(document[key]),
          says("onlyFields", { fields: [...topLevelKeys].join(", ") }),
        ),
      );
    }
  }
  if (document.dataset === undefined) {
    issues.push(documentIssue(name, "missing-field", "dataset", says("nothing"), says("recordOfDataset")));
  }
  return checkDrafts(draftsOf(name, document, issues), issues);
}

function draftsOf(name: string, document: Readonly<Record<string, unknown>>, issues: DatasetIssue[]): Drafts {
  const list = (key: string): Draft[] => {
    const value = document[key];
    if (value === undefined && optionalLists.has(key)) return [];
    if (Array.isArray(value)) return value.map((raw, index) => draftOf(name, [key, index], raw));
    const code = value === undefined ? "missing-field" : "wrong-type";
    issues.push(documentIssue(name, code, key, describeValue(value), says("aListOfRecords")));
    return [];
  };
  return {
    dataset: document.dataset === undefined ? null : draftOf(name, ["dataset"], document.dataset),
    entities: list("entities"),
    studies: list("studies"),
    findings: list("findings"),
    background: list("background"),
    references: list("references"),
    relations: list("relations"),
    toRead: list("toRead"),
    sourceChecks: list("sourceChecks"),
    gaps: list("gaps"),
  };
}

function versionIssues(name: string, version: unknown): DatasetIssue[] {
  if (version === SCHEMA_VERSION) return [];
  const code = version === undefined ? "missing-field" : "wrong-value";
  return [documentIssue(name, code, "schemaVersion", describeValue(version), quoted(SCHEMA_VERSION))];
}

function documentIssue(
  file: string,
  code: DatasetIssue["code"],
  field: string,
  found: FaultText,
  expected: FaultText,
): DatasetIssue {
  return { code, file, record: wholeFile, field, found, expected };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
