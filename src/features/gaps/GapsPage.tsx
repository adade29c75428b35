import type { TFunction } from "i18next";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { isSubject } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import { gapMap } from "../../domain/gaps";
import type { Language } from "../../domain/records";
import { SaveChart } from "../../evidence-ui/figure-page/SaveChart";
import { UnfilteredNote } from "../../evidence-ui/filters/UnfilteredNote";
import { tableFileName } from "../../figure/words/file-name";
import { toCsv } from "../../files/csv";
import { toXlsx } from "../../files/to-xlsx";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import type { AppState } from "../../store/state";
import { CellCard } from "./CellCard";
import { cellId, findCell } from "./cell-id";
import { GapMatrix } from "./GapMatrix";
import styles from "./GapsPage.module.css";
import { gapChart } from "./gap-chart";
import { gapSheet } from "./gap-sheet";
import { gapWords, useGapWords } from "./gap-words";
import { StatedGaps } from "./StatedGaps";
import { SubjectChoice } from "./SubjectChoice";

const selectQuery = (state: AppState) => state.query;

/** What was studied and what nobody has, and beside it what the review itself says is missing. */
export default function GapsPage(): ReactNode {
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const query = useApp(selectQuery);
  const words = useGapWords();
  const { t } = words;
  const subject = query.subject !== undefined && isSubject(evidence, query.subject) ? query.subject : null;
  const map = useMemo(() => gapMap(evidence, subject), [evidence, subject]);
  const chosen = findCell(map, query.cell);
  const [pressed, setPressed] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    const { cell: before, ...others } = store.getState().query;
    store.getState().set({ query: id === null ? others : { ...others, cell: id } });
    setPressed(id);
    // Closing the card returns the focus to the cell that opened it.
    if (id === null && before !== undefined) document.getElementById(before)?.focus();
  };
  const { reading } = evidence;
  const name = (look?: readonly string[]) =>
    tableFileName({
      dataset: evidence.dataset,
      shown: "gaps",
      filters: subject === null ? noFilters : { ...noFilters, subjects: [subject] },
      reading,
      today: new Date(),
      ...(look ? { look } : {}),
    });
  const chart = useCallback(
    (translate: TFunction, spoken: Language) => gapChart(map, gapWords(translate, evidence, spoken)),
    [map, evidence],
  );
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t("gaps:title")}</h2>
          <p className={styles.intro}>{t("gaps:intro")}</p>
        </div>
        <SaveChart
          name={name}
          chart={chart}
          tables={[
            { ending: "csv", make: () => toCsv(gapSheet(map, words)) },
            { ending: "xlsx", make: () => toXlsx([gapSheet(map, words)]) },
          ]}
        />
      </header>
      <div className={styles.body}>
        <div className={styles.matrix}>
          <UnfilteredNote />
          <SubjectChoice subject={subject} />
          <p className={styles.left}>{t("gaps:left", { open: map.open, count: map.total })}</p>
          <GapMatrix map={map} chosen={chosen} onChoose={choose} />
          <p className={styles.key}>{t("gaps:key")}</p>
        </div>
        <aside className={styles.aside}>
          {chosen ? <CellCard at={chosen} takeFocus={cellId(chosen) === pressed} onClose={() => choose(null)} /> : null}
          {map.stated.length > 0 ? <StatedGaps gaps={map.stated} /> : null}
        </aside>
      </div>
    </div>
  );
}
