import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppStore } from "../store/context";
import { selectEvidence } from "../store/selectors";
import styles from "./StudyButton.module.css";

export interface StudyButtonProps {
  readonly studyRef: number;
  /** What it is called where its words alone do not say. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Words that open a study, and that it is retracted where it is. */
export function StudyButton({ studyRef, label, children }: StudyButtonProps): ReactNode {
  const { t } = useTranslation("study-panel");
  const store = useAppStore();
  const retracted = useApp((state) => selectEvidence(state).retractedRefs.has(studyRef));
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={label}
        onClick={() => store.getState().choose({ kind: "study", ref: studyRef })}
      >
        {children}
      </button>
      {retracted ? <span className={styles.retracted}>{t("card.retracted")}</span> : null}
    </>
  );
}
