import { createContext, type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../domain/evidence";
import { type Bilingual, type Piece, piecesOfProse } from "../domain/records";
import type { Said } from "../domain/statements";
import { useApp, useAppStore } from "../store/context";
import { selectChoice, selectEvidence, selectLanguage } from "../store/selectors";
import { piecesOf } from "../wording/sentence";
import { heldTogether } from "./held-together";
import styles from "./References.module.css";
import { usePaperWords } from "./words/use-paper-words";

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
  const { labelOf, source } = usePaperWords();
  const label = labelOf(number);
  const go = useWayTo()(number);
  const chosen = useApp((state) => {
    const choice = selectChoice(state);
    return choice?.kind === "study" && choice.ref === number;
  });
  if (!go) return label;
  const study = evidence.studyByRef.get(number);
  const retracted = evidence.retractedRefs.has(number);
  const name = study
    ? t("refTo", { ref: label, author: study.firstAuthor, ...source })
    : t("refToBackground", { ref: label, ...source });
  return (
    <button
      type="button"
      className={styles.ref}
      aria-label={retracted ? `${name}${t("list.separator")}${t("card.retracted")}` : name}
      aria-current={chosen ? "true" : undefined}
      data-retracted={retracted || undefined}
      onClick={go}
    >
      {label}
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

/** Pieces of a text, each number of a reference as a way to its study, in one line with its brackets and commas. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return heldTogether(pieces).map((piece) =>
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

/** A sentence of the evidence, in which every reference leads to its study. */
export function Sentence({ said }: { readonly said: Said }): ReactNode {
  const language = useApp(selectLanguage);
  return <Pieces pieces={piecesOf(said, language)} />;
}

/** Prose of the records, in which every reference that it cites leads to its study. */
export function Prose({ text }: { readonly text: Bilingual }): ReactNode {
  const language = useApp(selectLanguage);
  return <Pieces pieces={piecesOfProse(text[language])} />;
}
