import { type ReactNode, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useApp, useAppStore } from "../../../store/context";
import { selectEvidence, selectLanguage } from "../../../store/selectors";
import { Button } from "../../../ui";
import { sourceContext } from "../../../wording/own";
import styles from "./GapsNote.module.css";
import { statedGaps } from "./stated-gaps";

/** Leads from words looked for in the table to where the review states that this is missing; nothing where it does not. */
export function GapsNote({ find }: { readonly find: string }): ReactNode {
  const { t } = useTranslation("studies");
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const typed = useDeferredValue(find);
  const gaps = useMemo(() => statedGaps(evidence, typed), [evidence, typed]);
  if (gaps.length === 0) return null;
  return (
    <p className={styles.note} role="status">
      {t("find.statedGap", sourceContext(evidence.dataset))}
      {gaps.map(({ item, label }) => (
        <Button
          key={item}
          size="small"
          variant="quiet"
          className={styles.link}
          onClick={() => store.getState().set({ page: "gaps", query: { item }, step: null })}
        >
          {label[language]}
        </Button>
      ))}
    </p>
  );
}
