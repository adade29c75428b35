import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageTable } from "../domain/records/base/languages";
import { useApp } from "../store/context";
import { selectDataset, selectLanguage } from "../store/selectors";
import { sourceContext } from "../wording/own";
import styles from "./SourceFacts.module.css";

/** Where the evidence comes from: the source review, what is known of its record, how it was curated, the version. */
export function SourceFacts(): ReactNode {
  const { t } = useTranslation("help");
  const all = useApp(selectDataset);
  const { dataset, studies } = all;
  const language = useApp(selectLanguage);
  const context = sourceContext(all);
  const { review, title, version, date, licence, curation } = dataset;
  return (
    <div className={styles.facts}>
      <p>
        {[
          t("source.review", { review: (review ?? dataset).title[language], ...context }),
          review?.note?.[language],
        ].join(languageTable[language].gap)}
      </p>
      <p>{t("source.text", { count: studies.length, ...context })}</p>
      <p>{curation[language]}</p>
      <p>{t("source.version", { title: title[language], version, date, licence })}</p>
    </div>
  );
}
