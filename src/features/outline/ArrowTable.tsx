import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Network, NetworkEdge } from "../../domain/network";
import { inReadingOrder } from "../../domain/outline";
import { nameOf } from "../../domain/statements";
import { type Direction, DirectionMark } from "../../evidence-ui/DirectionMark";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { useApp, useAppStore } from "../../store/context";
import { selectChoice, selectEvidence, selectLanguage } from "../../store/selectors";
import { useOneStop } from "../../ui/basics/use-one-stop";
import { countsText, readingOf } from "../../wording/readings";
import styles from "./ArrowTable.module.css";

const columns = ["from", "effect", "to", "known", "papers", "standing"] as const;
type Column = (typeof columns)[number];

interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

const ariaSort = (sorting: Sorting | null, column: Column) =>
  sorting?.column === column ? (sorting.isDown ? "descending" : "ascending") : "none";

/** Gives the words of each cell of an arrow's line. */
function useCellWords(): (edge: NetworkEdge, column: Column) => string {
  const { t } = useTranslation("outline");
  const language = useApp(selectLanguage);
  const { labelOf } = usePaperWords();
  const evidence = useApp(selectEvidence);
  return (edge, column) => {
    switch (column) {
      case "from":
        return nameOf(evidence, edge.source, language);
      case "to":
        return nameOf(evidence, edge.target, language);
      case "effect":
        return edge.gathered
          ? t("gathered", { sign: t(`encoding:sign.${edge.sign}`), counts: countsText(edge.gathered, language) })
          : t(`encoding:sign.${edge.sign}`);
      case "known":
        return t(`encoding:class.${edge.cls}`);
      case "papers":
        return edge.gathered
          ? t("papers", { count: edge.gathered.papers })
          : edge.refs.map(labelOf).join(t("separator"));
      case "standing":
        return edge.standing === "contested" ? t("contested") : "";
    }
  };
}

const papersOf = ({ refs, gathered }: NetworkEdge): number => gathered?.papers ?? refs.length;

interface HeadProps {
  readonly sorting: Sorting | null;
  readonly onSort: (column: Column) => void;
}

function TableHead({ sorting, onSort }: HeadProps): ReactNode {
  const { t } = useTranslation("outline");
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" className={styles.head} aria-sort={ariaSort(sorting, column)}>
            <button type="button" className={styles.sort} onClick={() => onSort(column)}>
              {t(`column.${column}`)}
              <span aria-hidden="true">{sorting?.column === column ? (sorting.isDown ? " ↓" : " ↑") : ""}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Every arrow in view, one a line: ends, effect, how it is known, the papers behind it. */
export function ArrowTable({ network }: { readonly network: Network }): ReactNode {
  const { t } = useTranslation("outline");
  const store = useAppStore();
  const language = useApp(selectLanguage);
  const evidence = useApp(selectEvidence);
  const choice = useApp(selectChoice);
  const wordOf = useCellWords();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const stop = useOneStop<HTMLTableElement>("button");
  const sorted = (): readonly NetworkEdge[] => {
    const edges = inReadingOrder(network.edges);
    if (sorting === null) return edges;
    const { column, isDown } = sorting;
    const order = (a: NetworkEdge, b: NetworkEdge): number =>
      column === "papers" ? papersOf(a) - papersOf(b) : wordOf(a, column).localeCompare(wordOf(b, column), language);
    return edges.toSorted((a, b) => (isDown ? order(b, a) : order(a, b)));
  };
  return (
    <section className={styles.scroll} aria-label={t("view.table")}>
      <table className={styles.table} {...stop}>
        <TableHead
          sorting={sorting}
          onSort={(column) => setSorting((now) => ({ column, isDown: now?.column === column ? !now.isDown : false }))}
        />
        <tbody>
          {sorted().map((edge) => (
            <tr
              key={edge.id}
              className={styles.row}
              data-chosen={(choice?.kind === "edge" && choice.id === edge.id) || undefined}
            >
              <th scope="row" className={styles.cell}>
                <button
                  type="button"
                  data-stop=""
                  className={styles.open}
                  aria-label={readingOf(evidence, edge, language)}
                  onClick={() => store.getState().choose({ kind: "edge", id: edge.id })}
                >
                  {wordOf(edge, "from")}
                </button>
              </th>
              <td className={styles.cell}>
                <span className={styles.effect}>
                  {edge.sign === "interacts" ? null : <DirectionMark direction={edge.sign satisfies Direction} />}
                  {wordOf(edge, "effect")}
                </span>
              </td>
              {(["to", "known", "papers", "standing"] as const).map((column) => (
                <td key={column} className={styles.cell}>
                  {wordOf(edge, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
