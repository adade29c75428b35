import { z } from "zod";
import { studySchema } from "../domain/records";

import type { Locate } from "./check-drafts";
import { type AuthoredDocument, draftOf, isRecord } from "./drafts/draft";
import type { DatasetIssue, DatasetWarning } from "./drafts/issue";
import { schemaIssues } from "./drafts/schema-issues";

/** What a file of `studies/` says of itself while nobody has read the paper into findings. */
export const noFindingYet = "none yet";

/** A paper that is still to be read: what is known of it, and no experiment. */
const toReadSchema = studySchema
  .partial()
  .omit({ arms: true, mayOverlap: true })
  .required({ id: true, citation: true })
  .extend({ findings: z.literal(noFindingYet) });

/** The files of a folder without the papers that are still to be read: those are no part of the dataset. */
export function withoutToRead(
  documents: readonly AuthoredDocument[],
  locate: Locate,
): {
  readonly documents: readonly AuthoredDocument[];
  readonly issues: readonly DatasetIssue[];
  readonly warnings: readonly DatasetWarning[];
} {
  const toRead = documents.filter(isToRead);
  const lineOf = (file: string, path: readonly (string | number)[]) => {
    const line = locate(file, path);
    return line === undefined ? {} : { line };
  };
  return {
    documents: documents.filter((document) => !isToRead(document)),
    issues: toRead.flatMap(({ path: file, value }) => {
      const { error } = toReadSchema.safeParse(value);
      if (error === undefined) return [];
      return schemaIssues(draftOf(file, [], value), error, toReadSchema).map(({ issue, path }) => {
        const isArms = issue.code === "unknown-field" && issue.field === "arms";
        const expected = isArms ? `no "findings: ${noFindingYet}" beside arms: delete that line` : issue.expected;
        return { ...issue, ...lineOf(file, path), expected };
      });
    }),
    warnings: toRead.map(({ path: file, value }) => ({
      code: "no-finding-yet",
      file,
      ...lineOf(file, ["findings"]),
      record: draftOf(file, [], value).place.record,
      field: "findings",
      found: `"${noFindingYet}": the paper is left out`,
      expected: "arms with findings in the place of this line, once the paper is read",
    })),
  };
}

function isToRead({ path, value }: AuthoredDocument): boolean {
  return path.startsWith("studies/") && isRecord(value) && value.findings === noFindingYet;
}
