import { type CompiledDataset, type Language, printedIn } from "../../domain/records";
import type { Sheet } from "../../files/csv";
import { type FieldId, fields, headerOf } from "../columns/fields";
import { joinList } from "../columns/list-text";
import { wordFor } from "../columns/values";

type Cells = Partial<Readonly<Record<FieldId, string | number | undefined>>>;
type Study = CompiledDataset["studies"][number];
type Finding = CompiledDataset["findings"][number];

/**
 * The evidence of a dataset as one table: a row for each finding, with its paper and experiment, and one for each evidence of a relation
 * that came from a file. In the order of the columns that the importer knows, by the words that it knows.
 */
export function evidenceTable(dataset: CompiledDataset, language: Language): Sheet {
  const nameOf = namesOf(dataset, language);
  const studies = new Map(dataset.studies.map((study) => [study.id, study]));
  const rows = dataset.findings.flatMap((finding) => {
    const study = studies.get(finding.study);
    const arm = study?.arms.find(({ id }) => id === finding.arm);
    if (study === undefined || arm === undefined) return [];
    return [
      {
        ...paperCells(study),
        ...findingCells(finding, nameOf, language),
        ...armCells(arm, dataset, language, finding),
      },
    ];
  });
  const all: readonly Cells[] = [...rows, ...relationRows(dataset, nameOf, language)];
  return {
    name: dataset.dataset.title[language],
    header: fields.map((field) => headerOf(field, language)),
    rows: all.map((cells) => fields.map((field) => cells[field] ?? null)),
  };
}

function namesOf({ entities }: CompiledDataset, language: Language): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name[language]]));
  return (id) => names.get(id) ?? id;
}

function paperCells({ firstAuthor, citation }: Study): Cells {
  const { issued, title, PMID, DOI, text } = citation;
  return {
    author: firstAuthor,
    year: issued,
    title,
    journal: citation["container-title"],
    pmid: PMID,
    doi: DOI,
    reference: text === firstAuthor ? undefined : text,
  };
}

function findingCells(finding: Finding, nameOf: (id: string) => string, language: Language): Cells {
  const { subject, object, effect, measured, via = [], result = {}, place = {}, note } = finding;
  const isUnspecified = measured.length === 1 && measured[0] === "unspecified";
  return {
    subject: nameOf(subject),
    object: nameOf(object),
    effect: wordFor("effect", effect, language),
    measured: isUnspecified ? undefined : measured.map((each) => wordFor("measured", each, language)).join(", "),
    via: via.length > 0 ? joinList(via.map(nameOf)) : undefined,
    comparator: result.comparator && printedIn(result.comparator, language),
    time: result.time && printedIn(result.time, language),
    n: result.n,
    size: result.size,
    statistic: result.statistic,
    p: result.p,
    figure: place.figure ?? place.table,
    quote: place.quote,
    note: note && printedNote(note[language]),
  };
}

function armCells(
  arm: Study["arms"][number],
  dataset: CompiledDataset,
  language: Language,
  { result }: Finding,
): Cells {
  const { approach, system, organism, inducer, dosesPrinted, n } = arm;
  const own = dataset.dataset.organisms.find(({ id }) => id === organism);
  return {
    approach: approach === null ? undefined : wordFor("approach", approach, language),
    system: system?.[language],
    organism: own?.name[language] ?? (organism === null ? undefined : wordFor("organism", organism, language)),
    inducer: inducer?.[language],
    doses: dosesPrinted,
    ...(result?.n === undefined && n !== undefined && { n }),
  };
}

/** Relations of files, as far as they are an effect: a row for each evidence. */
function relationRows(dataset: CompiledDataset, nameOf: (id: string) => string, language: Language): readonly Cells[] {
  const files = filesOf(dataset);
  return dataset.relations.flatMap(({ origin, source, target, relation, evidence }) => {
    if (!files.has(origin) || relation === "interacts") return [];
    const own = { source: nameOf(source), object: nameOf(target), effect: wordFor("effect", relation, language) };
    const shown = evidence.length > 0 ? evidence : [{}];
    return shown.map(({ PMID, DOI, sentence, text }: (typeof evidence)[number]) => ({
      ...own,
      pmid: PMID,
      doi: DOI,
      quote: sentence,
      note: text,
    }));
  });
}

/** Ids of the sources that are files, and no databases. */
export function filesOf({ dataset }: CompiledDataset): ReadonlySet<string> {
  return new Set(dataset.sources.flatMap(({ id, kind }) => (kind === "file" ? [id] : [])));
}

/** Numbers in full-width brackets were in square ones in the file that they came from. */
function printedNote(note: string): string {
  return note.replace(/［(\d+(?:(?:, ?|、)\d+)*)］/g, "[$1]");
}
