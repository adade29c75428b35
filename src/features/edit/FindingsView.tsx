import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Arm, CompiledDataset, Study, ToRead } from "../../domain/records";
import { useApp, useAppStore } from "../../store/context";
import { selectDataset } from "../../store/selectors";
import { Button, useMedia } from "../../ui";
import { phone } from "../../ui/basics/screen";
import styles from "./EditPage.module.css";
import { Experiments } from "./experiments/Experiments";
import { ChosenRows } from "./findings/ChosenRows";
import { FindingForms } from "./findings/FindingForms";
import { FindingsGrid } from "./findings/FindingsGrid";
import { RestoredRows } from "./findings/RestoredRows";
import { paperName, useRows } from "./findings/use-rows";
import { papersInOrder, papersOf, withoutPaper } from "./model/papers";
import { PaperDialog } from "./papers/PaperDialog";
import { PaperList } from "./papers/PaperList";
import { useAskedPaper } from "./papers/use-asked-paper";
import type { EditQuery } from "./state/query";
import type { Editing } from "./state/use-editing";
import type { RowDrafts } from "./state/use-row-drafts";

export interface FindingsViewProps {
  readonly query: EditQuery;
  readonly ask: (next: Partial<EditQuery>) => void;
  readonly editing: Editing;
  readonly drafts: RowDrafts;
  readonly graph: ReactNode;
}

/** The paper and the experiment that a link names, by the finding too; else the first of them. */
function chosenOf(dataset: CompiledDataset, query: EditQuery) {
  const finding = dataset.findings.find(({ id }) => id === query.finding);
  const papers = papersOf(dataset);
  const byArm = dataset.studies.find(({ arms }) => arms.some(({ id }) => id === query.arm));
  const asked = finding?.study ?? query.paper ?? byArm?.id;
  const paper = papers.find(({ id }) => id === asked) ?? papersInOrder(dataset)[0] ?? null;
  const arms = paper && "arms" in paper ? paper.arms : [];
  const arm = arms.find(({ id }) => id === (finding?.arm ?? query.arm)) ?? arms[0] ?? null;
  return { paper, arm, finding: finding?.id ?? null };
}

/** Papers, the experiments of the chosen one, its findings, and the graph that grows with them. */
export function FindingsView({ query, ask, editing, drafts, graph }: FindingsViewProps): ReactNode {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const { paper, arm, finding } = chosenOf(dataset, query);
  const [asked, setAsked] = useAskedPaper(dataset);
  return (
    <div className={styles.body}>
      <PaperList
        chosen={paper?.id ?? null}
        onChoose={(id) => ask({ paper: id })}
        onAdd={() => setAsked({ paper: null })}
      />
      <div className={styles.work}>
        <div className={styles.top} data-graph={graph !== null}>
          <div className={styles.about}>
            {paper ? (
              <>
                <PaperHead
                  paper={paper}
                  editing={editing}
                  onChange={() => setAsked({ paper: paper.id })}
                  onGone={() => ask({})}
                />
                <Experiments
                  paper={paper}
                  arm={arm?.id ?? null}
                  editing={editing}
                  onChoose={(id) => ask({ paper: paper.id, arm: id })}
                />
              </>
            ) : (
              <p className={styles.empty}>{t("empty")}</p>
            )}
          </div>
          {graph === null ? <ToGraph /> : <div className={styles.graph}>{graph}</div>}
        </div>
        <ChosenRows ask={ask} />
        <RestoredRows drafts={drafts} arm={arm?.id ?? null} ask={ask} />
        {paper && "arms" in paper && arm ? (
          <Findings
            key={`${arm.id} ${finding ?? ""} ${query.column ?? ""}`}
            study={paper}
            arm={arm}
            editing={editing}
            drafts={drafts}
            start={finding === null ? null : { row: finding, column: query.column }}
          />
        ) : null}
      </div>
      {asked === null ? null : (
        <PaperDialog
          paper={asked.paper}
          editing={editing}
          onClose={() => setAsked(null)}
          onDone={(id) => {
            setAsked(null);
            ask({ paper: id, arm: arm?.id ?? null });
          }}
        />
      )}
    </div>
  );
}

interface PaperHeadProps {
  readonly paper: Study | ToRead;
  readonly editing: Editing;
  readonly onChange: () => void;
  readonly onGone: () => void;
}

function PaperHead({ paper, editing, onChange, onGone }: PaperHeadProps): ReactNode {
  const { t } = useTranslation("edit");
  const name = paperName({ firstAuthor: paper.firstAuthor ?? paper.id, citation: paper.citation });
  const remove = (): void => {
    onGone();
    editing
      .edit({ code: "removed-paper", values: { paper: name } }, (now) => withoutPaper(now, paper.id))
      .catch(() => undefined);
  };
  return (
    <div className={styles.paper}>
      <div className={styles.paperWords}>
        <strong>{name}</strong>
        {paper.citation.title === undefined ? null : <span className={styles.paperTitle}>{paper.citation.title}</span>}
      </div>
      <Button size="small" onClick={onChange}>
        {t("paper.change")}
      </Button>
      <Button size="small" variant="quiet" onClick={remove}>
        {t("paper.remove")}
      </Button>
    </div>
  );
}

function ToGraph(): ReactNode {
  const { t } = useTranslation("edit");
  const store = useAppStore();
  return (
    <p className={styles.toGraph}>
      <Button size="small" onClick={() => store.getState().set({ page: "graph", query: {} })}>
        {t("toGraph")}
      </Button>
    </p>
  );
}

interface FindingsProps {
  readonly study: Study;
  readonly arm: Arm;
  readonly editing: Editing;
  readonly drafts: RowDrafts;
  readonly start: { readonly row: string; readonly column: string | null } | null;
}

function Findings({ study, arm, editing, drafts, start }: FindingsProps): ReactNode {
  const isPhone = useMedia(phone);
  const rows = useRows(study, arm, drafts, editing);
  const props = { ...rows, editing, start, name: paperName(study) };
  return <div className={styles.findings}>{isPhone ? <FindingForms {...props} /> : <FindingsGrid {...props} />}</div>;
}
