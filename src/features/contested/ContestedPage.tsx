import { type ReactNode, useMemo, useRef } from "react";
import { conflictsOf } from "../../domain/conflicts";
import { noFilters } from "../../domain/filters";
import { UnfilteredNote } from "../../evidence-ui/UnfilteredNote";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { Button, FilterIcon } from "../../ui";
import { PageFrame } from "../../ui/PageFrame";
import { ConflictCard } from "./ConflictCard";
import styles from "./ContestedPage.module.css";
import { groupsOf } from "./groups";
import { ReadingSwitch } from "./ReadingSwitch";
import { useWords } from "./words";

/** Every disagreement of the review, by kind, and the switch between its two readings. */
export default function ContestedPage(): ReactNode {
  const { t } = useWords();
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const groups = useMemo(() => groupsOf(conflictsOf(evidence)), [evidence]);
  const page = useRef<HTMLDivElement>(null);
  const showContested = (): void => {
    const { change, set } = store.getState();
    change({ filters: { ...noFilters, contestedOnly: true }, choice: null });
    set({ page: "graph" });
  };
  const goTo = (kind: string): void => {
    const heading = page.current?.querySelector<HTMLElement>(`[data-group="${kind}"]`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <UnfilteredNote />
      <ReadingSwitch />
      <div className={styles.ways}>
        <nav aria-label={t("kinds")} className={styles.kinds}>
          {groups.map(({ kind, conflicts }) => (
            <Button key={kind} size="small" onClick={() => goTo(kind)}>
              {t(`kind.${kind}.name`)}
              <span className={styles.count}>{conflicts.length}</span>
            </Button>
          ))}
        </nav>
        <Button size="small" variant="quiet" icon={<FilterIcon />} onClick={showContested}>
          {t("showContested")}
        </Button>
      </div>
      <div ref={page} className={styles.groups}>
        {groups.map(({ kind, conflicts }) => (
          <section key={kind} className={styles.group} aria-labelledby={`contested-${kind}`}>
            <h3 id={`contested-${kind}`} className={styles.heading} tabIndex={-1} data-group={kind}>
              {t(`kind.${kind}.name`)}
              <span className={styles.count}>{conflicts.length}</span>
            </h3>
            <p className={styles.meaning}>{t(`kind.${kind}.meaning`)}</p>
            {conflicts.map((conflict) => (
              <ConflictCard key={conflict.id} conflict={conflict} />
            ))}
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
