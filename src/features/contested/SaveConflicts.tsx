import type { ReactNode } from "react";
import { noFilters } from "../../domain/filters";
import { SaveFiles } from "../../evidence-ui/SaveFiles";
import { tableFileName } from "../../figure/words/file-name";
import { toCsv } from "../../files/csv";
import { toXlsx } from "../../files/to-xlsx";
import { conflictSheet, differenceSheet } from "./conflict-sheets";
import type { Group } from "./groups";
import { useWords } from "./words";

/** The disagreements as files, in the reading in use. */
export function SaveConflicts({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  const words = useWords();
  const { t, evidence } = words;
  const sheets = () => [conflictSheet(groups, words), differenceSheet(groups, words)] as const;
  const name = () =>
    tableFileName({
      dataset: evidence.dataset,
      shown: "contested",
      filters: noFilters,
      reading: evidence.reading,
      today: new Date(),
    });
  return (
    <SaveFiles
      name={name}
      kinds={[
        { ending: "csv", make: () => toCsv(sheets()[0]) },
        { label: t("file.xlsx"), ending: "xlsx", make: () => toXlsx(sheets()) },
      ]}
    />
  );
}
