import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { readQuestion, type SearchDocument } from "../../domain/search";
import { Marked } from "../../evidence-ui/Marked";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { SuggestionDetail } from "../../ui";
import { type FoundIn, foundIn } from "./asking";
import styles from "./Search.module.css";
import { useResultWords } from "./use-result-words";

export interface ResultProps {
  readonly document: SearchDocument;
  readonly query: string;
}

/** A result, and by what it was found where that is not the name shown. */
export function Result({ document, query }: ResultProps) {
  const { t } = useTranslation("search");
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const found = useMemo((): FoundIn | null => {
    const question = readQuestion(query);
    return question.kind === "words" ? foundIn(document, question.words, language) : null;
  }, [document, query, language]);
  const { label, detail } = useResultWords(document, found);
  const asked = found?.asked ?? [];
  const retracted = document.kind === "study" && document.ref !== null && evidence.retractedRefs.has(document.ref);
  return (
    <>
      <span className={styles.label}>
        <Marked text={label} asked={asked} />
      </span>
      <SuggestionDetail className={styles.detail}>
        <Marked text={detail} asked={asked} />
      </SuggestionDetail>
      {retracted ? <span className={styles.flag}>{t("retracted")}</span> : null}
    </>
  );
}
