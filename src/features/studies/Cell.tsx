import type { ReactNode } from "react";
import { DirectionMark } from "../../evidence-ui/DirectionMark";
import { Chip, classNames } from "../../ui";
import styles from "./Cell.module.css";
import type { ColumnId } from "./columns";
import type { Line } from "./lines";
import { type Value, valuesOf } from "./values";
import type { Words } from "./words";

function Part({ value }: { readonly value: Value }): ReactNode {
  if (value.tone !== undefined) return <Chip tone={value.tone}>{value.text}</Chip>;
  return (
    <span className={classNames(styles.part, value.missing && styles.missing)}>
      {value.state ? <DirectionMark direction={value.state} /> : null}
      {value.text}
    </span>
  );
}

export interface CellProps {
  readonly column: ColumnId;
  readonly line: Line;
  readonly words: Words;
}

/** What a cell says. Several things are a list. */
export function Cell({ column, line, words }: CellProps): ReactNode {
  const values = valuesOf(column, line, words);
  const [first] = values;
  if (!first) return null;
  if (values.length === 1) return <Part value={first} />;
  return (
    <ul className={classNames(styles.list, (column === "object" || column === "marks") && styles.running)}>
      {values.map((value) => (
        <li key={`${value.state ?? ""}${value.text}`}>
          <Part value={value} />
        </li>
      ))}
    </ul>
  );
}
