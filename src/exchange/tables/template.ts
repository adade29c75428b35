import type { Language } from "../../domain/records";
import { type Sheet, toCsv } from "../../files/csv";
import { type FieldId, fields, headerOf } from "../columns/fields";
import templates from "../columns/template.json";

/** An empty table to fill in: a header that the importer understands, and two rows as an example. */
export function templateTable(language: Language): Sheet {
  const { name, rows } = templates[language];
  const cells: readonly Partial<Readonly<Record<FieldId, string>>>[] = rows;
  return {
    name,
    header: fields.map((field) => headerOf(field, language)),
    rows: cells.map((row) => fields.map((field) => row[field] ?? null)),
  };
}

/** The same as a file. */
export async function templateFile(language: Language, ending: ".csv" | ".xlsx"): Promise<Blob> {
  const table = templateTable(language);
  return ending === ".csv" ? toCsv(table) : (await import("../../files/to-xlsx")).toXlsx([table]);
}
