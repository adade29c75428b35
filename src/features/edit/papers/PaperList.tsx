import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CompiledDataset } from "../../../domain/records";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button, PlusIcon } from "../../../ui";
import { papersInOrder } from "../model/papers";
import styles from "./PaperList.module.css";

interface Line {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly findings: number;
}

/** Papers without findings first, then the others, each group in the collection's order. */
function linesOf(dataset: CompiledDataset, labelOf: (ref: number) => string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { study } of dataset.findings) counts.set(study, (counts.get(study) ?? 0) + 1);
  return papersInOrder(dataset).map(({ id, firstAuthor, citation, ...paper }) => {
    const known = "arms" in paper ? labelOf(paper.ref) : null;
    const plain = [firstAuthor, citation.issued].filter((each) => each !== undefined).join(" ");
    const number = dataset.dataset.review !== undefined && known !== null ? `${known} · ${plain}` : known;
    return { id, name: number ?? (plain || id), title: citation.title ?? "", findings: counts.get(id) ?? 0 };
  });
}

export interface PaperListProps {
  readonly chosen: string | null;
  readonly onChoose: (paper: string) => void;
  readonly onAdd: () => void;
}

/** The papers of the collection, with how many findings were read from each. */
export function PaperList({ chosen, onChoose, onAdd }: PaperListProps): ReactNode {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const { labelOf } = usePaperWords();
  const lines = useMemo(() => linesOf(dataset, labelOf), [dataset, labelOf]);
  const read = lines.filter(({ findings }) => findings > 0).length;
  return (
    <nav className={styles.papers} aria-label={t("papers.label")}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t("papers.title")}</h3>
        <Button size="small" icon={<PlusIcon size={14} />} onClick={onAdd}>
          {t("papers.add")}
        </Button>
      </div>
      {lines.length === 0 ? (
        <p className={styles.empty}>{t("papers.empty")}</p>
      ) : (
        <p className={styles.progress}>
          {t("papers.progress", { read, count: lines.length })}
          <progress className={styles.bar} value={read} max={lines.length} aria-label={t("papers.progressLabel")} />
        </p>
      )}
      <ul className={styles.list}>
        {lines.map(({ id, name, title, findings }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.paper}
              aria-current={id === chosen ? "true" : undefined}
              onClick={() => onChoose(id)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.count} data-none={findings === 0}>
                {findings === 0 ? t("papers.none") : t("papers.findings", { count: findings })}
              </span>
              {title === "" ? null : <span className={styles.about}>{title}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
