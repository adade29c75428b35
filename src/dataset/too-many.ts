import { says, wholeFile } from "../domain/records/base/fault-text";
import { mostStatements, statementsIn } from "../domain/records/base/most-statements";
import type { DatasetIssue } from "./drafts/issue";

/** The one fault of a dataset that is larger than a collection can be; null where it is not. Lists count, not what is in them. */
export function tooManyIssue(dataset: Parameters<typeof statementsIn>[0], name: string): DatasetIssue | null {
  const count = statementsIn(dataset);
  if (count <= mostStatements) return null;
  return {
    code: "too-many",
    file: name,
    record: wholeFile,
    field: "",
    found: says("statements", { number: count }),
    expected: says("fewerStatements", { most: mostStatements }),
  };
}
