import { type MouseEvent, memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Asked } from "../../../domain/search";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import { useAppStore } from "../../../store/context";
import { IconButton, TargetIcon } from "../../../ui";
import { FoundIn } from "../find/FoundIn";
import type { Reason } from "../find/find-lines";
import { type ColumnId, fixedColumn } from "../lines/columns";
import type { Line } from "../lines/lines";
import type { Words } from "../lines/words";
import { Cell } from "./Cell";
import styles from "./StudiesTable.module.css";

export interface StudyLineProps {
  readonly line: Line;
  /** Columns in view, in order. */
  readonly columns: readonly ColumnId[];
  readonly words: Words;
  /** Columns that have none of their own. */
  readonly hidden: readonly ColumnId[];
  readonly chosen: boolean;
  /** Words to mark, and why the line was found; nothing while nothing is asked. */
  readonly asked: readonly Asked[];
  readonly reasons: readonly Reason[] | undefined;
}

/** A line that opens its study: by a press anywhere on it, or by the button of its reference number. */
function StudyLineDrawn(props: StudyLineProps): ReactNode {
  const { line, columns, words, hidden, chosen, asked, reasons } = props;
  const { t } = useTranslation("studies");
  const store = useAppStore();
  const { ref, firstAuthor } = line.study;
  const { labelOf, source } = usePaperWords();
  const label = labelOf(ref);
  const open = (): void => store.getState().choose({ kind: "study", ref });
  const openByLine = (event: MouseEvent<HTMLTableRowElement>): void => {
    const onControl = event.target instanceof Element && event.target.closest("button") !== null;
    const selecting = (getSelection()?.toString() ?? "") !== "";
    if (!onControl && !selecting) open();
  };
  const show = (): void => {
    open();
    store.getState().set({ page: "graph" });
  };
  const reasonColumn = columns.find((column) => column === "title") ?? columns[1];
  return (
    <tr
      className={styles.line}
      data-chosen={chosen || undefined}
      data-retracted={line.row.retracted || undefined}
      aria-current={chosen ? "true" : undefined}
      onClick={openByLine}
    >
      {columns.map((column) =>
        column === fixedColumn ? (
          <th key={column} scope="row" className={styles.cell} data-column={column}>
            <button
              type="button"
              data-open=""
              className={styles.ref}
              aria-label={t("open", { ref: label, author: firstAuthor, ...source })}
              onClick={open}
            >
              {label}
            </button>
            <IconButton
              label={t("showOnGraph", { ref: label })}
              icon={<TargetIcon />}
              size="small"
              className={styles.show}
              onClick={show}
            />
            {line.row.retracted ? <span className={styles.retracted}>{t("marks.retracted")}</span> : null}
          </th>
        ) : (
          <td
            key={column}
            className={styles.cell}
            data-column={column}
            data-whole={reasons?.some(({ place }) => place === column) || undefined}
          >
            <Cell column={column} line={line} words={words} hidden={hidden} asked={asked} />
            {reasons && column === reasonColumn ? (
              <FoundIn line={line} words={words} reasons={reasons} asked={asked} hidden={hidden} />
            ) : null}
          </td>
        ),
      )}
    </tr>
  );
}

/** Drawn again only when it is another line or looks another way: choosing a study leaves the rest of the table be. */
export const StudyLine = memo(StudyLineDrawn);
