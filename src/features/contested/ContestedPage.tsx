import { type ReactNode, useMemo } from "react";
import { conflictsOf } from "../../domain/conflicts";
import { noFilters } from "../../domain/filters";
import { UnfilteredNote } from "../../evidence-ui/filters/UnfilteredNote";
import { useItemInView } from "../../evidence-ui/use-item-in-view";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { Button, FilterIcon } from "../../ui";
import { useOneStop } from "../../ui/basics/use-one-stop";
import { PageFrame } from "../../ui/display/PageFrame";
import { headingId } from "./ConflictCard";
import styles from "./ContestedPage.module.css";
import { groupsOf } from "./groups";
import { KindGroup } from "./KindGroup";
import { ReadingSwitch } from "./ReadingSwitch";
import { SaveConflicts } from "./SaveConflicts";
import { useWords } from "./words";

/** Every disagreement of the review, by kind, and the switch between its two readings. */
export default function ContestedPage(): ReactNode {
  const { t } = useWords();
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const groups = useMemo(() => groupsOf(conflictsOf(evidence)), [evidence]);
  const stop = useOneStop<HTMLDivElement>("button, summary");
  useItemInView();
  const showContested = (): void => {
    const { change, set } = store.getState();
    change({ filters: { ...noFilters, contestedOnly: true }, choice: null });
    set({ page: "graph" });
  };
  const bring = (selector: string): void => {
    const place = stop.ref.current?.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  };
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <UnfilteredNote />
      <ReadingSwitch />
      <div className={styles.ways}>
        <nav aria-label={t("kinds")} className={styles.kinds}>
          {groups.map(({ kind, conflicts, elsewhere }) => (
            <Button key={kind} size="small" onClick={() => bring(`[data-group="${kind}"]`)}>
              {t(`kind.${kind}.name`)}
              <span className={styles.count}>{conflicts.length + elsewhere.length}</span>
            </Button>
          ))}
        </nav>
        <Button size="small" variant="quiet" icon={<FilterIcon />} onClick={showContested}>
          {t("showContested")}
        </Button>
        <SaveConflicts groups={groups} />
      </div>
      <div {...stop} className={styles.groups}>
        {groups.map((group) => (
          <KindGroup key={group.kind} group={group} onGoTo={(id) => bring(`[id="${headingId(id)}"]`)} />
        ))}
      </div>
    </PageFrame>
  );
}
