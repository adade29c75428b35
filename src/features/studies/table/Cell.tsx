import type { ReactNode } from "react";
import type { Asked } from "../../../domain/search";
import { DirectionMark } from "../../../evidence-ui/DirectionMark";
import { Marked } from "../../../evidence-ui/Marked";
import { classNames } from "../../../ui";
import { type ColumnId, foldedIn } from "../lines/columns";
import { foldedText } from "../lines/folded";
import type { Line } from "../lines/lines";
import { type Value, valuesOf } from "../lines/values";
import type { Words } from "../lines/words";
import styles from "./Cell.module.css";

interface PartProps {
  readonly value: Value;
  /** Of names such as BMP2/Runx2/Osx. */
  readonly isName: boolean;
  readonly asked: readonly Asked[];
}

function Part({ value, isName, asked }: PartProps): ReactNode {
  const text = <Marked text={value.text} asked={asked} breaksAtSlash={isName} />;
  if (value.tone !== undefined) {
    return (
      <span className={styles.tag} data-tone={value.tone}>
        {text}
      </span>
    );
  }
  return (
    <span className={classNames(styles.part, value.missing && styles.missing)}>
      {value.state ? <DirectionMark direction={value.state} /> : null}
      <span className={styles.text}>{text}</span>
    </span>
  );
}

export interface CellProps {
  readonly column: ColumnId;
  readonly line: Line;
  readonly words: Words;
  /** Columns that have none of their own. */
  readonly hidden: readonly ColumnId[];
  /** Words to mark. */
  readonly asked: readonly Asked[];
}

/** What a cell says, and below it what has no column of its own. Several things are a list. */
export function Cell(props: CellProps): ReactNode {
  const { column, line } = props;
  // What is said of an experiment stays with it where a study has several.
  const isOfArms = column === "system" || column === "dosePrinted";
  if (!isOfArms || line.arms.length < 2 || foldedIn(column, props.hidden).length === 0) return <Content {...props} />;
  return (
    <ul className={classNames(styles.list, styles.apart)}>
      {line.arms.map((arm) => (
        <li key={arm.id}>
          <Content {...props} line={{ ...line, arms: [arm] }} />
        </li>
      ))}
    </ul>
  );
}

function Content({ column, line, words, hidden, asked }: CellProps): ReactNode {
  const values = valuesOf(column, line, words);
  const folded = foldedText(foldedIn(column, hidden), line, words);
  const [first] = values;
  const isRunning = column === "object" || column === "marks";
  const isName = column === "object" || column === "via";
  return (
    <>
      {values.length > 1 ? (
        <ul className={classNames(styles.list, isRunning && styles.running)}>
          {values.map((value) => (
            <li key={`${value.state ?? ""}${value.text}`}>
              <Part value={value} isName={isName} asked={asked} />
            </li>
          ))}
        </ul>
      ) : null}
      {first && values.length === 1 ? <Part value={first} isName={isName} asked={asked} /> : null}
      {folded === "" ? null : (
        <span className={styles.folded}>
          <Marked text={folded} asked={asked} />
        </span>
      )}
    </>
  );
}
