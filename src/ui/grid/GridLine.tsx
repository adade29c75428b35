import { type ReactNode, useId } from "react";
import { IconButton } from "../controls/IconButton";
import { CellInput } from "./CellInput";
import styles from "./Grid.module.css";
import { isMarked } from "./places";
import type { CellEdit, GridColumn, GridProps, GridRow, GridWords } from "./types";
import type { GridMoves, GridState } from "./use-grid";

export interface GridLineProps {
  readonly row: GridRow;
  /** From 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly words: GridWords;
  readonly state: GridState;
  readonly moves: GridMoves;
  readonly icon: ReactNode;
  /** Where a column stays while others scroll under it, CSS pixels from the left. */
  readonly leftOf: (column: number) => number;
  readonly onWrite: (edit: CellEdit) => void;
  readonly onTyping: GridProps["onTyping"];
  readonly onRemove: (row: string) => void;
}

const asCell = { role: "gridcell" } as const;

/** A row of a grid: its number, its cells, and the button that removes it. */
export function GridLine(props: GridLineProps) {
  const { row, index, columns, words, state, moves, icon, onRemove } = props;
  const { at } = state.marked;
  const last = columns.length;
  const isAtButton = at.row === index && at.column === last;
  return (
    <tr className={styles.line} data-new={row.isNew === true}>
      <th scope="row" className={styles.number} aria-label={row.isNew ? words.newRow : words.rowName(index + 1)}>
        {row.isNew ? "+" : index + 1}
      </th>
      {columns.map((column, c) => (
        <Cell key={column.id} {...props} column={column} c={c} />
      ))}
      <td
        {...asCell}
        className={styles.action}
        data-row={index}
        data-column={last}
        tabIndex={row.isNew ? (isAtButton ? 0 : -1) : undefined}
        onFocus={() => {
          if (!isAtButton) moves.go({ row: index, column: last });
        }}
      >
        {row.isNew ? null : (
          <IconButton
            size="small"
            label={words.remove(index + 1)}
            icon={icon}
            tabIndex={isAtButton ? 0 : -1}
            onClick={() => onRemove(row.id)}
          />
        )}
      </td>
    </tr>
  );
}

function Cell(props: GridLineProps & { readonly column: GridColumn; readonly c: number }) {
  const { row, index, column, c, state, moves, words, leftOf, onWrite, onTyping } = props;
  const problemId = useId();
  const { marked, writing } = state;
  const isAt = marked.at.row === index && marked.at.column === c;
  const text = row.cells[column.id] ?? "";
  const problem = row.problems?.[column.id];
  const isWritten = isAt && writing !== null;
  /** What a cell of a grid says of itself, and a cell of a table may not. */
  const inGrid = {
    role: "gridcell",
    "aria-selected": isMarked(marked, { row: index, column: c }),
    ...(problem !== undefined && { "aria-invalid": true, "aria-describedby": problemId }),
  };
  return (
    <td
      className={styles.cell}
      data-row={index}
      data-column={c}
      data-marked={isMarked(marked, { row: index, column: c })}
      data-at={isAt}
      data-sticky={column.isSticky === true}
      data-problem={problem !== undefined}
      style={{ left: column.isSticky ? leftOf(c) : undefined }}
      tabIndex={isAt && !isWritten ? 0 : -1}
      {...inGrid}
      title={problem ?? (text.length > 24 ? text : undefined)}
      onMouseDown={(event) => {
        if (isWritten || event.button !== 0) return;
        moves.go({ row: index, column: c }, { extend: event.shiftKey });
        event.preventDefault();
      }}
      onDoubleClick={() => {
        if (!isWritten) moves.write({ start: "on", typed: "" });
      }}
    >
      {isWritten ? (
        <div className={styles.written} data-long={column.isLong === true}>
          <CellInput
            label={`${words.rowName(index + 1)}, ${column.label}`}
            describedBy={problem === undefined ? undefined : problemId}
            column={column}
            start={writing.start === "on" ? text : writing.typed}
            inCell={writing.start === "on" && column.suggest && !column.isList ? "selected" : "at end"}
            nothing={words.nothing}
            onTyping={(next) => onTyping?.(row.id, column.id, next)}
            onDone={(next, picked, left) => {
              // What has a problem is looked at again, as it is.
              const isSame = next === text && (problem === undefined || next === "");
              if (!isSame || picked !== null) onWrite({ row: row.id, column: column.id, text: next, picked });
              moves.end(left);
            }}
            onCancel={() => moves.end("cancel")}
          />
        </div>
      ) : (
        <span className={styles.text}>{text}</span>
      )}
      {problem === undefined ? null : (
        <span id={problemId} hidden>
          {problem}
        </span>
      )}
    </td>
  );
}
