import type { z } from "zod";
import {
  backgroundSchema,
  datasetInfoSchema,
  entitySchema,
  findingSchema,
  gapSchema,
  referenceSchema,
  relationSchema,
  SCHEMA_VERSION,
  sourceCheckSchema,
  studySchema,
  toReadSchema,
} from "../domain/records";
import { referenceIssues } from "./checks";
import { checkContext, type PlacedIssue, type PlacedRecords } from "./checks/base/context";
import { languagesOf } from "./checks/languages";
import type { Draft, Drafts, FieldPath, Place, Placed } from "./drafts/draft";
import { type DatasetIssue, type DatasetResult, sortIssues } from "./drafts/issue";
import { schemaIssues } from "./drafts/schema-issues";
import { withEveryLanguage } from "./every-language";
import { usedEntities } from "./warnings/usage";
import { warningsOf } from "./warnings/warnings";

/** Line of a field in its file, if the file has lines. */
export type Locate = (file: string, path: FieldPath) => number | undefined;

export interface CheckOptions {
  readonly locate?: Locate;
  /** False where part of the dataset could not be read, so that references cannot be judged. */
  readonly references?: boolean;
}

/**
 * Shape first, record by record, then references between the records that have the right shape: all faults at once.
 * `found` are faults that the reading of the files already met; with any fault there is no dataset.
 */
export function checkDrafts(
  drafts: Drafts,
  found: readonly DatasetIssue[] = [],
  { locate = () => undefined, references = true }: CheckOptions = {},
): DatasetResult {
  const issues: PlacedIssue[] = [];
  const all = <T>(schema: z.ZodType<T>, list: readonly Draft[]) =>
    list.flatMap((draft) => parsed(schema, draft, issues));
  const records: PlacedRecords = {
    dataset: drafts.dataset === null ? null : (parsed(datasetInfoSchema, drafts.dataset, issues)[0] ?? null),
    entities: all(entitySchema, drafts.entities),
    studies: all(studySchema, drafts.studies),
    findings: all(findingSchema, drafts.findings),
    background: all(backgroundSchema, drafts.background),
    references: all(referenceSchema, drafts.references),
    relations: all(relationSchema, drafts.relations),
    toRead: all(toReadSchema, drafts.toRead),
    sourceChecks: all(sourceCheckSchema, drafts.sourceChecks),
    gaps: all(gapSchema, drafts.gaps),
  };
  const context = checkContext(records, drafts);
  if (references) issues.push(...referenceIssues(context));
  const placeKey = (issue: DatasetIssue) => `${issue.file} ${issue.record} ${issue.field}`;
  const known = new Set(found.map(placeKey));
  const located = issues
    .map((each) => withLine(each.issue, each.place, each.path, locate))
    // What the reading of the files said of a field is not said again.
    .filter((issue) => issue.field === "" || !known.has(placeKey(issue)));
  if (located.length > 0 || found.length > 0 || records.dataset === null) {
    return { ok: false, issues: sortIssues([...found, ...located]) };
  }
  const used = usedEntities(context);
  const bare = <T>(placed: readonly Placed<T>[]) => placed.map(({ record }) => record);
  return {
    ok: true,
    dataset: withEveryLanguage(
      {
        schemaVersion: SCHEMA_VERSION,
        dataset: records.dataset.record,
        entities: bare(records.entities).filter(({ id }) => used.has(id)),
        studies: bare(records.studies),
        findings: bare(records.findings),
        background: bare(records.background),
        references: bare(records.references),
        relations: bare(records.relations),
        toRead: bare(records.toRead),
        sourceChecks: bare(records.sourceChecks),
        gaps: bare(records.gaps),
      },
      languagesOf(records.dataset.record),
    ),
    // Looked for when they are asked for: the app, which shows none, starts without them.
    get warnings() {
      return warningsOf(context).map(({ warning, place, path }) => withLine(warning, place, path, locate));
    },
  };
}

function parsed<T>(schema: z.ZodType<T>, draft: Draft, issues: PlacedIssue[]): Placed<T>[] {
  const result = schema.safeParse(draft.raw);
  if (result.success) return [{ place: draft.place, record: result.data }];
  issues.push(...schemaIssues(draft, result.error, schema).map((located) => ({ ...located, place: draft.place })));
  return [];
}

function withLine<T extends object>(remark: T, place: Place, path: FieldPath, locate: Locate): T {
  const line = locate(place.file, [...place.path, ...path]);
  return line === undefined ? remark : { ...remark, line };
}
