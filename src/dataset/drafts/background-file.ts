import { says, wholeFile } from "../../domain/records/base/fault-text";
import type { Draft } from "./draft";
import { describeValue, draftOf, isRecord } from "./draft";
import type { DatasetIssue } from "./issue";

type Fields = Readonly<Record<string, unknown>>;

/** What a background file says of its paper: who wrote it, and its citation. */
const paperFields = ["id", "firstAuthor", "moreAuthors", "firstAuthorLatin", "label", "citation"];
const ownFields = ["ref", "section", "statements"];

/** The paper of a background file, where the file says more of it than its number; and fields that nothing reads. */
export function paperOfBackground(
  file: string,
  value: Fields,
): { readonly paper: Draft | null; readonly issues: readonly DatasetIssue[] } {
  const issues = Object.keys(value)
    .filter((key) => !ownFields.includes(key) && !paperFields.includes(key))
    .map(
      (key): DatasetIssue => ({
        code: "unknown-field",
        file,
        record: wholeFile,
        field: key,
        found: describeValue(value[key]),
        expected: says("onlyFieldsHere", { fields: [...ownFields, ...paperFields].join(", ") }),
      }),
    );
  const has = paperFields.filter((key) => value[key] !== undefined);
  if (!isRecord(value) || has.length === 0) return { paper: null, issues };
  const raw = Object.fromEntries([["ref", value.ref], ...has.map((key) => [key, value[key]] as const)]);
  return { paper: draftOf(file, [], raw), issues };
}
