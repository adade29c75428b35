import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { noFilters } from "../../domain/filters";
import { toCsv } from "../../figure/table/to-csv";
import { toXlsx } from "../../figure/table/to-xlsx";
import { tableFileName } from "../../figure/words/file-name";
import { SaveMenu } from "../../ui/SaveMenu";
import { type ComparisonSheetInput, comparisonSheet } from "./comparison-sheet";

/** The comparison as a file. */
export function SaveComparison(props: Omit<ComparisonSheetInput, "t">): ReactNode {
  const { t } = useTranslation("compare");
  const { evidence, left, right } = props;
  const sheet = () => comparisonSheet({ ...props, t });
  const name = () =>
    tableFileName({
      dataset: evidence.dataset.dataset.id,
      shown: "compare",
      filters: noFilters,
      find: `${left.id} ${right.id}`,
      today: new Date(),
    });
  return (
    <SaveMenu
      name={name}
      words={{ save: t("file.save"), busy: t("file.busy"), failed: t("file.failed") }}
      kinds={[
        { label: t("file.csv"), ending: "csv", make: () => toCsv(sheet()) },
        { label: t("file.xlsx"), ending: "xlsx", make: () => toXlsx([sheet()]) },
      ]}
    />
  );
}
