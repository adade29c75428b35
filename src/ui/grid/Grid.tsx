import { useEffect, useId, useRef } from "react";
import { VisuallyHidden } from "../display/VisuallyHidden";
import styles from "./Grid.module.css";
import { GridLine } from "./GridLine";
import type { GridColumn, GridProps } from "./types";
import { useGrid } from "./use-grid";
import { useGridKeys } from "./use-grid-keys";

/** Rows and columns of text that are written in as in a spreadsheet, after the grid pattern of the ARIA Authoring Practices. */
export function Grid(props: GridProps) {
  const { columns, rows, words, onEdit, onTyping, onRemove, start = null, icon } = props;
  const helpId = useId();
  const isAsked = useRef(start !== null);
  const { state, moves, body } = useGrid(
    { rows: rows.length, columns: columns.length },
    {
      row: Math.max(
        0,
        rows.findIndex(({ id }) => id === start?.row),
      ),
      column: Math.max(
        0,
        columns.findIndex(({ id }) => id === start?.column),
      ),
    },
  );
  useEffect(() => {
    if (isAsked.current) moves.go(state.marked.at);
    isAsked.current = false;
  });
  const keys = useGridKeys(props, state, moves);
  return (
    <div className={styles.scroll}>
      <table
        {...asGrid}
        style={{ width: leftOf(columns, columns.length) + actionWidth }}
        className={styles.grid}
        aria-label={words.label}
        aria-describedby={helpId}
        {...keys}
      >
        <Head columns={columns} actions={words.actions} />
        <tbody ref={body}>
          {rows.map((row, index) => (
            <GridLine
              key={row.id}
              row={row}
              index={index}
              columns={columns}
              words={words}
              state={state}
              moves={moves}
              icon={icon}
              leftOf={(column) => leftOf(columns, column)}
              onWrite={(edit) => onEdit([edit])}
              onTyping={onTyping}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
      <p id={helpId} className={styles.help}>
        {words.help}
      </p>
    </div>
  );
}

/** The grid pattern is made of a table, whose cells are cells of a grid by that. */
const asGrid = { role: "grid", "aria-multiselectable": true } as const;

/** Widths of the columns of numbers and of buttons, CSS pixels. */
const numberWidth = 36;
const actionWidth = 44;

function leftOf(columns: readonly GridColumn[], index: number): number {
  return columns.slice(0, index).reduce((sum, { width }) => sum + width, numberWidth);
}

function Head({ columns, actions }: { readonly columns: readonly GridColumn[]; readonly actions: string }) {
  return (
    <>
      <colgroup>
        <col style={{ width: numberWidth }} />
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width }} />
        ))}
        <col style={{ width: actionWidth }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            <VisuallyHidden>#</VisuallyHidden>
          </th>
          {columns.map((column, index) => (
            <th
              key={column.id}
              scope="col"
              className={styles.head}
              data-sticky={column.isSticky === true}
              style={{ left: column.isSticky ? leftOf(columns, index) : undefined }}
            >
              {column.label}
            </th>
          ))}
          <th scope="col" className={styles.head}>
            <VisuallyHidden>{actions}</VisuallyHidden>
          </th>
        </tr>
      </thead>
    </>
  );
}
