import type {
  Arm,
  Background,
  DatasetInfo,
  Entity,
  Finding,
  Gap,
  Reference,
  Relation,
  SourceCheck,
  Study,
  ToRead,
} from "../../../domain/records";
import { type FaultText, quoted, says, withNear } from "../../../domain/records/base/fault-text";
import {
  type Draft,
  type Drafts,
  type FieldPath,
  formatPath,
  idOf,
  isRecord,
  type Place,
  type Placed,
} from "../../drafts/draft";
import type { IssueCode } from "../../drafts/issue";
import { nearestId } from "../../drafts/nearest";
import type { LocatedIssue } from "../../drafts/schema-issues";

/** The records whose shape is right. */
export interface PlacedRecords {
  readonly dataset: Placed<DatasetInfo> | null;
  readonly entities: readonly Placed<Entity>[];
  readonly studies: readonly Placed<Study>[];
  readonly findings: readonly Placed<Finding>[];
  readonly background: readonly Placed<Background>[];
  readonly references: readonly Placed<Reference>[];
  readonly relations: readonly Placed<Relation>[];
  readonly toRead: readonly Placed<ToRead>[];
  readonly sourceChecks: readonly Placed<SourceCheck>[];
  readonly gaps: readonly Placed<Gap>[];
}

export interface PlacedIssue extends LocatedIssue {
  readonly place: Place;
}

/**
 * What the reference checks look things up in. Ids of records whose shape is wrong count as known, so that one slip
 * does not bring a hundred "unknown id" with it.
 */
export interface CheckContext {
  readonly records: PlacedRecords;
  readonly drafts: Drafts;
  readonly entityIds: ReadonlySet<string>;
  readonly studyIds: ReadonlySet<string>;
  readonly armIds: ReadonlySet<string>;
  readonly findingIds: ReadonlySet<string>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly studyById: ReadonlyMap<string, Study>;
  readonly findingById: ReadonlyMap<string, Finding>;
  readonly armOwner: ReadonlyMap<string, { readonly arm: Arm; readonly study: Study }>;
  /** Numbers that a study, a background statement or the introduction's context carries. */
  readonly knownRefs: ReadonlySet<number>;
  readonly studyRefs: ReadonlySet<number>;
}

export type Check = (context: CheckContext) => PlacedIssue[];

export function checkContext(records: PlacedRecords, drafts: Drafts): CheckContext {
  return {
    records,
    drafts,
    entityIds: draftIds(drafts.entities),
    studyIds: draftIds(drafts.studies),
    armIds: new Set(drafts.studies.flatMap((draft) => armsOf(draft.raw).flatMap((arm) => idOf(arm) ?? []))),
    findingIds: draftIds(drafts.findings),
    entityById: byId(records.entities),
    studyById: byId(records.studies),
    findingById: byId(records.findings),
    armOwner: new Map(
      records.studies.flatMap(({ record: study }) => study.arms.map((arm) => [arm.id, { arm, study }] as const)),
    ),
    knownRefs: new Set([
      ...draftRefs(drafts.studies),
      ...draftRefs(drafts.background),
      ...(records.dataset?.record.context ?? []).map((context) => context.ref),
    ]),
    studyRefs: new Set(draftRefs(drafts.studies)),
  };
}

/** The arms of a study whose shape nobody has looked at yet. */
export function armsOf(rawStudy: unknown): readonly unknown[] {
  return isRecord(rawStudy) && Array.isArray(rawStudy.arms) ? rawStudy.arms : [];
}

export function fault(
  place: Place,
  path: FieldPath,
  code: IssueCode,
  found: FaultText,
  expected: FaultText,
): PlacedIssue {
  const issue = { code, file: place.file, record: place.record, field: formatPath(path), found, expected };
  return { issue, path, place };
}

/** An issue if an id is not among the known ones, with the id that was probably meant. */
export function unknownId(
  place: Place,
  path: FieldPath,
  id: string,
  known: ReadonlySet<string>,
  what: FaultText,
): PlacedIssue[] {
  if (known.has(id)) return [];
  return [fault(place, path, "unknown-id", quoted(id), withNear(says("idOf", { what }), nearestId(id, known)))];
}

function draftIds(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap((draft) => idOf(draft.raw) ?? []));
}

function draftRefs(drafts: readonly Draft[]): number[] {
  return drafts.flatMap(({ raw }) => (isRecord(raw) && typeof raw.ref === "number" ? raw.ref : []));
}

function byId<T extends { readonly id: string }>(placed: readonly Placed<T>[]): ReadonlyMap<string, T> {
  // The first of an id holds; a second one is a fault that is told where it stands.
  return new Map([...placed].reverse().map(({ record }) => [record.id, record]));
}
