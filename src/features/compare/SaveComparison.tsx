import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { noFilters } from "../../domain/filters";
import { SaveFiles } from "../../evidence-ui/SaveFiles";
import { tableFileName } from "../../figure/words/file-name";
import { toCsv } from "../../files/csv";
import { toXlsx } from "../../files/to-xlsx";
import { type ComparisonSheetInput, comparisonSheet } from "./comparison-sheet";

/** The comparison as a file. */
export function SaveComparison(props: Omit<ComparisonSheetInput, "t">): ReactNode {
  const { t } = useTranslation("compare");
  const { evidence, left, right } = props;
  const sheet = () => comparisonSheet({ ...props, t });
  const name = () =>
    tableFileName({
      dataset: evidence.dataset,
      shown: "compare",
      filters: noFilters,
      find: `${left.id} ${right.id}`,
      reading: evidence.reading,
      today: new Date(),
    });
  return (
    <SaveFiles
      name={name}
      kinds={[
        { ending: "csv", make: () => toCsv(sheet()) },
        { ending: "xlsx", make: () => toXlsx([sheet()]) },
      ]}
    />
  );
}
