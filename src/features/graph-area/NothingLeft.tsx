import { useTranslation } from "react-i18next";
import { activeFilters, noFilters } from "../../domain/filters";
import { leftBy, waysToLoosen } from "../../domain/visible";
import { useFilterWords } from "../../evidence-ui/filters/use-filter-words";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { useApp, useAppStore } from "../../store/context";
import { useTransfer } from "../../store/datasets/transfer";
import { selectBackground, selectCanUndo, selectEvidence, selectFilters, selectView } from "../../store/selectors";
import { Button, UndoIcon } from "../../ui";
import styles from "./GraphArea.module.css";

/** So many single filters to take off are offered. */
const mostOffered = 3;

/** The filters leave nothing to draw: says why, and leads back. */
export function NothingLeft() {
  const { t } = useTranslation("graph-area");
  const canUndo = useApp(selectCanUndo);
  const evidence = useApp(selectEvidence);
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const store = useAppStore();
  const { backgroundArrows } = leftBy(evidence, filters, view);
  const change = store.getState().change;
  return (
    <div className={styles.nothing} role="status">
      <h2>{t("nothing.title")}</h2>
      {useReasons().map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <div className={styles.nothingActions}>
        {backgroundArrows > 0 ? (
          <Button variant="primary" onClick={() => store.getState().change({ background: "always" })}>
            {t("nothing.show")}
          </Button>
        ) : null}
        <Button icon={<UndoIcon />} disabled={!canUndo} onClick={() => store.getState().undo()}>
          {t("nothing.undo")}
        </Button>
        {activeFilters(filters).length > 0 ? (
          <Button variant={backgroundArrows > 0 ? "plain" : "primary"} onClick={() => change({ filters: noFilters })}>
            {t("nothing.reset")}
          </Button>
        ) : null}
      </div>
      <Loosen />
    </div>
  );
}

/** Why nothing is drawn: nothing passes, or what passes has no arrow that is shown. */
function useReasons(): readonly string[] {
  const { t } = useTranslation("graph-area");
  const evidence = useApp(selectEvidence);
  const { labelOf } = usePaperWords();
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const { unprinted, backgroundArrows } = leftBy(evidence, filters, view);
  const refs = unprinted.map(labelOf).join(t("filters:chips.and"));
  const reasons = [
    ...(unprinted.length > 0 ? [t("nothing.unprinted", { count: unprinted.length, refs })] : []),
    ...(backgroundArrows > 0 ? [t("nothing.background", { count: backgroundArrows })] : []),
  ];
  return reasons.length > 0 ? reasons : [t("nothing.text")];
}

/** Single filters without which something would be left. One filter alone is what the reset takes off. */
function Loosen() {
  const { t } = useTranslation("graph-area");
  const evidence = useApp(selectEvidence);
  const filters = useApp(selectFilters);
  const view = useApp(selectView);
  const store = useAppStore();
  const wordsOf = useFilterWords();
  const withBackground = useApp((state) => selectBackground(state) === "always");
  const active = activeFilters(filters);
  if (new Set(active.map(({ field }) => field)).size < 2) return null;
  const ways = waysToLoosen(evidence, filters, view).slice(0, mostOffered);
  if (ways.length === 0) return <p>{t("nothing.noneHelps")}</p>;
  return (
    <>
      <p>{t("nothing.loosen")}</p>
      <ul className={styles.loosen}>
        {ways.map(({ field, filters: without, left }) => {
          const values = active.flatMap((each) => (each.field === field ? [wordsOf(each)] : []));
          return (
            <li key={field}>
              <Button size="small" onClick={() => store.getState().change({ filters: without })}>
                {t("nothing.loosenOne", {
                  field: t(`filters:chips.field.${field}`),
                  values: values.join(t("filters:chips.and")),
                })}
              </Button>{" "}
              {t("nothing.loosenLeft", {
                studies: t("filters:counts.studies", { count: left.studies }),
                // As the bar and the filters count: what would be drawn.
                arrows: t("filters:counts.arrows", {
                  count: left.arrows + (withBackground ? left.backgroundArrows : 0),
                }),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** No filter is to blame: the dataset itself has nothing to draw. */
export function NothingThere() {
  const { t } = useTranslation("graph-area");
  const store = useAppStore();
  const { bringIn } = useTransfer();
  const write = (): void => store.getState().set({ page: "edit", query: {}, step: null });
  return (
    <div className={styles.nothing} role="status">
      <h2>{t("empty.title")}</h2>
      <p>{t("empty.text")}</p>
      <div className={styles.nothingActions}>
        <Button variant="primary" onClick={write}>
          {t("empty.write")}
        </Button>
        <Button onClick={() => bringIn({ kind: "asked" })}>{t("datasets:bringIn")}</Button>
      </div>
    </div>
  );
}
