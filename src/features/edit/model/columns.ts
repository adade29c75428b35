import type { Effect, Finding, Language, Measured, MediatorShown } from "../../../domain/records";
import type { Option } from "./options";
import { type PlaceWords, placeText } from "./place";
import { textOf } from "./texts";

/** Columns of the grid of findings, in their order. */
export const columnIds = [
  "subject",
  "effect",
  "object",
  "measured",
  "comparator",
  "time",
  "n",
  "size",
  "statistic",
  "p",
  "place",
  "quote",
  "via",
  "shown",
  "note",
] as const;
export type ColumnId = (typeof columnIds)[number];

export function isColumn(id: string): id is ColumnId {
  return columnIds.some((column) => column === id);
}

export type Cells = Readonly<Partial<Record<ColumnId, string>>>;

/** How cells are worded. */
export interface CellWords {
  /** The language that texts of the collection are written in. */
  readonly language: Language;
  readonly nameOf: (entity: string) => string;
  readonly effects: readonly Option<Effect>[];
  readonly measured: readonly Option<Measured>[];
  readonly shown: readonly Option<MediatorShown>[];
  readonly place: PlaceWords;
}

const labelIn = <T extends string>(value: T, options: readonly Option<T>[]): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** A finding as a row of text. */
export function cellsOf(finding: Finding, words: CellWords): Cells {
  const { result, place, via = [], shown = [], measured } = finding;
  return {
    subject: words.nameOf(finding.subject),
    effect: labelIn(finding.effect, words.effects),
    object: words.nameOf(finding.object),
    measured: measured.flatMap((each) => (each === "unspecified" ? [] : [labelIn(each, words.measured)])).join(", "),
    comparator: textOf(result?.comparator, words.language),
    time: textOf(result?.time, words.language),
    n: result?.n ?? "",
    size: result?.size ?? "",
    statistic: result?.statistic ?? "",
    p: result?.p ?? "",
    place: placeText(place, words.place),
    quote: place?.quote ?? "",
    via: via.map(words.nameOf).join(", "),
    shown: shown.map((each) => labelIn(each, words.shown)).join(", "),
    note: textOf(finding.note, words.language),
  };
}
