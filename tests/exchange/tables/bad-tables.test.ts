import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { IncomingTable } from "../../../src/exchange/base/incoming";
import { fields } from "../../../src/exchange/columns/fields";
import { guessColumns } from "../../../src/exchange/columns/guess-columns";
import { headerOfRows } from "../../../src/exchange/columns/header";
import { readRows } from "../../../src/exchange/columns/read-rows";
import { planImport } from "../../../src/exchange/plan/plan";
import { readCsv } from "../../../src/exchange/tables/read-csv";
import { readXlsx } from "../../../src/exchange/tables/xlsx/read-xlsx";
import { badInputs, expectResultOrReasons } from "../bad-inputs";
import { oddNames } from "../odd-names";
import { rowsXml, workbook } from "./workbook";

const goodCsv = [
  'Author,Year,PMID,Compound,Target,Direction\n"Ming, LG",2012,1,x,"a ""b"" c",up\n',
  "sep=;\r\nPMID;Target\r\n1;0,5\r\n",
  "作者\t靶点\t方向\n王晓\tRUNX2\t上调\n",
];

describe("any bytes", () => {
  it(
    "as a table of text: a table or reasons",
    () => expectResultOrReasons(readCsv, badInputs(goodCsv, [",", ";", "sep=", '"\n'])),
    60_000,
  );

  it("as a workbook: a table or reasons", () => {
    const sheet = `${rowsXml([
      ["PMID", "Target"],
      ["1", "a"],
    ])}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    const texts = "<si><t>a</t></si>";
    const good = [workbook({ sheets: [["A", sheet]], texts })];
    // Whole packages with a part that is not, and packages that are not whole.
    const parts = badInputs(
      [
        `<worksheet>${sheet}</worksheet>`,
        "<worksheet><sheetData><row r='9' hidden='1'><c r='ZZ9' t='s'><v>-1</v></c></row></sheetData></worksheet>",
      ],
      ["&a;", "<!DOCTYPE x [", "<row r='-1'>", "<c r=''>"],
    ).map((part) =>
      zipSync({
        "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>'),
        "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'),
        "xl/s.xml": part,
      }),
    );
    const bytes = fc.tuple(fc.constantFrom(...good), fc.nat(2000), fc.nat(255)).map(([whole, at, byte]) => {
      const changed = Uint8Array.from(whole);
      changed[at % changed.length] = byte;
      return byte % 3 === 0 ? changed.slice(0, at % changed.length) : changed;
    });
    return expectResultOrReasons(readXlsx, fc.oneof(parts, bytes));
  }, 60_000);
});

describe("any rows", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...oddNames,
      "",
      "",
      "up",
      "↓",
      "-",
      "ns",
      "10 μM",
      "0.1-5 mg/kg",
      "2-Sep",
      "12345678",
      "10.1000/x y",
      "mouse",
      "in vivo",
      "clinical",
      "human",
      "Wang 2012",
      "[3]",
      "p > 0.05",
    ),
    fc.string({ maxLength: 20 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: fields.length, maxLength: fields.length }), { maxLength: 12 });
  const header = fc.shuffledSubarray([...fields], { minLength: 1 });

  it("under any columns are a collection without faults, every row in it or named", () => {
    fc.assert(
      fc.property(header, rows, fc.constantFrom("en" as const, "zh" as const), (names, data, language) => {
        const all = [names, ...data.map((row) => row.slice(0, names.length))];
        const sheet = { name: "S", rows: all, headerRow: 1, firstRow: 2 };
        const { incoming, notices } = readRows(
          sheet,
          names.map((field, column) => ({ column, field })),
        );
        if (!names.includes("object")) {
          expect(notices).toMatchObject([{ code: "missing-field", weight: "refused" }]);
          return;
        }
        const filled = data.filter((row) => row.slice(0, names.length).some((each) => each.trim() !== "")).length;
        const left = notices.filter(({ weight, code }) => weight === "refused" && code === "missing-field").length;
        expect(incoming.findings.length + left).toBe(filled);
        const planned = planImport({ incoming, target: null, choices: { language }, title: "t", library: [] });
        expect(planned.issues).toEqual([]);
        expect(planned.result).not.toBeNull();
        const { findings, findingsKnown, arrows, arrowsKnown } = planned.counts;
        const refused = planned.notices.filter(({ weight }) => weight === "refused").length;
        expect(findings + findingsKnown + arrows + arrowsKnown + refused).toBe(incoming.findings.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("have a header and columns, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }), (all) => {
        const { headerRow, firstRow } = headerOfRows(all);
        expect(headerRow).toBeGreaterThanOrEqual(1);
        expect(firstRow).toBeGreaterThan(headerRow);
        const sheet: IncomingTable["sheets"][number] = { name: "S", rows: all, headerRow, firstRow };
        const columns = guessColumns(sheet);
        const used = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(used).size).toBe(used.length);
        expect(() => readRows(sheet, columns)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
