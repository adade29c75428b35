import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../domain/evidence";
import { useApp, useAppStore } from "../store/context";
import { selectChoice, selectEvidence } from "../store/selectors";
import styles from "./References.module.css";
import { piecesOf } from "./reference-numbers";

/** Whether anything is known of a reference: a study, or background that the review cites it for. */
function isKnown(evidence: Evidence, ref: number): boolean {
  return evidence.studyByRef.has(ref) || evidence.dataset.background.some((record) => record.ref === ref);
}

/** The number of a reference, as a button that chooses its study. Struck through where the paper is retracted. */
export function RefNumber({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation("study-panel");
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const chosen = useApp((state) => {
    const choice = selectChoice(state);
    return choice?.kind === "study" && choice.ref === number;
  });
  if (!isKnown(evidence, number)) return number;
  const study = evidence.studyByRef.get(number);
  const retracted = evidence.retractedRefs.has(number);
  const name = study ? t("refTo", { ref: number, author: study.firstAuthor }) : t("refToBackground", { ref: number });
  return (
    <button
      type="button"
      className={styles.ref}
      aria-label={retracted ? `${name}${t("list.separator")}${t("card.retracted")}` : name}
      aria-current={chosen ? "true" : undefined}
      data-retracted={retracted || undefined}
      onClick={() => store.getState().choose({ kind: "study", ref: number })}
    >
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

/** A text in which every reference number chooses its study. */
export function Referenced({ text }: { readonly text: string }): ReactNode {
  const evidence = useApp(selectEvidence);
  return piecesOf(text, (ref) => isKnown(evidence, ref)).map((piece) =>
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
