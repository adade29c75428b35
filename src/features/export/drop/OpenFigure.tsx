import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FileButton } from "../../../ui";
import styles from "./OpenFigure.module.css";
import { hasOpened, shortened } from "./open-figure";
import { useOpenFigure } from "./use-open-figure";

/** Opens the view of a figure from a file dialog: what dropping it does, without a mouse. */
export function OpenFigure(): ReactNode {
  const { t } = useTranslation("export");
  const { opening, open } = useOpenFigure();
  return (
    <div className={styles.open}>
      <FileButton size="small" variant="quiet" accept="image/png,.png" onFile={open}>
        {t("drop.open")}
      </FileButton>
      <p role={opening && !hasOpened(opening) ? "alert" : "status"} className={styles.said}>
        {opening ? t(`drop.${opening.kind}`, shortened(opening)) : ""}
      </p>
    </div>
  );
}
