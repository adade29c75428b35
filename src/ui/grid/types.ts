import type { ReactNode } from "react";
import type { SuggestionGroup } from "../inputs/Suggestions";

/** A value that a cell may be given. */
export interface Suggestion {
  /** What the cell is given when it is picked. */
  readonly value: string;
  readonly label: string;
  /** What the cell shows when it is picked, where that is not the label. */
  readonly text?: string;
  readonly detail?: string;
}

/** What is offered for a typed text. */
export interface Suggested {
  readonly groups: readonly SuggestionGroup<Suggestion>[];
  /** Whether the first of them is what is meant: Enter and Tab take it. Otherwise they take what is typed. */
  readonly isSure: boolean;
}

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** CSS pixels. */
  readonly width: number;
  /** Stays in sight while the others scroll; only the first columns may. */
  readonly isSticky?: boolean;
  /** Of several lines. */
  readonly isLong?: boolean;
  /** Most characters that a cell takes. */
  readonly longest?: number;
  /** Several values with commas between them: what is typed after the last comma is looked for. */
  readonly isList?: boolean;
  readonly suggest?: (typed: string) => Suggested;
}

export interface GridRow {
  readonly id: string;
  /** Text of each cell, by id of its column; a column that is not named is empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** What is to be corrected, by id of the column. */
  readonly problems?: Readonly<Record<string, string>>;
  /** Not a row yet: it becomes one by what is typed. Cannot be removed. */
  readonly isNew?: boolean;
}

/** A cell as it is to be. `picked` is the value of the suggestion that was taken; null for what was typed or pasted. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly picked: string | null;
}

/** How a cell was left. */
export type Left = "next" | "back" | "down" | "up" | "blur";

export interface CellInputProps {
  readonly id?: string;
  /** Its name, where no label is around it. */
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly column: Pick<GridColumn, "label" | "isLong" | "longest" | "isList" | "suggest">;
  /** What it holds at first, and again where that changes. */
  readonly start: string;
  /**
   * In a cell: takes the focus when it comes, with what it holds selected or not, and is gone when it is left. Absent: a field
   * of a form, which stays.
   */
  readonly inCell?: "selected" | "at end";
  /** Said where nothing fits what is typed. */
  readonly nothing: string;
  readonly onDone: (text: string, picked: string | null, left: Left) => void;
  /** At every letter; null: it is written, or left as it was. */
  readonly onTyping?: ((text: string | null) => void) | undefined;
  readonly onCancel?: () => void;
}

/** What a grid says, in the reader's language. */
export interface GridWords {
  /** Name of the grid. */
  readonly label: string;
  /** Which keys do what. */
  readonly help: string;
  /** Where nothing fits what is typed. */
  readonly nothing: string;
  /** Head of the column of buttons. */
  readonly actions: string;
  readonly rowName: (number: number) => string;
  readonly newRow: string;
  readonly remove: (number: number) => string;
}

export interface GridProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly words: GridWords;
  /** Cells were written, cleared or pasted, as one step. Rows after the last one are named `+1`, `+2` … */
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** A cell while it is typed, at every letter; null: it is written, or left as it was. */
  readonly onTyping?: (row: string, column: string, text: string | null) => void;
  readonly onRemove: (row: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The cell that takes the focus when the grid comes; null: none does. */
  readonly start?: { readonly row: string; readonly column: string | null } | null;
  readonly icon: ReactNode;
}
