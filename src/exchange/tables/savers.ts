import type { Saver } from "../base/formats";
import { evidenceTable } from "./evidence-table";
import { tableLosses } from "./losses";

/** Tables of evidence, as the importers of this folder read them again. */
export const tableSavers: readonly Saver[] = [
  {
    id: "csv",
    ending: ".csv",
    type: "text/csv",
    losses: tableLosses,
    write: async (dataset, { language }) => {
      const { toCsv } = await import("../../files/csv");
      return toCsv(evidenceTable(dataset, language));
    },
  },
  {
    id: "xlsx",
    ending: ".xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    losses: tableLosses,
    write: async (dataset, { language }) => {
      const { toXlsx } = await import("../../files/to-xlsx");
      return toXlsx([evidenceTable(dataset, language)]);
    },
  },
];
