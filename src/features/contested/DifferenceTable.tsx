import type { ReactNode } from "react";
import type { Difference, DifferenceValue } from "../../domain/conflicts";
import { RefNumber } from "../../evidence-ui/References";
import { reachedWhereItScrolls } from "../../ui/basics/reached-where-it-scrolls";
import styles from "./DifferenceTable.module.css";
import { amountsOf, verdictOf, wordOf } from "./difference-words";
import { useWords } from "./words";

export interface DifferenceTableProps {
  readonly differences: readonly Difference[];
  readonly title: string;
}

/** What differs between the studies of a disagreement, feature by feature. */
export function DifferenceTable({ differences, title }: DifferenceTableProps): ReactNode {
  const { t } = useWords();
  const refs = differences[0]?.cells.map((cell) => cell.ref) ?? [];
  return (
    <div ref={reachedWhereItScrolls} className={styles.scroll}>
      <table className={styles.table} aria-label={t("difference.label", { title })}>
        <thead>
          <tr>
            <th scope="col">{t("difference.title")}</th>
            {refs.map((ref) => (
              <th key={ref} scope="col">
                <RefNumber number={ref} />
              </th>
            ))}
            <th scope="col">{t("difference.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((row) => (
            <tr key={row.field} data-verdict={row.verdict}>
              <th scope="row">{t(`difference.field.${row.field}`)}</th>
              {row.cells.map((cell) => (
                <td key={cell.ref}>
                  {cell.values.length === 0 ? (
                    <span className={styles.missing}>{t("study-panel:notReported")}</span>
                  ) : (
                    cell.values.map((value) => <Value key={JSON.stringify(value)} value={value} />)
                  )}
                </td>
              ))}
              <td className={styles.verdict}>{t(`difference.is.${verdictOf(row)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A dose as printed, and what it is in the unit that all are brought to. */
function Value({ value }: { readonly value: DifferenceValue }): ReactNode {
  const words = useWords();
  return (
    <span className={styles.value}>
      {wordOf(words, value)}
      {amountsOf(value).map((amount) => (
        <span key={amount} className={styles.amount}>
          {`= ${amount}`}
        </span>
      ))}
    </span>
  );
}
