import { type AuthoredFile, readDocuments } from "./documents";
import { draftOf } from "./drafts/draft";
import { type DatasetIssue, sortIssues } from "./drafts/issue";
import { schemaIssues } from "./drafts/schema-issues";
import { identitySchema } from "./library";

const list = 'a list of identities, each starting with "- "';

/** Everything that is wrong with the files of an entity library. */
export function libraryIssues(files: readonly AuthoredFile[]): readonly DatasetIssue[] {
  const { documents, broken, locate } = readDocuments(files);
  const issues = [...broken];
  const first = new Map<string, string>();
  for (const { path: file, value } of documents) {
    if (!Array.isArray(value)) {
      issues.push({
        code: "wrong-type",
        file,
        line: 1,
        record: "(whole file)",
        field: "",
        found: "no list",
        expected: list,
      });
      continue;
    }
    for (const [index, raw] of value.entries()) {
      const draft = draftOf(file, [index], raw);
      const parsed = identitySchema.safeParse(raw);
      const at = (path: readonly (string | number)[]) => {
        const line = locate(file, [index, ...path]);
        return line === undefined ? {} : { line };
      };
      if (!parsed.success) {
        issues.push(
          ...schemaIssues(draft, parsed.error, identitySchema).map(({ issue, path }) => ({ ...issue, ...at(path) })),
        );
        continue;
      }
      const { id } = parsed.data;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, file);
      else {
        const found = `"${id}", which ${earlier} has too`;
        const expected = "one identity for each id";
        issues.push({ code: "duplicate-id", file, ...at(["id"]), record: id, field: "id", found, expected });
      }
    }
  }
  return sortIssues(issues);
}
