import { useTranslation } from "react-i18next";
import { BrandMark } from "../../ui/display/BrandMark";
import styles from "./OpeningFrame.module.css";

/** The page before the evidence is there, in the places where it will stand. */
export function OpeningFrame() {
  const { t } = useTranslation("app");
  return (
    <div className={styles.page} aria-busy="true">
      <header className={styles.bar}>
        <BrandMark />
        <span className={styles.name}>{t("name")}</span>
      </header>
      <div className={styles.body}>
        <div className={styles.rail} />
        <main className={styles.sheet}>
          <p role="status" className={styles.words}>
            {t("loading")}
          </p>
        </main>
      </div>
    </div>
  );
}
