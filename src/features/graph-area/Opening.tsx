import { useTranslation } from "react-i18next";
import { isPictureShown } from "../../ui/first-load/opening-picture";
import styles from "./GraphArea.module.css";

/** Columns and boxes of the graph to come. */
const columns = [
  { name: "compound", boxes: 1 },
  { name: "pathways", boxes: 6 },
  { name: "markers", boxes: 7 },
  { name: "processes", boxes: 5 },
  { name: "outcomes", boxes: 4 },
];

/** Stands in for the graph while it loads, unless the page's own picture does. */
export function Opening() {
  const { t } = useTranslation("graph");
  if (isPictureShown()) return null;
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
