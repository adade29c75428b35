import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type OpenPoint, openPointCodes } from "../../../domain/open-points";
import type { CompiledDataset } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { useTransfer } from "../../../store/datasets/transfer";
import { selectDataset } from "../../../store/selectors";
import { Button } from "../../../ui";
import { EmptyState } from "../../../ui/display/EmptyState";
import { papersOf } from "../model/papers";
import type { EditQuery } from "../state/query";
import { useCellWords } from "../words/use-cell-words";
import styles from "./Lists.module.css";

/** What of the page mends a point. */
function placeOfPoint(point: OpenPoint): Partial<EditQuery> {
  if ("node" in point) return { view: "to-do", node: point.node };
  const { paper } = point;
  const arm = "arm" in point ? (point.arm ?? null) : null;
  const finding = "finding" in point ? (point.finding ?? null) : null;
  const column = point.code === "no-place" ? "place" : point.code === "two-directions" ? "effect" : "note";
  return { paper, arm, finding, column: finding === null ? null : column };
}

/** What a line calls the records of its point. */
function useNames(dataset: CompiledDataset) {
  const { nameOf } = useCellWords();
  return useMemo(() => {
    const papers = new Map(
      papersOf(dataset).map(({ id, firstAuthor, citation }) => [
        id,
        [firstAuthor, citation.issued].filter((each) => each !== undefined).join(" ") || id,
      ]),
    );
    const objects = new Map(dataset.findings.map(({ id, object }) => [id, nameOf(object)]));
    return {
      paper: (id: string) => papers.get(id) ?? id,
      finding: (id: string) => objects.get(id) ?? id,
      node: nameOf,
    };
  }, [dataset, nameOf]);
}

export interface ToDoListProps {
  readonly points: readonly OpenPoint[];
  readonly onGo: (place: Partial<EditQuery>) => void;
}

/** Everything that the collection still lacks, kind by kind; each line leads to where it is mended. */
export function ToDoList({ points, onGo }: ToDoListProps): ReactNode {
  const { t } = useTranslation("edit");
  const dataset = useApp(selectDataset);
  const names = useNames(dataset);
  const textOf = (point: OpenPoint): string => {
    if ("node" in point) return names.node(point.node);
    const parts = [names.paper(point.paper)];
    if ("finding" in point && point.finding !== undefined) parts.push(names.finding(point.finding));
    if (point.code === "same-paper") parts.push(t("toDo.sameAs", { paper: names.paper(point.other) }));
    if (point.code === "unread-doses") {
      const arms = dataset.studies.flatMap((study) => study.arms);
      parts.push(arms.find(({ id }) => id === point.arm)?.dosesPrinted ?? "");
    }
    return parts.join(" · ");
  };
  const { saveAs } = useTransfer();
  if (points.length === 0) {
    return (
      <EmptyState title={t("toDo.none")} why={t("toDo.empty")}>
        <Button onClick={() => onGo({ view: "findings" })}>{t("toDo.findings")}</Button>
        <Button onClick={saveAs}>{t("datasets:saveAs")}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.lists}>
      <p className={styles.about}>{t("toDo.about")}</p>
      {openPointCodes.map((code) => {
        const own = points.filter((point) => point.code === code);
        if (own.length === 0) return null;
        return (
          <section key={code}>
            <h3 className={styles.heading}>{t(`toDo.code.${code}`, { count: own.length })}</h3>
            <p className={styles.about}>{t(`toDo.why.${code}`)}</p>
            <ul className={styles.list}>
              {own.map((point) => (
                <li key={JSON.stringify(point)}>
                  <button type="button" className={styles.line} onClick={() => onGo(placeOfPoint(point))}>
                    {textOf(point)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
