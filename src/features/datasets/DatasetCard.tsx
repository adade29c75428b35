import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Listed } from "../../dataset/listing";
import { languageTable } from "../../domain/records/base/languages";
import { useApp } from "../../store/context";
import { selectLanguage } from "../../store/selectors";
import { Button, shortText } from "../../ui";
import styles from "./DatasetsPage.module.css";

export interface DatasetCardProps {
  readonly about: Listed;
  /** Name of the file that it was read from. */
  readonly file?: string;
  /** A shipped one has a picture. */
  readonly hasPicture?: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** More that is said of it. */
  readonly details?: ReactNode;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** One dataset: what it is about, how much is in it, and the way into it. */
export function DatasetCard({
  about,
  file,
  hasPicture = true,
  isOpen,
  onOpen,
  details,
  children,
}: DatasetCardProps): ReactNode {
  const { t } = useTranslation("datasets");
  const language = useApp(selectLanguage);
  const title = about.title[language];
  const titleId = useId();
  const day = new Date(`${about.date}T12:00:00`).toLocaleDateString(languageTable[language].tag, { dateStyle: "long" });
  return (
    <li className={styles.card} aria-labelledby={titleId} data-open={isOpen}>
      {/* It repeats the words beside it. */}
      {hasPicture && about.picture !== "" ? (
        <img
          className={styles.picture}
          src={/^data:/.test(about.picture) ? about.picture : `./${about.picture}`}
          alt=""
          loading="lazy"
        />
      ) : null}
      <div className={styles.about}>
        <h4 id={titleId} className={styles.title}>
          {title}
        </h4>
        <p>{about.subjects.map((subject) => subject[language]).join(languageTable[language].separator)}</p>
        <p className={styles.text}>
          {t("studies", { count: about.studies })} · {t("findings", { count: about.findings })} ·{" "}
          {t("version", { version: about.version, date: day })}
        </p>
        {file === undefined ? null : <p className={styles.text}>{t("fromFile", { name: shortText(file) })}</p>}
        {details}
        <div className={styles.actions}>
          <Button
            size="small"
            variant={isOpen ? "plain" : "primary"}
            aria-label={t(isOpen ? "backNamed" : "openNamed", { title })}
            onClick={onOpen}
          >
            {t(isOpen ? "back" : "open")}
          </Button>
          {children}
          {isOpen ? <span className={styles.open}>{t("isOpen")}</span> : null}
        </div>
      </div>
    </li>
  );
}
