import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FigurePage } from "../../figure/frame/types";
import { Button } from "../../ui";
import styles from "./ExportDialog.module.css";
import type { ExportState } from "./use-png-export";

/** What to know before saving, how far the drawing is, how it went, and what to do where it failed. */
export function Outcome(props: {
  readonly state: ExportState;
  readonly page: FigurePage | null;
  /** Asks for letters larger by this factor. */
  readonly onTextScale: (factor: number) => void;
}): ReactNode {
  const { state, page } = props;
  const { t } = useTranslation("export");
  const warnings = (page?.warnings ?? []).flatMap((warning) => {
    if (warning.kind === "empty") return [t("warning.empty")];
    if (warning.kind === "left-out") return [t("warning.leftOut", { part: t(`figure:part.${warning.part}`) })];
    if (warning.kind !== "small-text") return [];
    return [t("warning.smallText", { points: Math.floor(warning.points * 10) / 10, floor: warning.floor })];
  });
  const remedy = (page?.warnings ?? [])
    .flatMap((warning) => (warning.kind === "small-text" ? warning.remedies : []))
    .find((each) => each.kind === "bigger-text");
  const share = state.kind === "drawing" ? Math.round(state.share * 100) : 0;
  return (
    <div className={styles.outcome}>
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      {remedy ? (
        <Button size="small" className={styles.remedy} onClick={() => props.onTextScale(remedy.textScale)}>
          {t("warning.enlarge")}
        </Button>
      ) : null}
      {state.kind === "drawing" ? (
        <progress className={styles.progress} max={100} value={share} aria-label={t("progress")} />
      ) : null}
      <div role="status">
        {state.kind === "drawing" ? <p>{t("drawing", { share })}</p> : null}
        {state.kind === "done" ? (
          <>
            <p>{t("done", { name: state.name, width: state.width, height: state.height })}</p>
            {state.smaller ? <p className={styles.warning}>{t("smaller")}</p> : null}
            {state.fontsMissing ? <p className={styles.warning}>{t("fontsMissing")}</p> : null}
          </>
        ) : null}
      </div>
      {state.kind === "failed" ? (
        <p role="alert" className={styles.failure}>
          {t("failed")}
        </p>
      ) : null}
    </div>
  );
}
