import type { Filters } from "../../domain/filters/types";
import type { Level } from "../../domain/network/types";
import type { FigureContent } from "../frame/types";
import { dayOf } from "./say";

/** What the name of a file tells. */
export interface FileNameFacts {
  /** Id of the dataset. */
  readonly dataset: string;
  readonly level: Level;
  readonly content: FigureContent;
  readonly filters: Filters;
  readonly today: Date;
}

/** Longest name without its ending: well below what file systems and mail programs take. */
const longest = 100;

/**
 * Name of a figure's file, without ending: dataset, what is shown, filters, day, as in
 * `isopsoralen_overview_osteoclast_2026-03-01`. Letters, digits, `.`, `-` and `_` only.
 */
export function figureFileName({ dataset, level, content, filters, today }: FileNameFacts): string {
  const shown = content.kind === "pathway" ? content.id : content.kind === "focus" ? "focus" : level;
  return fileName(dataset, shown, filterWords(filters), today);
}

/**
 * Name of the file of a table or chart, without ending: dataset, what it shows, filters, what was searched for, day.
 */
export function tableFileName(facts: {
  readonly dataset: string;
  readonly shown: string;
  readonly filters: Filters;
  readonly find?: string;
  readonly today: Date;
}): string {
  return fileName(facts.dataset, facts.shown, [...filterWords(facts.filters), facts.find ?? ""], facts.today);
}

function fileName(dataset: string, shown: string, words: readonly string[], today: Date): string {
  const date = dayOf(today);
  const told = [dataset, shown, ...words].map(slug).filter((part) => part !== "");
  let name = "";
  for (const part of told) {
    if (name.length + part.length + date.length + 2 > longest) break;
    name += `${part}_`;
  }
  return name + date;
}

function filterWords(filters: Filters): string[] {
  const { years, minStudies, contestedOnly, retracted } = filters;
  return [
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
