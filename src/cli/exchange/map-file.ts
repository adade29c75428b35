import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { nearestId } from "../../dataset/drafts/nearest";
import { allEntityKinds } from "../../domain/records";
import type { IncomingSheet, IncomingTable } from "../../exchange/base/incoming";
import { type FieldId, fields } from "../../exchange/columns/fields";
import { guessColumns } from "../../exchange/columns/guess-columns";
import { likelySheet } from "../../exchange/columns/likely-sheet";
import type { ColumnChoice } from "../../exchange/columns/read-rows";
import { Misuse } from "../calls/verb";

const isField = (name: string): name is FieldId => fields.some((field) => field === name);

const mapSchema = z.strictObject({
  /** Name of the sheet, or its number from 1. */
  sheet: z.union([z.string(), z.int().positive()]).optional(),
  /** Rows of the file, from 1. */
  headerRow: z.int().positive().optional(),
  firstRow: z.int().positive().optional(),
  /** Header of a column, or its number from 1, and the field that it is; null: it is not read. */
  columns: z.record(z.string(), z.string().nullable()).default({}),
  /** What the table is about, where it has no column for it. */
  studied: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  /** A name of the file: the id of an entity, or a new one. */
  nodes: z
    .record(
      z.string(),
      z.union([
        z.string().min(1),
        z.strictObject({ name: z.string().min(1).optional(), kind: z.enum(allEntityKinds).optional() }),
      ]),
    )
    .default({}),
});
export type TableMap = z.infer<typeof mapSchema>;

/** Reads a map of columns and names. Throws `Misuse` with what is wrong with it. */
export function readMap(path: string | undefined): TableMap {
  if (path === undefined) return mapSchema.parse({});
  let raw: unknown;
  try {
    raw = parse(readFileSync(path, "utf8"), { version: "1.2" }) ?? {};
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = mapSchema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Misuse(`${path}, ${issue?.path.join(".") || "whole file"}: ${issue?.message ?? "not a map"}`);
}

/** The sheet that a map means, with its header where the map says. */
export function sheetOf({ sheets }: IncomingTable, { sheet, headerRow, firstRow }: TableMap): IncomingSheet {
  const wanted = sheet ?? likelySheet(sheets) + 1;
  const found = typeof wanted === "number" ? sheets[wanted - 1] : sheets.find(({ name }) => name === wanted);
  if (found === undefined)
    throw new Misuse(`There is no sheet "${wanted}". There are: ${sheets.map(({ name }) => name).join(", ")}.`);
  const header = headerRow ?? found.headerRow;
  return { ...found, headerRow: header, firstRow: firstRow ?? (headerRow === undefined ? found.firstRow : header + 1) };
}

/** Columns as they are guessed, with those that the map names as it says. */
export function columnsOf(sheet: IncomingSheet, { columns }: TableMap): readonly ColumnChoice[] {
  const guesses = guessColumns(sheet);
  const chosen = new Map<number, FieldId | null>();
  for (const [name, field] of Object.entries(columns)) {
    const at = guesses.find(({ header }) => header === name)?.column ?? (/^\d+$/.test(name) ? Number(name) - 1 : -1);
    if (guesses[at] === undefined)
      throw new Misuse(
        `There is no column "${name}"${near(
          name,
          guesses.map(({ header }) => header),
        )}.`,
      );
    if (field !== null && !isField(field))
      throw new Misuse(`There is no field "${field}"${near(field, fields)}. There are: ${fields.join(", ")}.`);
    chosen.set(at, field);
  }
  const taken = new Set(chosen.values());
  return guesses.map(({ column, field }) => {
    const own = chosen.get(column);
    if (own !== undefined) return { column, field: own };
    return { column, field: taken.has(field) ? null : field };
  });
}

function near(name: string, known: readonly string[]): string {
  const found = nearestId(name, known);
  return found === null ? "" : ` (did you mean "${found}"?)`;
}
