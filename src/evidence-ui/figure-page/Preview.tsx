import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { pixelsOf, pointsPerMm } from "../../figure/spec/presets";
import type { FigurePage } from "../../figure/spec/types";
import { classNames } from "../../ui";
import styles from "./Preview.module.css";
import { usePreview } from "./use-preview";

export interface PreviewProps {
  readonly page: FigurePage | null;
  readonly checkered: boolean;
  /** The file is made of pixels, whose number is told too. */
  readonly pixels: boolean;
}

/** The figure in small, in a place that is there before it is drawn, with its size under it. */
export function Preview({ page, checkered, pixels }: PreviewProps): ReactNode {
  const { t } = useTranslation("export");
  const preview = usePreview(page);
  const ratio = page ? page.width / page.height : 16 / 9;
  return (
    <figure className={styles.preview}>
      <div className={styles.table}>
        <div
          className={classNames(styles.paper, checkered && styles.checkered)}
          style={{ aspectRatio: ratio, width: `min(100%, calc(var(--preview-height) * ${ratio}))` }}
        >
          {preview.kind === "drawn" && page ? <img src={preview.url} alt={page.description} /> : null}
          {preview.kind === "drawing" ? <p className={styles.wait}>{t("preview.drawing")}</p> : null}
          {preview.kind === "failed" ? <p className={styles.wait}>{t("preview.failed")}</p> : null}
        </div>
      </div>
      <figcaption className={styles.size}>{page ? <Size page={page} pixels={pixels} /> : null}</figcaption>
    </figure>
  );
}

function Size({ page, pixels }: { readonly page: FigurePage; readonly pixels: boolean }): ReactNode {
  const { t } = useTranslation("export");
  const { width, height, dpi } = page;
  const mm = (points: number) => Math.round((points / pointsPerMm) * 10) / 10;
  const measure = t("size.mm", { width: mm(width), height: mm(height) });
  if (!pixels) return measure;
  return t("size.png", { ...pixelsOf(width, height, dpi), dpi: Math.round(dpi), measure });
}
