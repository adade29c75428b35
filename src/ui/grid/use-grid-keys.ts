import type { ClipboardEvent, KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { cellsOfText, textOfCells } from "./clipboard";
import { type Marked, placeByKey, rectangleOf } from "./places";
import type { CellEdit, GridProps } from "./types";
import type { GridMoves, GridState } from "./use-grid";

/** The marked cells, row by row. */
function markedCells({ columns, rows }: GridProps, marked: Marked): readonly (readonly string[])[] {
  const { top, bottom, left, right } = rectangleOf(marked);
  return rows.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map(({ id }) => row.cells[id] ?? ""));
}

/** Keys and clipboard of a grid while no cell is written in. */
export function useGridKeys(props: GridProps, { marked, writing, isLeaving }: GridState, moves: GridMoves) {
  const { columns, rows, onEdit, onRemove, onUndo, onRedo } = props;
  const extent = { rows: rows.length, columns: columns.length + 1 };
  const { at } = marked;
  const isData = at.column < columns.length;
  const edits = (texts: (row: number, column: number) => string | undefined, height: number, width: number) => {
    const { top, left } = rectangleOf(marked);
    const all = Array.from({ length: height }, (_, y) => y).flatMap((y) =>
      columns.slice(left, left + width).flatMap((column, x): CellEdit | [] => {
        const text = texts(y, x);
        const row = rows[top + y]?.id ?? `+${top + y - rows.length + 1}`;
        return text === undefined ? [] : { row, column: column.id, text, picked: null };
      }),
    );
    if (all.length > 0) onEdit(all);
  };
  const byControl = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (key === "z") (event.shiftKey ? onRedo : onUndo)();
    else if (key === "y") onRedo();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (writing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const to = placeByKey(key, control, at, extent);
    const row = rows[at.row];
    if (to) moves.go(to, { extend: shiftKey && isData && to.column < columns.length });
    else if (control) {
      if (!byControl(event)) return;
    } else if (key === "Tab") {
      if (isLeaving || !moves.tab(shiftKey)) return;
    } else if (key === "Escape") moves.setLeaving(true);
    else if (!isData) return;
    else if (key === "Enter") moves.line(shiftKey ? -1 : 1);
    else if (key === "F2") moves.write({ start: "on", typed: "" });
    else if (key === "Delete" && shiftKey) {
      if (row && !row.isNew) onRemove(row.id);
    } else if (key === "Delete" || key === "Backspace") {
      const { top, bottom, left, right } = rectangleOf(marked);
      edits(() => "", bottom - top + 1, right - left + 1);
    } else if (key === "Process" || event.nativeEvent.isComposing) {
      // The input method goes on in the field, which has to have the focus by then.
      flushSync(() => moves.write({ start: "over", typed: "" }));
      return;
    } else if (key.length === 1) moves.write({ start: "over", typed: key });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (writing || !isData) return;
    event.clipboardData.setData("text/plain", textOfCells(markedCells(props, marked)));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (writing || !isData) return;
    const cells = cellsOfText(event.clipboardData.getData("text/plain"));
    event.preventDefault();
    // The page's own paste opens what is pasted as a file.
    event.stopPropagation();
    const width = Math.max(0, ...cells.map((each) => each.length));
    edits((y, x) => cells[y]?.[x], cells.length, width);
  };
  return { onKeyDown, onCopy, onPaste };
}
