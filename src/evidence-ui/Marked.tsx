import type { ReactNode } from "react";
import { type Asked, spansIn } from "../domain/search";
import styles from "./Marked.module.css";

export interface MarkedProps {
  readonly text: string;
  /** Words that were asked for. */
  readonly asked: readonly Asked[];
}

/** A text in which the words that were asked for are marked. */
export function Marked({ text, asked }: MarkedProps): ReactNode {
  const spans = asked.length === 0 ? [] : spansIn(text, asked);
  if (spans.length === 0) return text;
  const ends = [...spans.map(({ from }) => from), text.length];
  return (
    <>
      {text.slice(0, ends[0])}
      {spans.map(({ from, to }, at) => (
        <span key={from}>
          <mark className={styles.mark}>{text.slice(from, to)}</mark>
          {text.slice(to, ends[at + 1])}
        </span>
      ))}
    </>
  );
}
