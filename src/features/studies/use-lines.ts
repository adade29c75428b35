import { useDeferredValue, useMemo } from "react";
import { studyRows } from "../../domain/study-table";
import { useApp } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { findableText, isFound } from "./find";
import { findingLines, type Line, studyLines } from "./lines";
import type { TableQuery } from "./query";
import { useWords } from "./words";

export interface Lines {
  /** What filters and words leave, in the order of the data. */
  readonly lines: readonly Line[];
  /** How many there are without either. */
  readonly of: number;
}

/** The lines of a view of the table, under the filters of the graph and the words of the find box. */
export function useLines({ view, find }: TableQuery): Lines {
  const words = useWords();
  const { evidence } = words;
  const filters = useApp(selectFilters);
  const asked = useDeferredValue(find);
  const toLines = view === "studies" ? studyLines : findingLines;
  const of = useMemo(() => toLines(studyRows(evidence)).length, [evidence, toLines]);
  const left = useMemo(
    () =>
      toLines(studyRows(evidence, filters)).map((line) => ({
        line,
        text: findableText(line, words),
      })),
    [evidence, filters, toLines, words],
  );
  const lines = useMemo(() => left.filter(({ text }) => isFound(text, asked)).map(({ line }) => line), [left, asked]);
  return { lines, of };
}
