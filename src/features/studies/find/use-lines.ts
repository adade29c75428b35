import { useDeferredValue, useMemo } from "react";
import { type Asked, type Question, readQuestion } from "../../../domain/search";
import { studyRows } from "../../../domain/study-table";
import { useApp } from "../../../store/context";
import { selectFilters } from "../../../store/selectors";
import { findingLines, type Line, studyLines } from "../lines/lines";
import type { TableQuery } from "../lines/query";
import { useWords } from "../lines/words";
import { unitsOf } from "./fields";
import { findLines, type Reason } from "./find-lines";

export interface Lines {
  /** What filters and words leave, in the order of the data. */
  readonly lines: readonly Line[];
  /** How many there are without either. */
  readonly of: number;
  /** What was typed, read: a question that has no words, or too many, leaves every line. */
  readonly question: Question["kind"];
  readonly asked: readonly Asked[];
  /** Why a line was found, by its id; nothing while nothing is asked. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
}

const none = { asked: [], reasons: new Map<string, readonly Reason[]>() } as const;

/** The lines of a view of the table, under the filters of the graph and the words of the find box. */
export function useLines({ view, find }: TableQuery): Lines {
  const words = useWords();
  const { evidence } = words;
  const filters = useApp(selectFilters);
  const typed = useDeferredValue(find);
  const question = useMemo(() => readQuestion(typed), [typed]);
  const toLines = view === "studies" ? studyLines : findingLines;
  const of = useMemo(() => toLines(studyRows(evidence)).length, [evidence, toLines]);
  const left = useMemo(() => toLines(studyRows(evidence, filters)), [evidence, filters, toLines]);
  const isAsked = question.kind === "words";
  // Read once for all that is typed, and only once something is.
  const searchable = useMemo(
    () => (isAsked ? left.map((line) => ({ line, units: unitsOf(line, words) })) : null),
    [isAsked, left, words],
  );
  const found = useMemo(
    () => (searchable && question.kind === "words" ? findLines(searchable, question.words) : { lines: left, ...none }),
    [searchable, left, question],
  );
  return { ...found, of, question: question.kind };
}
