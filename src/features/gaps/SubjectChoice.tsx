import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { entityOption } from "../../evidence-ui/entity-option";
import { NamePicker } from "../../evidence-ui/NamePicker";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import styles from "./GapsPage.module.css";

const all = "";

/** Of which subject the map is, where the studies gave several. */
export function SubjectChoice({ subject }: { readonly subject: string | null }): ReactNode {
  const { t } = useTranslation("gaps");
  const store = useAppStore();
  const { subjects } = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  if (subjects.length < 2) return null;
  const choose = (next: string | null): void => {
    // A cell of the map before may be empty in this one.
    const { subject: _subject, cell: _cell, ...others } = store.getState().query;
    store.getState().set({ query: next === null || next === all ? others : { ...others, subject: next } });
  };
  const options = subjects.map((entity) => entityOption(entity, language));
  return (
    <div className={styles.subject}>
      <NamePicker
        label={t("subject.label")}
        placeholder={t("subject.placeholder")}
        nothing={t("subject.nothing")}
        openLabel={t("subject.open")}
        groups={[
          { label: t("subject.label"), options: [{ value: all, label: t("subject.all"), words: [] }, ...options] },
        ]}
        value={subject ?? all}
        onChange={choose}
      />
    </div>
  );
}
