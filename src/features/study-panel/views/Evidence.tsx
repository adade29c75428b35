import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NetworkEdge, NetworkNode } from "../../../domain/network";
import { Button } from "../../../ui";
import { PanelProvider } from "../context/panel-context";
import { usePanelTools } from "../context/use-panel-tools";
import styles from "./Evidence.module.css";
import { StudyLists } from "./StudyLists";
import { type Found, refsBehind, type Subject } from "./subject";

/** Cards stand unfolded where there are no more than this. */
const UNFOLDED = 3;

/** What the filters hide, and the switch to show it here. */
function Hidden(props: {
  readonly count: number;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}): ReactNode {
  const { t } = useTranslation("study-panel");
  if (props.count === 0) return null;
  return (
    <p className={styles.filtered}>
      {props.all ? t("filtered.shown", { count: props.count }) : t("filtered.hidden", { count: props.count })}{" "}
      <Button variant="quiet" size="small" onClick={() => props.onChange(!props.all)}>
        {props.all ? t("filtered.hide") : t("filtered.show")}
      </Button>
    </p>
  );
}

/** The frame that nodes and arrows share: their own head, then the studies, filtered as the picture is. */
export function Evidence<T extends NetworkNode | NetworkEdge>(props: {
  readonly subject: Subject<T>;
  readonly head: (found: Found<T>) => ReactNode;
}): ReactNode {
  const { subject } = props;
  const [all, setAll] = useState(false);
  const found = all || subject.now === null ? subject.all : subject.now;
  const total = useMemo(() => refsBehind(subject.all.behind), [subject]);
  const now = useMemo(() => (subject.now ? refsBehind(subject.now.behind) : new Set<number>()), [subject]);
  const listed = all || subject.now === null ? total : now;
  const studies = found.behind.tested.length + found.behind.predicted.length;
  const { tools, folds } = usePanelTools(listed, studies <= UNFOLDED);
  const { t } = useTranslation("study-panel");
  return (
    <PanelProvider value={tools}>
      {props.head(found)}
      {subject.now === null ? (
        <p className={styles.filtered}>{t("filtered.everything")}</p>
      ) : (
        <Hidden count={total.size - now.size} all={all} onChange={setAll} />
      )}
      <StudyLists key={found.element.id} behind={found.behind} folds={folds} />
    </PanelProvider>
  );
}
