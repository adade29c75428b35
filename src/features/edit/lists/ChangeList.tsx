import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCollection } from "../../../store/collections/context";
import { useApp } from "../../../store/context";
import { isPlausible } from "../../../store/keeping/plausible";
import { selectLanguage } from "../../../store/selectors";
import { Button } from "../../../ui";
import { useChangeWords } from "../words/use-change-words";
import styles from "./Lists.module.css";

/** "today 14:02", or the date with the time; of a clock that was wrong, that nothing is known. */
function useMoment(): (at: string) => string {
  const { t } = useTranslation("edit");
  const language = useApp(selectLanguage);
  return (at) => {
    if (!isPlausible(at)) return t("changes.unknownTime");
    const date = new Date(at);
    const time = date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
    if (date.toDateString() === new Date().toDateString()) return t("changes.today", { time });
    return `${date.toLocaleDateString(language, { day: "numeric", month: "short", year: "numeric" })} ${time}`;
  };
}

/** Every change of the collection, the last one first, each with a way to take it back. */
export function ChangeList({ onRefused }: { readonly onRefused: () => void }): ReactNode {
  const { t } = useTranslation("edit");
  const { changes, revert } = useCollection();
  const moment = useMoment();
  const wordsOf = useChangeWords();
  if (changes.length === 0) return <p className={styles.empty}>{t("changes.empty")}</p>;
  return (
    <div className={styles.lists}>
      <p className={styles.about}>{t("changes.about")}</p>
      <ol className={styles.list} aria-label={t("view.changes")}>
        {changes.toReversed().map(({ id, at, label }) => {
          const words = wordsOf(label);
          return (
            <li key={id} className={styles.change}>
              <time dateTime={at} className={styles.time}>
                {moment(at)}
              </time>
              <span className={styles.words}>{words}</span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t("changes.undoNamed", { change: words })}
                onClick={() => {
                  revert(id)
                    .then((outcome) => {
                      if (!outcome.ok) onRefused();
                    })
                    .catch(() => undefined);
                }}
              >
                {t("undo")}
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
