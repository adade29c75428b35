import type { ReactNode } from "react";
import type { Difference, DifferenceValue } from "../../domain/conflicts";
import { significant } from "../../domain/doses";
import { RefNumber } from "../../evidence-ui/References";
import { messageKey } from "../../i18n/message-key";
import styles from "./DifferenceTable.module.css";
import { useWords, type Words } from "./words";

export interface DifferenceTableProps {
  readonly differences: readonly Difference[];
  readonly title: string;
}

/** What differs between the studies of a disagreement, feature by feature. */
export function DifferenceTable({ differences, title }: DifferenceTableProps): ReactNode {
  const { t } = useWords();
  const refs = differences[0]?.cells.map((cell) => cell.ref) ?? [];
  return (
    <div className={styles.scroll}>
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

/** Two that agree say nothing of a third that is silent. */
function verdictOf({ verdict, cells }: Difference): string {
  return verdict === "same" && cells.some((cell) => cell.values.length === 0) ? "same-where-told" : verdict;
}

/** A dose as printed, and what it is in the unit that all are brought to. */
function Value({ value }: { readonly value: DifferenceValue }): ReactNode {
  const words = useWords();
  if (value.type !== "dose") return <span className={styles.value}>{wordOf(words, value)}</span>;
  const number = (amount: number) => String(significant(amount, 3));
  return (
    <span className={styles.value}>
      {value.printed}
      {value.amounts.map(({ from, to, unit }) => (
        <span key={unit} className={styles.amount}>
          {`= ${from === to ? number(from) : `${number(from)}–${number(to)}`} ${unit}`}
        </span>
      ))}
    </span>
  );
}

function wordOf({ t, language }: Words, value: Exclude<DifferenceValue, { type: "dose" }>): string {
  switch (value.type) {
    case "approach":
      return t(`study-panel:approach.${messageKey(value.approach)}`);
    case "text":
      return value.text[language];
    case "organism":
      return t(`study-panel:organism.${value.organism}`);
    case "measured":
      return t(`study-panel:measured.${value.measured}`);
    case "time":
      return t("study-panel:timeDependent");
  }
}
