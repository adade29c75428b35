import { isRecord } from "../drafts/draft";
import type { Step } from "./step";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Since 2.0 a dataset may have several subjects: `compound` becomes the first of `subjects`, others that findings name
 * follow, and each arm says what it was given. The molar mass is the compound's own.
 */
export const subjects: Step = (document) => {
  if (!isRecord(document.dataset)) return document;
  const { compound, compoundMolarMass, ...dataset } = document.dataset;
  if (typeof compound !== "string") return document;
  const subjectOf = new Map<unknown, unknown>();
  const named = new Set<unknown>([compound]);
  for (const finding of listOf(document.findings)) {
    if (!isRecord(finding) || finding.subject === undefined) continue;
    named.add(finding.subject);
    if (!subjectOf.has(finding.arm)) subjectOf.set(finding.arm, finding.subject);
  }
  const withSubject = (arm: unknown) => (isRecord(arm) ? { ...arm, subject: subjectOf.get(arm.id) ?? compound } : arm);
  const withMass = (entity: unknown) =>
    isRecord(entity) && entity.id === compound && compoundMolarMass !== undefined
      ? { ...entity, molarMass: compoundMolarMass }
      : entity;
  const withSubjects = (study: unknown) =>
    isRecord(study) && Array.isArray(study.arms) ? { ...study, arms: study.arms.map(withSubject) } : study;
  return {
    ...document,
    dataset: { ...dataset, subjects: [...named] },
    ...(Array.isArray(document.entities) ? { entities: document.entities.map(withMass) } : {}),
    ...(Array.isArray(document.studies) ? { studies: document.studies.map(withSubjects) } : {}),
  };
};
