import type { Saver } from "../base/formats";
import { tableLosses } from "./losses";

/** Tables of evidence, as the importers of this folder read them again. */
export const tableSavers: readonly Saver[] = [
  {
    id: "csv",
    ending: ".csv",
    type: "text/csv",
    losses: tableLosses,
    write: async (dataset, { language }) => {
      const [{ toCsv }, { evidenceTable }] = await Promise.all([import("../../files/csv"), import("./evidence-table")]);
      return toCsv(evidenceTable(dataset, language));
    },
  },
  {
    id: "xlsx",
    ending: ".xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    losses: tableLosses,
    write: async (dataset, { language }) => {
      const [{ toXlsx }, { evidenceTable }] = await Promise.all([
        import("../../files/to-xlsx"),
        import("./evidence-table"),
      ]);
      return toXlsx([evidenceTable(dataset, language)]);
    },
  },
];
