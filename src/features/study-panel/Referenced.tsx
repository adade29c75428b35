import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { piecesOf } from "../../evidence-ui/reference-numbers";
import { usePanel } from "./panel-context";
import styles from "./Referenced.module.css";

/** The number of a reference, as a way to its study where there is one. */
export function RefNumber({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { wayTo, evidence } = usePanel();
  const go = wayTo(number);
  if (!go) return number;
  const study = evidence.studyByRef.get(number);
  const label = study ? t("refTo", { ref: number, author: study.firstAuthor }) : t("refToBackground", { ref: number });
  return (
    <button type="button" className={styles.ref} aria-label={label} onClick={go}>
      {number}
    </button>
  );
}

/** Numbers of references in a row. */
export function RefNumbers({ refs }: { readonly refs: readonly number[] }): ReactNode {
  return (
    <span className={styles.refs}>
      {refs.map((ref) => (
        <RefNumber key={ref} number={ref} />
      ))}
    </span>
  );
}

/** A text in which every reference number leads to its study. */
export function Referenced({ text }: { readonly text: string }): ReactNode {
  const { wayTo } = usePanel();
  return piecesOf(text, (ref) => wayTo(ref) !== null).map((piece) =>
    piece.kind === "words" ? (
      piece.text
    ) : (
      <span key={piece.at} className={styles.together}>
        {piece.lead}
        <RefNumber number={piece.ref} />
        {piece.tail}
      </span>
    ),
  );
}
