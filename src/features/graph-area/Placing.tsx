import { useTranslation } from "react-i18next";
import type { LayoutWork } from "../../store/use-layout";
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
  const isStopped = work.kind === "stopped";
  return (
    <div className={styles.placing} role="status">
      <span>{isStopped ? t("placing.stopped") : runningWords(work.share)}</span>
      <Button size="small" onClick={isStopped ? onAgain : onStop}>
        {isStopped ? t("placing.again") : t("placing.stop")}
      </Button>
    </div>
  );

  function runningWords(share: number): string {
    // Once the search is done the boxes are put in place, which has no measure.
    return share > 0 && share < 1 ? t("placing.share", { percent: Math.round(100 * share) }) : t("placing.running");
  }
}
