import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { says, verbatim, wholeFile } from "../domain/records/base/fault-text";
import type { AuthoredDocument, FieldPath } from "./drafts/draft";
import type { DatasetIssue, DatasetWarning } from "./drafts/issue";

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

/** YAML files as values, in order of their paths, with what cannot be read. */
export interface ReadDocuments {
  readonly documents: readonly AuthoredDocument[];
  readonly broken: readonly DatasetIssue[];
  readonly warnings: readonly DatasetWarning[];
  /** Line of the deepest part of a path that exists. */
  readonly locate: (file: string, path: FieldPath) => number | undefined;
}

/** Reads YAML 1.2 files; others are left alone. */
export function readDocuments(files: readonly AuthoredFile[]): ReadDocuments {
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
  return {
    documents,
    broken,
    warnings: inOrder.flatMap(encodingWarning),
    locate: (file, path) => lineAt(read.get(file), path),
  };
}

function encodingIssue(path: string): DatasetIssue {
  const [found, expected] = [says("noText"), says("textFile")];
  return { code: "unreadable", file: path, record: wholeFile, field: "", found, expected };
}

function encodingWarning({ path, encoding }: AuthoredFile): DatasetWarning[] {
  if (encoding === undefined) return [];
  const found = says("readAs", { encoding });
  return [{ code: "other-encoding", file: path, record: wholeFile, field: "", found, expected: verbatim("UTF-8") }];
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

function syntaxIssue(file: string, message: string, line: number | undefined): DatasetIssue {
  const issue = {
    code: "unreadable",
    file,
    record: wholeFile,
    field: "",
    found: verbatim(message.split("\n")[0] ?? message),
    expected: says("yaml"),
  } as const;
  return line === undefined ? issue : { ...issue, line };
}

function lineAt(file: ReadFile | undefined, path: FieldPath): number | undefined {
  if (file === undefined) return undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? file.document.contents : file.document.getIn(path.slice(0, length), true);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) return file.lines.linePos(start).line;
  }
  return undefined;
}
