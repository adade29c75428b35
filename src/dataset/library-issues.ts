import { says, wholeFile } from "../domain/records/base/fault-text";
import { type AuthoredFile, readDocuments } from "./documents";
import { draftOf } from "./drafts/draft";
import { type DatasetIssue, sortIssues } from "./drafts/issue";
import { schemaIssues } from "./drafts/schema-issues";
import { identitySchema } from "./library";

const list = says("listOfIdentities");

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
        record: wholeFile,
        field: "",
        found: says("noList"),
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
        const found = says("fileHasToo", { id, file: earlier });
        const expected = says("oneIdentity");
        issues.push({ code: "duplicate-id", file, ...at(["id"]), record: id, field: "id", found, expected });
      }
    }
  }
  return sortIssues(issues);
}
