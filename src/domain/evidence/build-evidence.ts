import type { CompiledDataset, Entity } from "../records";
import { readAs } from "./read-as";
import type { Evidence, Reading } from "./types";

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function grouped<K, T>(records: readonly T[], keys: (record: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

function membersOf(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const groups = grouped(entities, (entity) => (entity.pathway === undefined ? [] : [entity.pathway]));
  return new Map([...groups].map(([box, held]) => [box, held.map((entity) => entity.id)]));
}

/**
 * The dataset in one reading, with its look-ups. A check stands under its own reference and under those it names `with`.
 *
 * @throws RangeError when a subject that the dataset names is not among its entities.
 */
export function buildEvidence(dataset: CompiledDataset, reading: Reading): Evidence {
  const read = readAs(dataset, reading);
  const entities = byId(read.entities);
  const subjects = read.dataset.subjects.map((id) => {
    const subject = entities.get(id);
    if (!subject) throw new RangeError(`the subject "${id}" is not among the entities`);
    return subject;
  });
  const [mainSubject = null] = subjects;
  const retracted = read.sourceChecks.filter((check) => check.kind === "retracted");
  return {
    dataset: read,
    reading,
    subjects,
    mainSubject,
    categories: byId(read.dataset.categories.map((category, rank) => ({ ...category, rank }))),
    entities,
    studies: byId(read.studies),
    studyByRef: new Map(read.studies.map((study) => [study.ref, study])),
    arms: new Map(read.studies.flatMap((study) => study.arms.map((arm) => [arm.id, { arm, study }] as const))),
    findings: byId(read.findings),
    background: byId(read.background),
    relations: byId(read.relations),
    sources: byId(read.dataset.sources),
    findingsOfStudy: grouped(read.findings, (finding) => [finding.study]),
    members: membersOf(read.entities),
    checksByRef: grouped(read.sourceChecks, (check) => [check.ref, ...check.with]),
    retractedRefs: new Set([
      ...retracted.map((check) => check.ref),
      ...read.studies.flatMap(({ ref, status }) => (status.includes("retracted") ? [ref] : [])),
    ]),
    references: new Map(read.references.map((paper) => [paper.ref, paper])),
  };
}
