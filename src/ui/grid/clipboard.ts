import { parse, unparse } from "papaparse";

const tab = "\t";

/** Cells as spreadsheets put them on the clipboard: tabs between cells, quotes around a cell that holds a tab or a line. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const { data } = parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: tab });
  return data.map((row) => row.map((cell) => cell.replace(/\s*\r?\n\s*/g, " ").trim()));
}

export function textOfCells(cells: readonly (readonly string[])[]): string {
  return unparse(
    cells.map((row) => [...row]),
    { delimiter: tab, newline: "\n" },
  );
}
