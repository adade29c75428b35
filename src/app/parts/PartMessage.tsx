import { useTranslation } from "react-i18next";
import { Button } from "../../ui";
import type { PartFailure } from "./PartBoundary";
import styles from "./PartMessage.module.css";

export interface PartMessageProps extends PartFailure {
  /** One line, for a part that is a line itself. */
  readonly isShort?: boolean;
}

/** In the place of a part that failed: why, and the way on. The rest of the app stays as it is. */
export function PartMessage({ error, isLost, retry, isShort = false }: PartMessageProps) {
  const { t } = useTranslation("app");
  const kind = isLost ? (navigator.onLine ? "lost" : "offline") : "fault";
  return (
    <div role="alert" className={isShort ? styles.line : styles.block}>
      <p>
        <strong>{t(`part.${kind}.title`)}</strong> {isShort ? null : t(`part.${kind}.text`)}
      </p>
      <div className={styles.actions}>
        <Button size="small" variant="primary" onClick={retry}>
          {t("retry")}
        </Button>
        {/* Without a network it would lead to the browser's own error page. */}
        {kind === "offline" || isShort ? null : (
          <Button size="small" onClick={() => location.reload()}>
            {t("reload")}
          </Button>
        )}
      </div>
      {isShort ? null : (
        <details className={styles.details}>
          <summary>{t("details")}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      )}
    </div>
  );
}
