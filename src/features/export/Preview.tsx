import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FigurePage } from "../../figure/frame/types";
import { classNames } from "../../ui";
import styles from "./ExportDialog.module.css";
import type { Preview as PreviewState } from "./use-preview";

/** The picture in small, in a place that is there before it is drawn. */
export function Preview(props: {
  readonly preview: PreviewState;
  readonly page: FigurePage | null;
  readonly checkered: boolean;
}): ReactNode {
  const { t } = useTranslation("export");
  const { preview, page } = props;
  const ratio = page ? page.width / page.height : 16 / 9;
  return (
    <div className={styles.preview}>
      <div className={classNames(styles.paper, props.checkered && styles.checkered)} style={{ aspectRatio: ratio }}>
        {preview.kind === "drawn" && page ? <img src={preview.url} alt={page.description} /> : null}
        {preview.kind === "drawing" ? <p className={styles.wait}>{t("preview.drawing")}</p> : null}
        {preview.kind === "failed" ? <p className={styles.wait}>{t("preview.failed")}</p> : null}
      </div>
    </div>
  );
}
