import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./HelpDialog.module.css";

const gestures = ["tap", "swipe", "pinch", "double", "hold"] as const;

/** What fingers do on the picture. */
export function Gestures(): ReactNode {
  const { t } = useTranslation("help");
  return (
    <section>
      <h3 className={styles.heading}>{t("touch.title")}</h3>
      <dl className={styles.keys}>
        {gestures.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`touch.${gesture}.name`)}</dt>
            <dd>{t(`touch.${gesture}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
