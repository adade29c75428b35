import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Asked, spansIn } from "../../../domain/search";
import { Marked } from "../../../evidence-ui/Marked";
import { type ColumnId, columnIds, isInView } from "../lines/columns";
import type { Line } from "../lines/lines";
import { textOf } from "../lines/values";
import type { Words } from "../lines/words";
import styles from "./FoundIn.module.css";
import type { Reason } from "./find-lines";

export interface FoundInProps {
  readonly line: Line;
  readonly words: Words;
  readonly reasons: readonly Reason[];
  readonly asked: readonly Asked[];
  readonly hidden: readonly ColumnId[];
}

/** Why a line was found: the column that has the word, or the word itself where no column shows it. */
export function FoundIn({ line, words, reasons, asked, hidden }: FoundInProps): ReactNode {
  const { t } = useTranslation("studies");
  // A direction has further words that are only there to be found: raised, higher, up.
  const isMarkedIn = (column: ColumnId) =>
    isInView(column, hidden) && (column === "direction" || spansIn(textOf(column, line, words), asked).length > 0);
  const columnOf = (place: Reason["place"]) => columnIds.find((id) => id === place);
  const parts = reasons.map(({ place, text }) => {
    const column = columnOf(place);
    const name = column ? t(`column.${column}`) : t(`find.place.${place}`);
    return { key: `${place} ${text}`, name, text: column && isMarkedIn(column) ? null : text };
  });
  const shown = parts.filter(
    (part, at) => parts.findIndex(({ name, text }) => name === part.name && text === part.text) === at,
  );
  return (
    <p className={styles.found}>
      {t("find.foundIn")}
      {shown.map(({ key, name, text }, at) => (
        <span key={key}>
          {at > 0 ? t("study-panel:list.separator") : null}
          {name}
          {text === null ? null : (
            <>
              {" "}
              <Marked text={text} asked={asked} />
            </>
          )}
        </span>
      ))}
    </p>
  );
}
