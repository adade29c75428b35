import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button } from "../../../ui";
import { armOf } from "../model/edit-rows";
import type { EditQuery } from "../state/query";
import type { RowDrafts } from "../state/use-row-drafts";
import styles from "./RestoredRows.module.css";
import { paperName } from "./use-rows";

export interface RestoredRowsProps {
  readonly drafts: RowDrafts;
  /** The experiment in view. */
  readonly arm: string | null;
  readonly ask: (next: Partial<EditQuery>) => void;
}

/** Rows that were not whole when the page was left: they are in their places again, or are let go. */
export function RestoredRows({ drafts: { restored, discard }, arm, ask }: RestoredRowsProps): ReactNode {
  const { t } = useTranslation("edit");
  const { studies } = useApp(selectDataset);
  if (restored.length === 0) return null;
  const arms = new Set(restored.map(armOf));
  const elsewhere = studies.flatMap((study) =>
    study.arms.flatMap(({ id }) => (arms.has(id) && id !== arm ? [{ id, study }] : [])),
  );
  return (
    <div className={styles.restored} role="status">
      <p>{t("restored.text", { count: restored.length })}</p>
      {elsewhere.map(({ id, study }) => (
        <Button key={id} size="small" onClick={() => ask({ paper: study.id, arm: id })}>
          {t("restored.show", { paper: paperName(study) })}
        </Button>
      ))}
      <Button size="small" variant="quiet" onClick={() => discard(restored)}>
        {t("restored.discard")}
      </Button>
    </div>
  );
}
