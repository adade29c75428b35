import { allEntityKinds, isGiven } from "../domain/records";
import { type FaultText, says, wholeFile } from "../domain/records/base/fault-text";
import { armsOf } from "./checks/base/context";
import { paperOfBackground } from "./drafts/background-file";
import { withUnits } from "./drafts/dose-units";
import {
  type AuthoredDocument,
  type Draft,
  type Drafts,
  describeValue,
  draftOf,
  type FieldPath,
  formatPath,
  idOf,
  isRecord,
} from "./drafts/draft";
import { fileNameIssues } from "./drafts/file-names";
import type { DatasetIssue } from "./drafts/issue";
import { withArmForms, withLongForms } from "./drafts/short-forms";
import { isNumbered, withNumbers } from "./drafts/unnumbered";

interface Collected {
  dataset: Draft | null;
  readonly entities: Draft[];
  readonly studies: Draft[];
  readonly findings: Draft[];
  readonly background: Draft[];
  readonly references: Draft[];
  readonly relations: Draft[];
  readonly toRead: Draft[];
  readonly sourceChecks: Draft[];
  readonly gaps: Draft[];
}

/** What the build fills in for a finding: its study, its arm, and the subject that the arm was given. */
const filledFields = ["study", "arm", "subject"];

/**
 * From the authored files to the compiled form's records, not yet checked. Files in order of their names, records in
 * order of writing, so that the same folder always compiles to the same bytes.
 */
export function draftsFromDocuments(written: readonly AuthoredDocument[]): {
  readonly drafts: Drafts;
  readonly issues: readonly DatasetIssue[];
} {
  const drafts: Collected = {
    dataset: null,
    entities: [],
    studies: [],
    findings: [],
    background: [],
    references: [],
    relations: [],
    toRead: [],
    sourceChecks: [],
    gaps: [],
  };
  const numbered = withNumbers(written);
  const { documents } = numbered;
  const issues: DatasetIssue[] = [...numbered.issues];
  const info = documents.find(({ path }) => path === "dataset.yaml");
  const hasNumbers = isNumbered(info?.value);
  const subject = mainSubjectId(info?.value, documents);
  for (const { path, value } of documents) {
    if (path === "dataset.yaml") drafts.dataset = draftOf(path, [], value);
    else if (path.startsWith("entities/")) drafts.entities.push(...listDrafts(path, value, issues));
    else if (path.startsWith("studies/")) addStudy(path, value, { mainSubject: subject, hasNumbers }, drafts, issues);
    else if (path.startsWith("background/")) addBackground(path, value, hasNumbers, drafts, issues);
    else if (path.startsWith("relations/")) drafts.relations.push(...listDrafts(path, value, issues));
    else if (path.startsWith("to-read/")) addToRead(path, value, drafts, issues);
    else if (path === "source-checks.yaml")
      drafts.sourceChecks.push(...listDrafts(path, value, issues).map(changedUnits));
    else if (path === "gaps.yaml") drafts.gaps.push(...listDrafts(path, value, issues));
    else issues.push(ofWholeFile("unknown-file", path, says("unusedPlace"), says("filesOfDataset")));
  }
  if (info === undefined) {
    issues.push(ofWholeFile("missing-record", "dataset.yaml", says("noSuchFile"), says("datasetFile")));
  }
  return { drafts, issues };
}

/** The dataset's first subject; where dataset.yaml does not tell, the first one authored, so that one slip stays one issue. */
function mainSubjectId(info: unknown, documents: readonly AuthoredDocument[]): string | undefined {
  const [first]: readonly unknown[] = isRecord(info) && Array.isArray(info.subjects) ? info.subjects : [];
  if (typeof first === "string") return first;
  const entities = documents.flatMap(({ path, value }) =>
    path.startsWith("entities/") && Array.isArray(value) ? value : [],
  );
  return (
    idOf(
      entities.find(
        (entity) => isRecord(entity) && allEntityKinds.some((kind) => kind === entity.kind && isGiven(kind)),
      ),
    ) ?? undefined
  );
}

function listDrafts(file: string, value: unknown, issues: DatasetIssue[], path: FieldPath = []): Draft[] {
  if (Array.isArray(value)) return value.map((raw, index) => draftOf(file, [...path, index], raw));
  // An authored list with nothing in it yet, or with every record commented out.
  if (value === null) return [];
  issues.push({
    code: "wrong-type",
    file,
    record: wholeFile,
    field: formatPath(path),
    found: describeValue(value),
    expected: says("listOfRecords"),
  });
  return [];
}

function addStudy(
  file: string,
  value: unknown,
  { mainSubject, hasNumbers }: { readonly mainSubject: string | undefined; readonly hasNumbers: boolean },
  drafts: Collected,
  issues: DatasetIssue[],
): void {
  if (!isRecord(value)) {
    drafts.studies.push(draftOf(file, [], value));
    return;
  }
  if (value.arms === undefined && value.findings !== undefined) {
    const expected = says("armsWithFindings");
    issues.push({ ...unknownField(file, value, "findings"), expected });
    return;
  }
  const withSubject = (arm: unknown) => (isRecord(arm) ? { subject: mainSubject, ...arm } : arm);
  const study = Array.isArray(value.arms)
    ? { ...value, arms: value.arms.map(withoutFindings).map(withUnits).map(withArmForms).map(withSubject) }
    : value;
  drafts.studies.push(draftOf(file, [], study));
  issues.push(...fileNameIssues(file, value, hasNumbers));
  armsOf(value).forEach((arm, armIndex) => {
    if (!isRecord(arm) || arm.findings === undefined) return;
    const { subject = mainSubject } = arm;
    const findings = listDrafts(file, arm.findings, issues, ["arms", armIndex, "findings"]);
    for (const { place, raw } of findings) {
      issues.push(...filledIssues(file, place.record, raw));
      const filled = isRecord(raw) ? { study: value.id, arm: arm.id, subject, ...raw } : raw;
      drafts.findings.push({ place, raw: withLongForms(filled) });
    }
  });
}

/** The paper of a file in `to-read/`, which is called by its id. */
function addToRead(file: string, value: unknown, drafts: Collected, issues: DatasetIssue[]): void {
  if (!isRecord(value)) {
    drafts.toRead.push(draftOf(file, [], value));
    return;
  }
  issues.push(...fileNameIssues(file, value, false));
  const { arms, ...paper } = value;
  if (arms !== undefined) {
    const expected = says("noArmsToRead");
    issues.push({ ...unknownField(file, value, "arms"), expected });
  }
  drafts.toRead.push(draftOf(file, [], paper));
}

function unknownField(file: string, value: Readonly<Record<string, unknown>>, field: string) {
  const { record } = draftOf(file, [], value).place;
  return { code: "unknown-field" as const, file, record, field, found: describeValue(value[field]) };
}

/** A source check whose changed doses have the spelling of their units that the data keeps. */
function changedUnits({ place, raw }: Draft): Draft {
  if (!isRecord(raw) || !Array.isArray(raw.changes)) return { place, raw };
  const long = (change: unknown) =>
    isRecord(change) && change.add !== undefined ? { ...change, add: withLongForms(change.add) } : change;
  return { place, raw: { ...raw, changes: raw.changes.map(withUnits).map(long) } };
}

function withoutFindings(arm: unknown): unknown {
  if (!isRecord(arm)) return arm;
  const { findings: _findings, ...rest } = arm;
  return rest;
}

function addBackground(
  file: string,
  value: unknown,
  hasNumbers: boolean,
  drafts: Collected,
  issues: DatasetIssue[],
): void {
  if (!isRecord(value)) {
    issues.push(ofWholeFile("wrong-type", file, describeValue(value), says("backgroundRecord")));
    return;
  }
  const { ref, section, statements } = value;
  const { paper, issues: wrong } = paperOfBackground(file, value);
  if (paper !== null) drafts.references.push(paper);
  issues.push(...wrong, ...fileNameIssues(file, value, hasNumbers));
  if (ref === undefined && !hasNumbers) {
    const expected = says("paperOfBackground");
    issues.push({ ...ofWholeFile("missing-field", file, says("nothing"), expected), field: "ref" });
    return;
  }
  for (const { place, raw } of listDrafts(file, statements, issues, ["statements"])) {
    drafts.background.push({
      place,
      raw: isRecord(raw) ? { ref, ...(section === undefined ? {} : { section }), ...raw } : raw,
    });
  }
}

function filledIssues(file: string, record: string, raw: unknown): DatasetIssue[] {
  if (!isRecord(raw)) return [];
  return filledFields
    .filter((field) => raw[field] !== undefined)
    .map((field) => ({
      code: "unknown-field",
      file,
      record,
      field,
      found: describeValue(raw[field]),
      expected: says("filledIn", { field }),
    }));
}

function ofWholeFile(code: DatasetIssue["code"], file: string, found: FaultText, expected: FaultText): DatasetIssue {
  return { code, file, record: wholeFile, field: "", found, expected };
}
