import { type FaultText, quoted, says, verbatim } from "../../domain/records/base/fault-text";
import { describeValue, idOf, placeOf } from "./draft";
import type { DatasetIssue } from "./issue";

/**
 * `studies/ref-06.yaml` holds reference 6, `studies/ge2018.yaml` of a collection without numbers the paper ge2018; a copied
 * file whose number or id was not changed is a common slip.
 */
export function fileNameIssues(
  file: string,
  value: Readonly<Record<string, unknown>>,
  numbered: boolean,
): DatasetIssue[] {
  const told = (field: string, found: unknown, expected: FaultText): DatasetIssue[] => [
    {
      code: "mismatch",
      file,
      record: placeOf(file, [], value).record,
      field,
      found: describeValue(found),
      expected,
    },
  ];
  if (!numbered) {
    const name = /([^/]+)\.ya?ml$/.exec(file)?.[1] ?? "";
    const id = idOf(value);
    return id === null || id === name ? [] : told("id", id, says("asFileSays", { name: quoted(name) }));
  }
  const number = /\/ref-(\d+)\.ya?ml$/.exec(file)?.[1];
  if (number !== undefined && (typeof value.ref !== "number" || Number(number) === value.ref)) return [];
  const expected = number === undefined ? says("aFileName") : says("asFileSays", { name: verbatim(Number(number)) });
  return told("ref", value.ref, expected);
}
