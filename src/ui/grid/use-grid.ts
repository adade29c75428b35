import { useLayoutEffect, useRef, useState } from "react";
import { type Extent, inside, type Marked, onCell, type Place, placeByTab } from "./places";
import type { Left } from "./types";

/** How a cell came to be written in: over what it holds, or on with it. */
export interface Writing {
  readonly start: "over" | "on";
  /** What was typed to begin with. */
  readonly typed: string;
}

export interface GridState {
  readonly marked: Marked;
  readonly writing: Writing | null;
  /** The next Tab leaves the grid. */
  readonly isLeaving: boolean;
}

export interface GridMoves {
  /** Goes to a cell; `extend` marks all cells up to it. */
  readonly go: (to: Place, options?: { readonly extend?: boolean }) => void;
  /** Goes on by Tab; false where there is no cell left that way. */
  readonly tab: (back: boolean) => boolean;
  /** One line down, or up: to where a row of Tabs began. */
  readonly line: (by: 1 | -1) => void;
  readonly write: (writing: Writing) => void;
  /** Ends writing and goes where its key leads. */
  readonly end: (left: Left | "cancel") => void;
  readonly setLeaving: (isLeaving: boolean) => void;
}

/** The focus of a grid: which cell has it, what is marked, and what is being written. @param extent `columns` without that of buttons. */
export function useGrid(extent: Extent, start: Place) {
  const [state, setState] = useState<GridState>({ marked: onCell(start), writing: null, isLeaving: false });
  // Rows come and go with the collection.
  const all = { rows: extent.rows, columns: extent.columns + 1 };
  const marked = { at: inside(state.marked.at, all), from: inside(state.marked.from, all) };
  const runFrom = useRef(start.column);
  const body = useRef<HTMLTableSectionElement>(null);
  /** At once, or once the row is there, unless the focus has gone elsewhere by then. */
  const wantsFocus = useRef<"now" | "later" | null>(null);
  // After each drawing: the row that the focus goes to may come with the next one.
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isHere = activeElement === document.body || body.current?.contains(activeElement) === true;
    if (wantsFocus.current === null || state.writing || (wantsFocus.current === "later" && !isHere)) return;
    wantsFocus.current = marked.at.row === state.marked.at.row ? null : "later";
    focusPlace(body.current, marked.at);
  });

  const set = (next: Partial<GridState>): void => {
    wantsFocus.current = "now";
    setState((before) => ({ ...before, isLeaving: false, writing: null, ...next }));
  };
  const step = (to: Place): void => set({ marked: onCell(to) });
  const moves: GridMoves = {
    go: (to, { extend = false } = {}) => {
      if (!extend) runFrom.current = to.column;
      set({ marked: extend ? { at: to, from: marked.from } : onCell(to) });
    },
    tab: (back) => {
      const to = placeByTab(marked.at, back, extent);
      if (to) step(to);
      else set({});
      return to !== null;
    },
    line: (by) => step({ row: Math.max(0, marked.at.row + by), column: runFrom.current }),
    write: (writing) => set({ marked: onCell(marked.at), writing }),
    end: (left) => {
      // What was written may bring another row.
      const longer = { ...extent, rows: extent.rows + 1 };
      if (left === "next" || left === "back") step(placeByTab(marked.at, left === "back", longer) ?? marked.at);
      else if (left === "down" || left === "up") moves.line(left === "down" ? 1 : -1);
      else if (left === "cancel") set({});
      else setState((before) => ({ ...before, writing: null }));
    },
    setLeaving: (isLeaving) => setState((before) => ({ ...before, isLeaving })),
  };
  return { state: { ...state, marked }, moves, body };
}

/** Brings the focus to a cell, or to the button in it. */
function focusPlace(body: HTMLElement | null, { row, column }: Place): void {
  const cell = body?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  (cell?.querySelector<HTMLElement>("button") ?? cell)?.focus();
}
