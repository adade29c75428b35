import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SaveFiles } from "../../../evidence-ui/SaveFiles";
import { templateFile, templateTable } from "../../../exchange/tables/template";
import { useApp } from "../../../store/context";
import { selectLanguage } from "../../../store/selectors";
import styles from "./Start.module.css";

/** A table to fill in whose headers are understood, in the language of the interface. */
export function Template(): ReactNode {
  const { t } = useTranslation("bring-in");
  const language = useApp(selectLanguage);
  return (
    <section className={styles.way}>
      <h3 className={styles.heading}>{t("start.template")}</h3>
      <p className={styles.note}>{t("start.templateText")}</p>
      <SaveFiles
        name={() => templateTable(language).name}
        kinds={[
          { ending: "xlsx", make: () => templateFile(language, ".xlsx") },
          { ending: "csv", make: () => templateFile(language, ".csv") },
        ]}
      />
    </section>
  );
}
