import {
  effectsOfAll,
  effectsOfPathway,
  effectsOfStudy,
  type SamePapers,
  type Side,
  samePapers,
  turned,
} from "../../domain/compare";
import type { Evidence } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/languages";
import { nameOf } from "../../domain/statements";
import type { CompareQuery } from "./query";
import type { Partner } from "./use-partner";

/** One side of the page: what it is called, what was found, and whether its references are this dataset's. */
export interface NamedSide {
  /** Reference number, entity id or dataset id. */
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly own: boolean;
  readonly evidence: Evidence;
  /** Its papers that the other side has too, by the references of either. */
  readonly same: SamePapers;
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
    const study = evidence.studyByRef.get(Number(id));
    return study
      ? {
          id,
          name: studyName(study.ref, study.firstAuthor),
          side: effectsOfStudy(evidence, study.ref),
          own: true,
          evidence,
          same: none,
        }
      : null;
  }
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

/** The two sides that are asked for; null for one that is not chosen yet, or that this evidence does not have. */
export function sidesOf(input: SidesInput): readonly [NamedSide | null, NamedSide | null] {
  const { evidence, from, partner, query, language, fileName } = input;
  if (query.of !== "datasets") return [sideOf(input, query.left), sideOf(input, query.right)];
  const whole = (of: Evidence, file: string | null, same: SamePapers): Omit<NamedSide, "own"> => {
    const name = of.subjects.map(({ id }) => nameOf(of, id, language)).join(languageTable[language].separator);
    return {
      id: of.dataset.dataset.id,
      name: file === null ? name : fileName(name, file),
      side: effectsOfAll(of),
      evidence: of,
      same,
    };
  };
  if (partner?.kind !== "ready") return [{ ...whole(evidence, from, none), own: true }, null];
  const same = samePapers(evidence, partner.evidence);
  return [
    { ...whole(evidence, from, same), own: true },
    { ...whole(partner.evidence, partner.from, turned(same)), own: false, source: partner.key },
  ];
}

/** "20 = 1; 21 = 3": references of a side with those of the other side that are the same papers. */
export function samePaperRefs({ same }: NamedSide, refs: readonly number[]): string {
  return refs.flatMap((ref) => (same.has(ref) ? [`${ref} = ${same.get(ref)}`] : [])).join("; ");
}
