import type { Bilingual, CompiledDataset, Language } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import type { Notice } from "../base/notices";
import { NewIds } from "./new-ids";
import type { Nodes } from "./nodes";
import { paperKeys } from "./papers";

type Study = CompiledDataset["studies"][number];
type Finding = CompiledDataset["findings"][number];
type Relation = CompiledDataset["relations"][number];

/** A collection while something is brought into it: what it had, and what comes. */
export interface Setting {
  readonly target: CompiledDataset;
  readonly nodes: Nodes;
  readonly notices: Notice[];
  readonly words: (text: string) => Bilingual;
  readonly studies: Map<string, Study>;
  readonly findings: Finding[];
  readonly relations: Relation[];
  readonly toRead: Map<string, CompiledDataset["toRead"][number]>;
  readonly references: CompiledDataset["references"][number][];
  /** Changed in place: subjects, sources, species. */
  info: CompiledDataset["dataset"];
  /** Where each paper is, by what makes it the same. */
  readonly papers: Map<string, KnownPaper>;
  readonly studyIds: NewIds;
  readonly armIds: NewIds;
  readonly findingIds: NewIds;
  readonly relationIds: NewIds;
  /** The highest number of a paper. */
  lastRef: number;
}

export interface KnownPaper {
  readonly list: "studies" | "toRead" | "references";
  readonly id: string;
}

export function settingOf(target: CompiledDataset, nodes: Nodes, words: Setting["words"]): Setting {
  const { studies, toRead, references } = target;
  const papers = new Map<string, KnownPaper>();
  for (const [list, records] of Object.entries({ studies, toRead, references }))
    for (const { id, citation } of records)
      for (const key of paperKeys(citation))
        if (!papers.has(key)) papers.set(key, { list: list as KnownPaper["list"], id });
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const refs = [...studies, ...references, ...target.background, ...toRead].map(({ ref }) => ref ?? 0);
  return {
    target,
    nodes,
    notices: [],
    words,
    studies: new Map(studies.map((study) => [study.id, study])),
    findings: [...target.findings],
    relations: [...target.relations],
    toRead: new Map(toRead.map((paper) => [paper.id, paper])),
    references: [...references],
    info: target.dataset,
    papers,
    studyIds: new NewIds([...idsOf(studies), ...idsOf(toRead), ...idsOf(references)]),
    armIds: new NewIds(studies.flatMap(({ arms }) => idsOf(arms))),
    findingIds: new NewIds(idsOf(target.findings)),
    relationIds: new NewIds(idsOf(target.relations)),
    lastRef: refs.reduce((last, ref) => Math.max(last, ref), target.dataset.review?.references ?? 0),
  };
}

/**
 * A text of the file in every language that the collection is written in, for nobody translated it. Numbers in square brackets
 * would be read as references of the collection; they get full-width brackets.
 */
export function wordsIn(written: readonly Language[] | undefined): (text: string) => Bilingual {
  const all = written ?? languages;
  return (text) => {
    const plain = text.replace(/\[(\d+(?:(?:, ?|、)\d+)*)\]/g, "［$1］");
    return Object.fromEntries(all.map((language) => [language, plain])) as Bilingual;
  };
}

/** The collection as it is with what came. */
export function assembled(setting: Setting): CompiledDataset {
  const { target, nodes, info, studies, findings, relations, toRead, references } = setting;
  return {
    ...target,
    dataset: info,
    entities: [...target.entities, ...nodes.added],
    studies: [...studies.values()],
    findings,
    relations,
    toRead: [...toRead.values()],
    references,
  };
}
