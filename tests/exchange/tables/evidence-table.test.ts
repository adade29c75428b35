import { describe, expect, it } from "vitest";
import { projectLibrary } from "../../../src/cli/sources/library";
import type { CompiledDataset } from "../../../src/domain/records";
import { languages } from "../../../src/domain/records/base/languages";
import type { FormatId } from "../../../src/exchange/base/formats";
import { fields } from "../../../src/exchange/columns/fields";
import { guessColumns } from "../../../src/exchange/columns/guess-columns";
import { readRows } from "../../../src/exchange/columns/read-rows";
import { planImport } from "../../../src/exchange/plan/plan";
import { readFile } from "../../../src/exchange/read-file";
import { saverOf } from "../../../src/exchange/savers";
import { evidenceTable } from "../../../src/exchange/tables/evidence-table";
import { templateFile } from "../../../src/exchange/tables/template";
import { isopsoralen } from "../../domain/real";

const formats: readonly FormatId[] = ["csv", "xlsx"];
const library = [...projectLibrary().records.values()];

/** What comes of a file's first sheet, with the columns as they are guessed, in a new collection. */
async function broughtIn(bytes: Uint8Array, name: string, language: "en" | "zh" = "en") {
  const { result } = await readFile({ name, bytes }, {}, {});
  if (!result.ok || result.incoming.kind !== "table") throw new Error(JSON.stringify(result.notices));
  const sheet = result.incoming.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const columns = guessColumns(sheet);
  const rows = readRows(sheet, columns);
  const planned = planImport({ incoming: rows.incoming, target: null, choices: { language }, title: "t", library });
  if (planned.result === null) throw new Error(JSON.stringify(planned.issues));
  return { columns, rows, planned, dataset: planned.result };
}

const saved = async (dataset: CompiledDataset, format: FormatId, language: "en" | "zh") => {
  const written = await saverOf(format)?.write(dataset, { language });
  return new Uint8Array(written instanceof Blob ? await written.arrayBuffer() : (written ?? new Uint8Array()));
};

describe("a table of evidence", () => {
  const { dataset } = isopsoralen();

  it.each(formats.flatMap((format) => languages.map((language) => [format, language] as const)))(
    "comes back equal as %s in %s: every row, and no remark that a column or word is not known",
    async (format, language) => {
      const {
        columns,
        rows,
        planned,
        dataset: again,
      } = await broughtIn(await saved(dataset, format, language), `t.${format}`, language);
      expect(columns.map(({ field, how }) => [field, how])).toEqual(fields.map((field) => [field, "understood"]));
      const unknown = [...rows.notices, ...planned.notices].filter(
        ({ code }) => !["as-printed", "no-direction", "not-significant", "too-large"].includes(code),
      );
      expect(unknown).toEqual([]);
      expect(evidenceTable(again, language).rows).toEqual(evidenceTable(dataset, language).rows);
    },
  );

  it("says what it has no column for, counted", () => {
    const losses = saverOf("csv")?.losses(dataset) ?? [];
    expect(losses.find(({ code }) => code === "gaps")?.count).toBe(dataset.gaps.length);
    expect(losses.every(({ count }) => count > 0)).toBe(true);
  });
});

describe("the template", () => {
  it.each(formats.flatMap((format) => languages.map((language) => [format, language] as const)))(
    "as %s in %s is understood, without a remark",
    async (format, language) => {
      const blob = await templateFile(language, `.${format}` as ".csv" | ".xlsx");
      const { columns, rows, dataset } = await broughtIn(
        new Uint8Array(await blob.arrayBuffer()),
        `t.${format}`,
        language,
      );
      expect(columns.every(({ how }) => how === "understood")).toBe(true);
      expect(rows.notices).toEqual([]);
      expect(dataset.findings.map(({ effect }) => effect)).toEqual(["increases", "no effect"]);
      expect(dataset.studies.map(({ arms }) => arms.length)).toEqual([1]);
    },
  );
});
