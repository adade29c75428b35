import type { Importer } from "../base/formats";
import { fieldNamed } from "../columns/fields";

/** Tables of evidence, row by row. */
export const tableImporters: readonly Importer[] = [
  {
    id: "csv",
    accept: ".csv,.tsv,.txt,text/csv,text/tab-separated-values",
    recognises: recognisesCsv,
    read: async (file, options) => (await import("./read-csv")).readCsv(file, options),
  },
  {
    id: "xlsx",
    accept: ".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    recognises: (name, head) => {
      // An old workbook: recognised, so that its reader can say what to do.
      if (/\.xls$/i.test(name) && head.charCodeAt(2) === 0x11) return 0.9;
      if (!head.startsWith("PK\u0003\u0004")) return 0;
      return /\[Content_Types\]\.xml|xl\/|_rels\/|docProps\//.test(head) ? 0.9 : 0.2;
    },
    read: async (file, options) => (await import("./xlsx/read-xlsx")).readXlsx(file, options),
  },
];

/** Whether lines are cut into cells: sure where a line has two words that name columns of ours. */
function recognisesCsv(name: string, head: string): number {
  const isNamed = /\.(csv|tsv)$/i.test(name);
  // A bracket begins a list in JSON, but may begin a remark above a table.
  if (head.includes("\u0000") || /^\s*[<{]/.test(head) || (!isNamed && /^\s*\[/.test(head))) return 0;
  const lines = head.split(/\r?\n|\r/).slice(0, 20);
  const named = lines.map(
    (line) => line.split(/[,;\t|]/).filter((cell) => fieldNamed(cell.replaceAll('"', "")) !== null).length,
  );
  if (Math.max(...named) >= 2) return 0.7;
  if (isNamed) return 0.5;
  return lines.filter((line) => /[,;\t|]/.test(line)).length > 1 ? 0.2 : 0;
}
