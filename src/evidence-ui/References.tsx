import { createContext, type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../domain/evidence";
import { useApp, useAppStore } from "../store/context";
import { selectChoice, selectEvidence } from "../store/selectors";
import styles from "./References.module.css";
import { piecesOf } from "./reference-numbers";

/** Where a reference's number leads; null where it leads nowhere. */
export type WayTo = (ref: number) => (() => void) | null;

const WayToContext = createContext<WayTo | null>(null);

/** Inside it numbers lead where the given function says, for example to a card that is already in view. */
export const ReferenceWays = WayToContext.Provider;

/** Everywhere else a number chooses the study. */
function useWayTo(): WayTo {
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const given = useContext(WayToContext);
  if (given) return given;
  return (ref) => (isKnown(evidence, ref) ? () => store.getState().choose({ kind: "study", ref }) : null);
}

/** Whether anything is known of a reference: a study, or background that the review cites it for. */
function isKnown(evidence: Evidence, ref: number): boolean {
  return evidence.studyByRef.has(ref) || evidence.dataset.background.some((record) => record.ref === ref);
}

/** The number of a reference, as a way to its study. Struck through where the paper is retracted. */
export function RefNumber({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const go = useWayTo()(number);
  const chosen = useApp((state) => {
    const choice = selectChoice(state);
    return choice?.kind === "study" && choice.ref === number;
  });
  if (!go) return number;
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
      onClick={go}
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

/** A text in which every reference number leads to its study. */
export function Referenced({ text }: { readonly text: string }): ReactNode {
  const wayTo = useWayTo();
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
