import { useTranslation } from "react-i18next";
import type { LayoutWork } from "../../store/layout/use-layout";
import { Button } from "../../ui";
import styles from "./GraphArea.module.css";

export interface PlacingProps {
  readonly work: LayoutWork;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** A layout that takes longer than a moment: how far it is, and the way out; once given up, the way back. */
export function Placing({ work, onStop, onAgain }: PlacingProps) {
  const { t } = useTranslation("graph-area");
  const isEnded = work.kind !== "running";
  return (
    <div className={styles.placing} role="status">
      <span>{isEnded ? t(`placing.${work.kind}`) : runningWords(work.share)}</span>
      <Button size="small" onClick={isEnded ? onAgain : onStop}>
        {t(work.kind === "failed" ? "placing.retry" : isEnded ? "placing.again" : "placing.stop")}
      </Button>
    </div>
  );

  function runningWords(share: number): string {
    // Once the search is done the boxes are put in place, which has no measure.
    return share > 0 && share < 1 ? t("placing.share", { percent: Math.round(100 * share) }) : t("placing.running");
  }
}
