import { effectsOfAll, effectsOfPathway, effectsOfStudy, type Side } from "../../domain/compare";
import type { Evidence } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import type { CompareQuery } from "./query";

/** One side of the page: what it is called, what was found, and whether its references are this dataset's. */
export interface NamedSide {
  /** Reference number, entity id or dataset id. */
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly own: boolean;
}

export interface SidesInput {
  readonly evidence: Evidence;
  /** A second dataset, opened by the reader. */
  readonly other: Evidence | null;
  readonly query: CompareQuery;
  readonly language: Language;
  readonly studyName: (ref: number, author: string) => string;
}

function sideOf(input: SidesInput, id: string | null): NamedSide | null {
  const { evidence, query, language, studyName } = input;
  if (id === null) return null;
  if (query.of === "studies") {
    const study = evidence.studyByRef.get(Number(id));
    return study
      ? { id, name: studyName(study.ref, study.firstAuthor), side: effectsOfStudy(evidence, study.ref), own: true }
      : null;
  }
  return isBox(evidence, id)
    ? { id, name: nameOf(evidence, id, language), side: effectsOfPathway(evidence, id), own: true }
    : null;
}

/** The two sides that are asked for; null for one that is not chosen yet, or that this evidence does not have. */
export function sidesOf(input: SidesInput): readonly [NamedSide | null, NamedSide | null] {
  const { evidence, other, query, language } = input;
  if (query.of !== "datasets") return [sideOf(input, query.left), sideOf(input, query.right)];
  const whole = (from: Evidence, own: boolean): NamedSide => ({
    id: from.dataset.dataset.id,
    name: nameOf(from, from.mainSubject.id, language),
    side: effectsOfAll(from),
    own,
  });
  return [whole(evidence, true), other && whole(other, false)];
}
