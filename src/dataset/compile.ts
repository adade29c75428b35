import { draftsFromDocuments } from "./authored";
import { checkDrafts } from "./check-drafts";
import { type AuthoredFile, readDocuments } from "./documents";
import type { DatasetIssue, DatasetResult } from "./drafts/issue";
import { type Library, libraryOf, withIdentities, withLibraryHints } from "./library";

/**
 * Compiles a dataset's folder of YAML 1.2 files to the one document that the app reads, or tells everything that is
 * wrong with it at once. Files other than `*.yaml` are left alone. The order of `files` does not matter. An entity without
 * a name takes its identity from the library.
 */
export function compileFolder(files: readonly AuthoredFile[], library: Library = libraryOf([])): DatasetResult {
  const { documents, broken, warnings, locate } = readDocuments(files);
  const { drafts, issues } = draftsFromDocuments(
    documents.map(({ path, value }) => ({
      path,
      value: path.startsWith("entities/") ? withIdentities(value, library) : value,
    })),
  );
  const placed = issues.map((issue) => ({
    ...issue,
    line: issue.line ?? locate(issue.file, issue.field === "" ? [] : [issue.field]) ?? 1,
  }));
  // A file that cannot be read takes its records with it; what refers to them would only be told as unknown.
  const result =
    broken.length > 0
      ? checkDrafts(drafts, [...broken, ...withoutConsequences(placed, broken)], { locate, references: false })
      : checkDrafts(drafts, placed, { locate });
  return result.ok
    ? { ...result, warnings: [...warnings, ...result.warnings] }
    : { ok: false, issues: withLibraryHints(result.issues, library) };
}

function withoutConsequences(issues: readonly DatasetIssue[], broken: readonly DatasetIssue[]): DatasetIssue[] {
  const unread = new Set(broken.map(({ file }) => file));
  return issues.filter(({ file }) => !unread.has(file));
}
