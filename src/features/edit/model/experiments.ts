import { dosesPrintedIssue } from "../../../dataset/checks/doses";
import {
  type Approach,
  type Arm,
  type CompiledDataset,
  type Dose,
  knownOrganisms,
  type Language,
  type Study,
  type ToRead,
} from "../../../domain/records";
import { dosesOf } from "../../../exchange/columns/doses";
import { withInducer, withoutUnusedInducers } from "./inducers";
import { type NodeSources, withSubject } from "./nodes";
import { type Option, optionOf } from "./options";
import { textOf, written } from "./texts";

/** What a reader says of an experiment. */
export const experimentFieldIds = [
  "subject",
  "approach",
  "system",
  "organism",
  "inducer",
  "doses",
  "n",
  "note",
] as const;
export type ExperimentField = (typeof experimentFieldIds)[number];
export type ExperimentTexts = Readonly<Record<ExperimentField, string>>;

export interface ExperimentWords {
  readonly language: Language;
  readonly nameOf: (entity: string) => string;
  readonly approaches: readonly Option<Approach>[];
  readonly organisms: readonly Option[];
}

export function experimentTexts(arm: Arm, words: ExperimentWords): ExperimentTexts {
  const labelIn = (value: string | null, options: readonly Option[]) =>
    options.find((option) => option.value === value)?.label ?? value ?? "";
  return {
    subject: words.nameOf(arm.subject),
    approach: labelIn(arm.approach, words.approaches),
    system: textOf(arm.system, words.language),
    organism: labelIn(arm.organism, words.organisms),
    inducer: textOf(arm.inducer, words.language),
    doses: arm.dosesPrinted ?? "",
    n: arm.n ?? "",
    note: textOf(arm.note, words.language),
  };
}

export interface WithExperiment {
  readonly dataset: CompiledDataset;
  readonly arm: string;
}

function nextArm({ id, arms }: { readonly id: string; readonly arms: readonly Arm[] }): string {
  let number = arms.length + 1;
  while (arms.some((arm) => arm.id === `${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

const bareArm = (id: string, subject: string): Arm => ({
  id,
  subject,
  approach: null,
  system: null,
  model: null,
  organism: null,
  inducer: null,
  inducedBy: [],
  doses: [],
});

/** A number that no paper of the collection has. */
function freeRef({ studies, references, toRead, background, dataset }: CompiledDataset): number {
  const refs = [...studies, ...references, ...toRead, ...background].map(({ ref }) => ref ?? 0);
  return Math.max(0, dataset.review?.references ?? 0, ...refs) + 1;
}

/** One experiment more of a paper, of which nothing is said yet but what was given. A paper of the reading list becomes a study by it. */
export function withExperiment(dataset: CompiledDataset, paper: string, subject: string): WithExperiment {
  const known = dataset.studies.find(({ id }) => id === paper);
  if (known) {
    const arm = nextArm(known);
    const arms = [...known.arms, bareArm(arm, subject)];
    const studies = dataset.studies.map((study) => (study.id === paper ? { ...study, arms } : study));
    return { dataset: { ...dataset, studies }, arm };
  }
  const toRead = dataset.toRead.find(({ id }) => id === paper);
  const arm = nextArm({ id: paper, arms: [] });
  if (!toRead) return { dataset, arm };
  const ref = toRead.ref ?? freeRef(dataset);
  const study = studyOf(toRead, ref, bareArm(arm, subject));
  const { review } = dataset.dataset;
  return {
    dataset: {
      ...dataset,
      // A paper that the review does not cite has the next number after its list.
      ...(review &&
        ref > review.references && { dataset: { ...dataset.dataset, review: { ...review, references: ref } } }),
      toRead: dataset.toRead.filter(({ id }) => id !== paper),
      studies: [...dataset.studies, study],
    },
    arm,
  };
}

function studyOf({ abstract: _abstract, firstAuthor, ...paper }: ToRead, ref: number, arm: Arm): Study {
  return {
    ...paper,
    ref,
    firstAuthor: firstAuthor ?? paper.citation.author[0]?.family ?? paper.id,
    arms: [arm],
    mayOverlap: [],
  };
}

export type ExperimentProblem = {
  readonly code: "approach" | "organism" | "subject" | "new-subject";
  readonly found: string;
};

export interface ChangedExperiment {
  readonly dataset: CompiledDataset;
  readonly problem?: ExperimentProblem;
}

/** Writes one field of an experiment. What is empty is not reported; a dose that cannot be read stays as it is printed. */
export function changedExperiment(
  before: CompiledDataset,
  id: string,
  field: ExperimentField,
  cell: { readonly text: string; readonly picked: string | null },
  words: ExperimentWords,
  sources: NodeSources,
): ChangedExperiment {
  const { text } = cell;
  const { language } = words;
  const set = (next: (arm: Arm) => Arm, dataset = before): ChangedExperiment => ({
    dataset: withoutUnusedInducers(withArm(dataset, id, next)),
  });
  switch (field) {
    case "subject": {
      if (text === "") return { dataset: before, problem: { code: "subject", found: "" } };
      return changedSubject(before, id, cell, sources);
    }
    case "approach": {
      const approach = text === "" ? null : optionOf(text, words.approaches)?.value;
      if (approach === undefined) return { dataset: before, problem: { code: "approach", found: text } };
      // Clinical experiments are those in people.
      const organism = (arm: Arm) => (approach === "clinical" ? "human" : arm.organism);
      return set((arm) => ({ ...arm, approach, organism: organism(arm) }));
    }
    case "organism": {
      const organism = text === "" ? null : optionOf(text, words.organisms)?.value;
      if (organism === undefined) return { dataset: before, problem: { code: "organism", found: text } };
      return set((arm) => ({ ...arm, organism }));
    }
    case "system":
      return set((arm) => ({ ...arm, system: text === "" ? null : written(text, language, arm.system) }));
    case "inducer":
      return withInducerOf(before, id, text, language);
    case "doses":
      return set(({ dosesPrinted: _, ...arm }) => ({
        ...arm,
        doses: [...certainDoses(text)],
        ...(text !== "" && { dosesPrinted: text }),
      }));
    case "n":
      return set(({ n: _, ...arm }) => ({ ...arm, ...(text !== "" && { n: text }) }));
    default:
      return set(({ note, ...arm }) => ({ ...arm, ...(text !== "" && { note: written(text, language, note) }) }));
  }
}

function withInducerOf(before: CompiledDataset, id: string, text: string, language: Language): ChangedExperiment {
  const { dataset, inducedBy } = withInducer(before, text, language);
  const next = withArm(dataset, id, (arm) => ({
    ...arm,
    inducer: text === "" ? null : written(text, language, arm.inducer),
    inducedBy: [...inducedBy],
  }));
  return { dataset: withoutUnusedInducers(next) };
}

/** What was given, in an experiment and in those of its findings that have the same subject. */
function changedSubject(
  before: CompiledDataset,
  id: string,
  { text, picked }: { readonly text: string; readonly picked: string | null },
  sources: NodeSources,
): ChangedExperiment {
  const found = withSubject(before, text, picked, sources);
  if (found === null) return { dataset: before, problem: { code: "new-subject", found: text } };
  const { dataset, id: subject } = found;
  const old = before.studies.flatMap(({ arms }) => arms).find((arm) => arm.id === id)?.subject;
  const findings = dataset.findings.map((finding) =>
    finding.arm === id && finding.subject === old ? { ...finding, subject } : finding,
  );
  return { dataset: withArm({ ...dataset, findings }, id, (arm) => ({ ...arm, subject })) };
}

function withArm(dataset: CompiledDataset, id: string, next: (arm: Arm) => Arm): CompiledDataset {
  const studies = dataset.studies.map((study) =>
    study.arms.some((arm) => arm.id === id)
      ? { ...study, arms: study.arms.map((arm) => (arm.id === id ? next(arm) : arm)) }
      : study,
  );
  return { ...dataset, studies };
}

/** The collection without an experiment and its findings; a paper whose last one goes is to be read again. */
export function withoutExperiment(dataset: CompiledDataset, id: string): CompiledDataset {
  const study = dataset.studies.find(({ arms }) => arms.some((arm) => arm.id === id));
  if (!study) return dataset;
  const findings = dataset.findings.filter(({ arm }) => arm !== id);
  const arms = study.arms.filter((arm) => arm.id !== id);
  if (arms.length > 0) {
    const studies = dataset.studies.map((each) => (each === study ? { ...study, arms } : each));
    return withoutUnusedInducers({ ...dataset, findings, studies });
  }
  const {
    arms: _arms,
    mayOverlap: _overlap,
    summary: _summary,
    section: _section,
    curation: _curation,
    ...paper
  } = study;
  return withoutUnusedInducers({
    ...dataset,
    findings,
    studies: dataset.studies.filter((each) => each !== study),
    toRead: [...dataset.toRead, paper],
  });
}

/** Ids of all species that an arm of the collection may have. */
export function organismIds({ dataset }: CompiledDataset): readonly string[] {
  return [...Object.keys(knownOrganisms), ...dataset.organisms.map(({ id }) => id)];
}

/** The doses that a printing says; none where any part of it is not certain, for then only the printing is kept. */
function certainDoses(printed: string): readonly Dose[] {
  const doses = dosesOf(printed);
  return dosesPrintedIssue(doses, printed) === null ? doses : [];
}
