import { useTranslation } from "react-i18next";
import styles from "./GraphArea.module.css";

/** Columns and boxes of the graph to come. */
const columns = [
  { name: "compound", boxes: 1 },
  { name: "pathways", boxes: 6 },
  { name: "markers", boxes: 7 },
  { name: "processes", boxes: 5 },
  { name: "outcomes", boxes: 4 },
];

export function Opening() {
  const { t } = useTranslation("graph");
  return (
    <div className={styles.opening} role="status">
      <span className={styles.openingWords}>{t("loading")}</span>
      {columns.map(({ name, boxes }) => (
        <div key={name} className={styles.openingColumn} aria-hidden="true">
          {Array.from({ length: boxes }, (_, box) => `box-${box}`).map((key) => (
            <span key={key} className={styles.openingBox} />
          ))}
        </div>
      ))}
    </div>
  );
}
