import { useState } from "react";
import type { Incoming, IncomingSheet } from "../../../exchange/base/incoming";
import type { FieldId } from "../../../exchange/columns/fields";
import { guessColumns } from "../../../exchange/columns/guess-columns";
import { likelySheet } from "../../../exchange/columns/likely-sheet";
import { recallColumns, rememberColumns } from "./column-memory";
import { type Column, withRecalled, withSaid } from "./columns";

export interface TableChoice {
  /** Null where the file is no table. */
  readonly sheet: IncomingSheet | null;
  readonly at: number;
  readonly columns: readonly Column[];
  readonly setSheet: (at: number) => void;
  readonly setField: (column: number, field: FieldId | null) => void;
  /** Keeps what the columns are for the next table of this shape. */
  readonly remember: () => void;
}

interface Chosen {
  readonly incoming: Incoming;
  readonly at: number;
  readonly columns: readonly Column[];
}

/** The sheet that is read, and what its columns are: as guessed, as said of a table of this shape before, as said now. */
export function useTable(incoming: Incoming): TableChoice {
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(incoming));
  // The file was read otherwise: its columns are others.
  if (chosen.incoming !== incoming) setChosen(chosenOf(incoming));
  const { at, columns } = chosen;
  const sheet = sheetOf(incoming, at);
  return {
    ...{ sheet, at, columns },
    setSheet: (next) => setChosen(chosenOf(incoming, next)),
    setField: (column, field) => setChosen({ ...chosen, columns: withSaid(columns, column, field) }),
    remember: () => {
      if (sheet) rememberColumns(columns);
    },
  };
}

function sheetOf(incoming: Incoming, at: number): IncomingSheet | null {
  return incoming.kind === "table" ? (incoming.sheets[at] ?? null) : null;
}

/** Other sheets of a workbook may be notes: the one that looks most like evidence is taken first. */
function chosenOf(incoming: Incoming, at = incoming.kind === "table" ? likelySheet(incoming.sheets) : 0): Chosen {
  const sheet = sheetOf(incoming, at);
  const guessed = sheet ? guessColumns(sheet) : [];
  return { incoming, at, columns: withRecalled(guessed, recallColumns(guessed)) };
}
