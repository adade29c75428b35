import type { CompiledDataset } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { isRecord } from "../drafts/draft";

/** What a folder calls papers. */
export interface PaperNames {
  /** Name of a paper's file without its ending: `ref-06`, or its id where papers have no numbers. */
  readonly fileOf: (paper: { readonly ref: number; readonly id?: string | undefined }) => string;
  /** A record with papers named by their ids in the place of numbers, in fields and in prose. */
  readonly inRecord: (record: object) => unknown;
}

/** Numbers of papers as prose cites them: "[3]", "[3, 5]". */
const cited = /\[(\d+(?:(?:, ?|、)\d+)*)\]/g;

/** The names of the papers of a dataset: their numbers in its review's list, else their ids. */
export function paperNames({ dataset, studies, references }: CompiledDataset): PaperNames {
  const digits = String(dataset.review?.references ?? 0).length;
  if (dataset.review !== undefined) {
    return {
      fileOf: ({ ref }) => `ref-${String(ref).padStart(Math.max(2, digits), "0")}`,
      inRecord: (record) => record,
    };
  }
  const ids = new Map([...references, ...studies].map(({ ref, id }) => [ref, id]));
  const idOfRef = (ref: unknown) => (typeof ref === "number" ? (ids.get(ref) ?? ref) : ref);
  const inProse = (text: string) =>
    text.replace(cited, (whole, list: string) => {
      const named = list.split(/, ?|、/).map((number) => ids.get(Number(number)));
      return named.includes(undefined) ? whole : `[${named.join(", ")}]`;
    });
  const named = (value: unknown, isTop: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => named(each, false));
    if (!isRecord(value)) return value;
    // A paper has no number of its own: the file's name is its id.
    const isPaper = isTop && "citation" in value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        if (name === "ref") return isPaper ? [] : [[name, idOfRef(inner)]];
        if (name === "with" && Array.isArray(inner)) return [[name, inner.map(idOfRef)]];
        const isText = typeof inner === "string" && languages.some((language) => language === name);
        return [[name, isText ? inProse(inner) : named(inner, false)]];
      }),
    );
  };
  return { fileOf: ({ ref, id }) => id ?? String(ref), inRecord: (record) => named(record, true) };
}
