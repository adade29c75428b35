import type { ReactNode } from "react";
import { type Asked, spansIn } from "../domain/search";
import styles from "./Marked.module.css";

export interface MarkedProps {
  readonly text: string;
  /** Words that were asked for. */
  readonly asked: readonly Asked[];
  /** Joined names may go over into the next line after a slash, rather than within a name. */
  readonly breaksAtSlash?: boolean;
}

/** A text with a place to break after each slash. */
function withBreaks(text: string): ReactNode {
  const at = text.indexOf("/") + 1;
  if (at === 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {withBreaks(text.slice(at))}
    </>
  );
}

/** A text in which the words that were asked for are marked. */
export function Marked({ text, asked, breaksAtSlash = false }: MarkedProps): ReactNode {
  const set = breaksAtSlash ? withBreaks : (piece: string) => piece;
  const spans = asked.length === 0 ? [] : spansIn(text, asked);
  if (spans.length === 0) return set(text);
  const ends = [...spans.map(({ from }) => from), text.length];
  return (
    <>
      {set(text.slice(0, ends[0]))}
      {spans.map(({ from, to }, at) => (
        <span key={from}>
          <mark className={styles.mark}>{set(text.slice(from, to))}</mark>
          {set(text.slice(to, ends[at + 1]))}
        </span>
      ))}
    </>
  );
}
