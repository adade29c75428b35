import type { Reading } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters/types";
import type { Level } from "../../domain/network/types";
import { draftPoints, isOwnFile } from "../../domain/open-points";
import type { CompiledDataset, Language } from "../../domain/records";
import { dayOf } from "../../wording/say";

/** What a figure shows: the view, what was chosen in it, or one pathway. */
export type ShownContent =
  | { readonly kind: "visible" }
  | { readonly kind: "focus" }
  | { readonly kind: "pathway"; readonly id: string };

/** What the name of a file tells. */
export interface FileNameFacts {
  /** Its id is named, that it is the reader's own, and that it is a draft. */
  readonly dataset: CompiledDataset;
  readonly level: Level;
  readonly content: ShownContent;
  /** What was chosen, where the figure shows it alone: "NF-KB", "study-19". */
  readonly choice?: string;
  readonly filters: Filters;
  readonly language: Language;
  /** "slide", "journal-90mm". */
  readonly page: string;
  /** Only what is not white is named. */
  readonly ground: "white" | "transparent" | "dark";
  /** Whose word was read; the primary record's is named at the end. */
  readonly reading: Reading;
  readonly today: Date;
}

/** Longest name without its ending: well below what file systems and mail programs take. */
const longest = 100;

/**
 * Name of a figure's file, without ending: dataset, what is shown, filters, language, page, ground, day, as in
 * `silymarin_overview_stellate_en_slide_2026-03-01`. Letters, digits, `.`, `-` and `_` only.
 */
export function figureFileName(facts: FileNameFacts): string {
  const { dataset, level, content, choice, filters, language, page, ground, reading, today } = facts;
  const shown = content.kind === "pathway" ? content.id : content.kind === "focus" ? (choice ?? "focus") : level;
  const look = [language, page, ...(ground === "white" ? [] : [ground])].map(slug).join("_");
  return fileName(dataset, shown, filterWords(filters), `${look}_${endOf(dataset, reading, today)}`);
}

/**
 * Name of the file of a table or chart, without ending: dataset, what it shows, filters, what was searched for, language and
 * page of a chart, day.
 */
export function tableFileName(facts: {
  readonly dataset: CompiledDataset;
  readonly shown: string;
  readonly filters: Filters;
  readonly find?: string;
  /** "en", "journal-90mm". */
  readonly look?: readonly string[];
  readonly reading: Reading;
  readonly today: Date;
}): string {
  const words = [...filterWords(facts.filters), facts.find ?? ""];
  const look = (facts.look ?? []).map(slug);
  const end = [...look, endOf(facts.dataset, facts.reading, facts.today)].join("_");
  return fileName(facts.dataset, facts.shown, words, end);
}

/** Of a collection that is being written: "draft-7-open-points"; empty for any other. */
export function draftWord(dataset: CompiledDataset): string {
  const count = draftPoints(dataset).length;
  return count === 0 ? "" : `draft-${count}-open-point${count === 1 ? "" : "s"}`;
}

function endOf(dataset: CompiledDataset, reading: Reading, today: Date): string {
  const marks = [reading === "primary" ? "primary-record" : "", draftWord(dataset)];
  return [dayOf(today), ...marks.filter((mark) => mark !== "")].join("_");
}

/** `end` is never cut. */
function fileName(dataset: CompiledDataset, shown: string, words: readonly string[], end: string): string {
  const own = isOwnFile(dataset) ? ["own-file"] : [];
  const told = [dataset.dataset.id, shown, ...own, ...words].map(slug).filter((part) => part !== "");
  let name = "";
  for (const part of told) {
    if (name.length + part.length + end.length + 2 > longest) break;
    name += `${part}_`;
  }
  return name + end;
}

function filterWords(filters: Filters): string[] {
  const { years, minStudies, contestedOnly, retracted } = filters;
  return [
    ...filters.subjects,
    ...filters.effects,
    ...filters.approaches,
    ...filters.organisms,
    ...filters.models,
    ...filters.pathways,
    ...filters.classes,
    ...filters.doseUnits,
    ...(years ? [`${years[0]}-${years[1]}`] : []),
    ...(minStudies > 1 ? [`min${minStudies}`] : []),
    ...(contestedOnly ? ["contested"] : []),
    ...(retracted === "marked" ? [] : [`retracted-${retracted}`]),
  ];
}

function slug(text: string): string {
  return text
    .replace(/μ/g, "u")
    .replace(/[^A-Za-z0-9.-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}
