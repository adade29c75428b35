import { useTranslation } from "react-i18next";
import type { SearchDocument } from "../../domain/search";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { SuggestionDetail } from "../../ui";
import styles from "./Search.module.css";

export interface ResultProps {
  readonly document: SearchDocument;
  readonly query: string;
}

/** A result, and the name by which it was found where that is not the one shown. */
export function Result({ document, query }: ResultProps) {
  const { t } = useTranslation("search");
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const label = document.label[language];
  const wanted = query.trim().toLowerCase();
  const study = document.ref === null ? null : evidence.studyByRef.get(document.ref);
  const entity = document.entity === null ? null : evidence.entities.get(document.entity);
  const by = [...document.names, ...document.authors].find(
    (name) => name.toLowerCase() !== label.toLowerCase() && name.toLowerCase().startsWith(wanted),
  );
  const retracted = document.ref !== null && evidence.retractedRefs.has(document.ref);
  return (
    <>
      <span className={styles.label}>{label}</span>
      <SuggestionDetail className={styles.detail}>
        {study ? (study.citation.title ?? study.summary[language]) : null}
        {entity ? (by ?? t(`kind.${entity.kind}`)) : null}
      </SuggestionDetail>
      {retracted ? <span className={styles.flag}>{t("retracted")}</span> : null}
    </>
  );
}
