import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChoiceName } from "../../../evidence-ui/words/use-choice-name";
import { useApp } from "../../../store/context";
import { selectChoice, selectDataset, selectLanguage } from "../../../store/selectors";
import type { Page } from "../../../store/state";

interface Shown {
  readonly page: Page;
  /** Of the choice. */
  readonly key: string;
  /** What was said of it. */
  readonly words: string | null;
}

/**
 * Keeps the title of the document in step with what is shown, so that history, tabs and screen readers tell pages and
 * choices apart. Gives the words that announce another page or another choice; null before anything changed.
 */
export function useTitle(): string | null {
  const { t } = useTranslation("app");
  const { dataset } = useApp(selectDataset);
  const language = useApp(selectLanguage);
  const from = useApp((state) => state.from);
  const page = useApp((state) => state.page);
  const choice = useApp(selectChoice);
  const nameOf = useChoiceName();
  const title = dataset.title[language].split(/[:：]/)[0] ?? "";
  const subject = from === null ? title : t("titleOfFile", { title, name: from });
  const place = [
    ...(choice === null ? [] : [nameOf(choice)]),
    ...(page === "graph" ? [] : [t(`page-nav:page.${page}`)]),
  ];
  useEffect(() => {
    document.title = t("title", { subject: [...place, subject].join(" · ") });
  });
  const key = JSON.stringify(choice);
  const [last, setLast] = useState<Shown>({ page, key, words: null });
  if (last.page !== page) {
    setLast({ page, key, words: t("announce.page", { name: t(`page-nav:page.${page}`) }) });
  } else if (last.key !== key) {
    const words = choice === null ? t("announce.closed") : t("announce.chosen", { name: nameOf(choice) });
    setLast({ page, key, words });
  }
  return last.words;
}
