import type { ColumnId } from "./columns";
import type { Line } from "./lines";
import { valuesOf } from "./values";
import type { Words } from "./words";

/** Units in which doses are compared: what is printed in them needs no second figure. */
const comparable: readonly string[] = ["μmol/L", "mg/kg"];

function partOf(column: ColumnId, line: Line, words: Words): string | null {
  const { t } = words;
  const values = valuesOf(column, line, words);
  if (values.length === 0) return null;
  const missing = values.every((value) => value.missing);
  const text = values.map((value) => value.text).join(t("study-panel:list.separator"));
  if (column === "organism" && missing && line.arms.some((arm) => arm.approach !== "in silico")) {
    return t("studies:folded.noOrganism");
  }
  if (missing) return null;
  if (column === "inducer") return t("studies:folded.inducer", { text });
  if (column === "section") return t("studies:folded.section", { text });
  if (column !== "doseConverted") return text;
  const doses = line.arms.flatMap((arm) => arm.doses);
  return doses.every(({ unit }) => comparable.includes(unit)) ? null : t("studies:folded.dose", { text });
}

/** What a cell says below its own, of columns that have no place of their own; empty where there is nothing to say. */
export function foldedText(columns: readonly ColumnId[], line: Line, words: Words): string {
  return columns.flatMap((column) => partOf(column, line, words) ?? []).join(" · ");
}
