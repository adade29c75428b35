import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nameOf } from "../../domain/statements";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { useApp, useAppStore } from "../../store/context";
import { sameChoice } from "../../store/create-store";
import { selectChoice, selectEvidence, selectLanguage } from "../../store/selectors";
import type { AppState, Choice } from "../../store/state";
import { Button, CloseIcon, IconButton } from "../../ui";
import styles from "./PanelTop.module.css";

/** What was chosen before what is chosen now. */
const selectChoiceBefore = ({ past, choice }: AppState): Choice | null => {
  const before = past.at(-1)?.choice ?? null;
  return sameChoice(before, choice) ? null : before;
};

/** The way back to what was chosen before, and the way out. */
export function PanelTop(): ReactNode {
  const { t } = useTranslation("study-panel");
  const store = useAppStore();
  const choice = useApp(selectChoice);
  const before = useApp(selectChoiceBefore);
  const evidence = useApp(selectEvidence);
  const { labelOf, source } = usePaperWords();
  const language = useApp(selectLanguage);
  const ends =
    before?.kind === "edge"
      ? before.id.slice(before.id.indexOf(":") + 1).split(">")
      : before?.kind === "route"
        ? [before.path[0], before.path.at(-1)]
        : [];
  const name = (id: string | undefined) => nameOf(evidence, id ?? "", language);
  const label =
    before?.kind === "node"
      ? name(before.id)
      : before?.kind === "edge" || before?.kind === "route"
        ? `${name(ends[0])} → ${name(ends[1])}`
        : before?.kind === "study"
          ? t("studyNumber", { ref: labelOf(before.ref), ...source })
          : null;
  return (
    <div className={styles.top}>
      {choice !== null && label !== null ? (
        <Button variant="quiet" size="small" onClick={() => store.getState().choose(before)}>
          {t("back", { name: label })}
        </Button>
      ) : (
        <span className={styles.topName}>{t("label")}</span>
      )}
      {choice === null ? null : (
        <IconButton label={t("close")} icon={<CloseIcon />} onClick={() => store.getState().choose(null)} />
      )}
    </div>
  );
}
