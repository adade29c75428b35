import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { type AuthoredDocument, draftsFromDocuments } from "./authored";
import { checkDrafts, type Locate } from "./check-drafts";
import type { FieldPath } from "./drafts/draft";
import type { DatasetIssue, DatasetResult, DatasetWarning } from "./drafts/issue";

/** A file of a dataset's folder: path with forward slashes, relative to the folder. */
export interface AuthoredFile {
  readonly path: string;
  readonly text: string;
  /** Encoding that its bytes were read as, where that is not UTF-8. */
  readonly encoding?: string;
  /** True where its bytes are no text in any encoding that is understood; `text` is empty then. */
  readonly unreadable?: boolean;
}

interface ReadFile {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Compiles a dataset's folder of YAML 1.2 files to the one document that the app reads, or tells everything that is
 * wrong with it at once. Files other than `*.yaml` are left alone. The order of `files` does not matter.
 */
export function compileFolder(files: readonly AuthoredFile[]): DatasetResult {
  const read = new Map<string, ReadFile>();
  const documents: AuthoredDocument[] = [];
  const broken: DatasetIssue[] = [];
  const inOrder = files.filter(({ path }) => /\.ya?ml$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text, unreadable } of inOrder) {
    if (unreadable) {
      broken.push(encodingIssue(path));
      continue;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
    const value = parsedValue(document);
    if (!value.ok) {
      broken.push(...value.faults.map(({ message, line }) => syntaxIssue(path, message, line)));
      continue;
    }
    read.set(path, { document, lines });
    documents.push({ path, value: value.value });
  }
  const { drafts, issues } = draftsFromDocuments(documents);
  const locate: Locate = (file, path) => lineAt(read.get(file), path);
  const placed = issues.map((issue) => ({ ...issue, line: issue.line ?? locate(issue.file, []) ?? 1 }));
  // A file that cannot be read takes its records with it; what refers to them would only be told as unknown.
  if (broken.length > 0) {
    return checkDrafts(drafts, [...broken, ...withoutConsequences(placed, broken)], { locate, references: false });
  }
  const result = checkDrafts(drafts, placed, { locate });
  return result.ok ? { ...result, warnings: [...inOrder.flatMap(encodingWarning), ...result.warnings] } : result;
}

function encodingIssue(path: string): DatasetIssue {
  const [found, expected] = ["bytes that are no text in UTF-8, UTF-16 or GB18030", "a text file in UTF-8"];
  return { code: "unreadable", file: path, record: "(whole file)", field: "", found, expected };
}

function encodingWarning({ path, encoding }: AuthoredFile): DatasetWarning[] {
  if (encoding === undefined) return [];
  const found = `bytes that are no UTF-8; read as ${encoding}`;
  return [{ code: "other-encoding", file: path, record: "(whole file)", field: "", found, expected: "UTF-8" }];
}

type Value =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly faults: readonly { readonly message: string; readonly line?: number | undefined }[];
    };

function parsedValue(document: Document.Parsed): Value {
  if (document.errors.length > 0) {
    return { ok: false, faults: document.errors.map(({ message, linePos }) => ({ message, line: linePos?.[0].line })) };
  }
  try {
    const value: unknown = document.toJS();
    return { ok: true, value };
  } catch (error) {
    // Aliases that refer to nothing or multiply without end.
    return { ok: false, faults: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
}

function withoutConsequences(issues: readonly DatasetIssue[], broken: readonly DatasetIssue[]): DatasetIssue[] {
  const unread = new Set(broken.map(({ file }) => file));
  return issues.filter(({ file }) => !unread.has(file));
}

function syntaxIssue(file: string, message: string, line: number | undefined): DatasetIssue {
  const issue = {
    code: "unreadable",
    file,
    record: "(whole file)",
    field: "",
    found: message.split("\n")[0] ?? message,
    expected:
      'YAML: fields as "name: value", lists with "- ", two spaces for each level, quotes around text with a colon',
  } as const;
  return line === undefined ? issue : { ...issue, line };
}

/** Line of the deepest part of the path that exists. */
function lineAt(file: ReadFile | undefined, path: FieldPath): number | undefined {
  if (file === undefined) return undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? file.document.contents : file.document.getIn(path.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return file.lines.linePos(start).line;
  }
  return undefined;
}
