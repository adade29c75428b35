import {
  effectsOfPathway,
  effectsOfStudy,
  effectsOfSubject,
  type SamePapers,
  type Side,
  samePapers,
  turned,
} from "../../domain/compare";
import { type Evidence, isSubject, refLabel } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { type CompareQuery, studyNamed } from "./query/compare-query";
import type { Partner } from "./use-partner";

/** One side of the page: what it is called, what was found, and whether its references are this dataset's. */
export interface NamedSide {
  /** Paper as links name it, entity id or dataset id. */
  readonly id: string;
  /** Of a study. */
  readonly ref?: number;
  readonly name: string;
  readonly side: Side;
  readonly own: boolean;
  readonly evidence: Evidence;
  /** Its papers that the other side has too, by the references of either. */
  readonly same: SamePapers;
  /** What the two papers are called on either side, "20 = Yuan 2016"; absent where the sides are of one dataset. */
  readonly nameOfSame?: (ref: number) => string;
  /** Key of the source of a second dataset. */
  readonly source?: string;
}

export interface SidesInput {
  readonly evidence: Evidence;
  /** The file that the open dataset was read from; null for a shipped one. */
  readonly from: string | null;
  /** A second dataset. */
  readonly partner: Partner | null;
  readonly query: CompareQuery;
  readonly language: Language;
  readonly studyName: (ref: number, author: string) => string;
  readonly fileName: (name: string, file: string) => string;
}

const none: SamePapers = new Map();

function sideOf(input: SidesInput, id: string | null): NamedSide | null {
  const { evidence, query, language, studyName } = input;
  if (id === null) return null;
  if (query.of === "studies") {
    const study = evidence.studyByRef.get(studyNamed(evidence, id) ?? 0);
    return study
      ? {
          id,
          ref: study.ref,
          name: studyName(study.ref, study.firstAuthor),
          side: effectsOfStudy(evidence, study.ref),
          own: true,
          evidence,
          same: none,
        }
      : null;
  }
  if (query.of === "subjects") return isSubject(evidence, id) ? subjectSide(evidence, id, language) : null;
  return isBox(evidence, id)
    ? {
        id,
        name: nameOf(evidence, id, language),
        side: effectsOfPathway(evidence, id),
        own: true,
        evidence,
        same: none,
      }
    : null;
}

function subjectSide(evidence: Evidence, id: string, language: Language): NamedSide {
  return {
    id,
    name: nameOf(evidence, id, language),
    side: effectsOfSubject(evidence, id),
    own: true,
    evidence,
    same: none,
  };
}

/** The two sides that are asked for; null for one that is not chosen yet, or that this evidence does not have. */
export function sidesOf(input: SidesInput): readonly [NamedSide | null, NamedSide | null] {
  const { evidence, from, partner, query, language, fileName } = input;
  if (query.of !== "datasets") return [sideOf(input, query.left), sideOf(input, query.right)];
  /** One subject of a dataset: the one asked for, else its main one. */
  const of = (dataset: Evidence, asked: string | null, file: string | null, same: SamePapers) => {
    const subject = asked !== null && isSubject(dataset, asked) ? asked : dataset.mainSubject?.id;
    if (subject === undefined) return null;
    const side = subjectSide(dataset, subject, language);
    return {
      ...side,
      id: dataset.dataset.dataset.id,
      name: file === null ? side.name : fileName(side.name, file),
      same,
    };
  };
  if (partner?.kind !== "ready") return [of(evidence, query.left, from, none), null];
  const same = samePapers(evidence, partner.evidence);
  const names =
    (here: Evidence, there: Evidence, papers: SamePapers) =>
    (ref: number): string =>
      `${refLabel(here, ref, language)} = ${refLabel(there, papers.get(ref) ?? ref, language)}`;
  const back = turned(same);
  const [left, right] = [of(evidence, query.left, from, same), of(partner.evidence, query.right, partner.from, back)];
  return [
    left && { ...left, nameOfSame: names(evidence, partner.evidence, same) },
    right && {
      ...right,
      nameOfSame: names(partner.evidence, evidence, back),
      own: false,
      source: partner.key,
    },
  ];
}

/** "20 = 1; 21 = Ge 2018": references of a side with those of the other side that are the same papers. */
export function samePaperRefs({ same, nameOfSame }: NamedSide, refs: readonly number[]): string {
  return refs.flatMap((ref) => (same.has(ref) && nameOfSame ? [nameOfSame(ref)] : [])).join("; ");
}
