import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../src/exchange/tables/xlsx/read-xlsx";
import { toXlsx } from "../../../src/files/to-xlsx";
import { type Parts, rowsXml, workbook } from "./workbook";

async function read(parts: Parts) {
  const result = await readXlsx({ name: "t.xlsx", bytes: workbook(parts) }, {});
  if (!result.ok || result.incoming.kind !== "table") throw new Error(JSON.stringify(result.notices));
  return { sheets: result.incoming.sheets, first: result.incoming.sheets[0], notices: result.notices };
}

const one = (xml: string, rest: Omit<Parts, "sheets"> = {}) => read({ sheets: [["Data", xml]], ...rest });

describe("cells of a workbook", () => {
  it("are texts: shared, in place, of formulas, rich without the readings beside Chinese", async () => {
    const { first } = await one(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c><c r="C1" t="str"><f>A1</f><v>sum</v></c><c r="D1" t="b"><v>1</v></c></row></sheetData>`,
      { texts: "<si><r><t>NF-</t></r><r><rPr><i/></rPr><t>κB</t></r><rPh><t>kana</t></rPh></si>" },
    );
    expect(first?.rows).toEqual([["NF-κB", "a b", "sum", "TRUE"]]);
  });

  it("keep their places: empty rows and cells count, and cells without an address follow each other", async () => {
    const { first } = await one(`<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row></sheetData>`);
    expect(first?.rows).toEqual([[], [], ["", "", "1", "2"]]);
  });

  it("show numbers as a person sees them: a PMID whole, no digits of binary fractions", async () => {
    const row = (values: readonly string[]) => `<row>${values.map((v) => `<c><v>${v}</v></c>`).join("")}</row>`;
    const { first } = await one(
      `<sheetData>${row(["32861796", "3.2861796E7", "0.30000000000000004", "-0.5", "1E-3", "1E+21"])}</sheetData>`,
    );
    expect(first?.rows[0]).toEqual(["32861796", "32861796", "0.3", "-0.5", "0.001", "1e+21"]);
  });

  it("show dates and shares by their number format", async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="d\\-mmm"/><numFmt numFmtId="165" formatCode="[Red]0.0&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs>`;
    const cells = [
      [1, "43710"],
      [2, "43710"],
      [3, "2.5"],
      [4, "0.125"],
      [5, "43710.5"],
      [1, "59"],
    ]
      .map(([s, v]) => `<c s="${s}"><v>${v}</v></c>`)
      .join("");
    const xml = `<sheetData><row>${cells}</row></sheetData>`;
    expect((await one(xml, { styles })).first?.rows[0]).toEqual([
      "2019-09-02",
      "2019-09-02",
      "2.5",
      "12.5%",
      "2019-09-02 12:00:00",
      "1900-02-28",
    ]);
    const mac = await one(xml, { styles, workbookPr: '<workbookPr date1904="1"/>' });
    expect(mac.first?.rows[0]?.[0]).toBe("2023-09-03");
  });

  it("are empty where they hold an error, with a notice of the place", async () => {
    const { first, notices } = await one(
      `<sheetData><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2"><v>1</v></c></row></sheetData>`,
    );
    expect(first?.rows[1]).toEqual(["", "1"]);
    expect(notices).toMatchObject([{ code: "error-cell", place: { row: 2, sheet: "Data" }, found: "#N/A" }]);
  });

  it("that are merged all have the value of the first, and hidden rows are read", async () => {
    const { first, notices } = await one(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ming 2012</t></is></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
    );
    expect(first?.rows).toEqual([
      ["Ming 2012", "1"],
      ["Ming 2012", "2"],
    ]);
    expect(notices.map(({ code, found }) => [code, found])).toEqual([
      ["merged-cells", "A1:A2"],
      ["hidden-rows", "2"],
    ]);
  });

  it("that are merged over a whole column cost nothing", async () => {
    const { first } = await one(
      `<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    );
    expect(first?.rows).toEqual([["1"]]);
  });

  it("may hold characters that XML cannot", async () => {
    const { first } = await one(rowsXml([["a_x0009_b", "_x005F_x0009_"]]));
    expect(first?.rows[0]).toEqual(["a\tb", "_x0009_"]);
  });
});

describe("sheets of a workbook", () => {
  it("are all read, with a notice that there are others", async () => {
    const { sheets, notices } = await read({
      sheets: [
        ["A", rowsXml([["x"]])],
        ["empty", ""],
        ["B", rowsXml([["y"]])],
      ],
    });
    expect(sheets.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(notices).toMatchObject([{ code: "other-sheets", found: "B" }]);
  });

  it("have a header of two rows where groups stand above the names", async () => {
    const { first } = await one(
      rowsXml([
        ["Table S1. Effects"],
        ["Paper", "", "Finding", ""],
        ["PMID", "Year", "Target", "Direction"],
        ["1", "2020", "RUNX2", "up"],
      ]),
    );
    expect([first?.headerRow, first?.firstRow]).toEqual([2, 4]);
  });
});

describe("a file that is no workbook", () => {
  const noticesOf = async (bytes: Uint8Array) => (await readXlsx({ name: "t.xlsx", bytes }, {})).notices;

  it("is refused with what it is", async () => {
    expect(await noticesOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject([
      { code: "other-version", found: "XLS" },
    ]);
    expect(await noticesOf(new TextEncoder().encode("a,b"))).toMatchObject([{ code: "unreadable" }]);
    expect(await noticesOf(workbook({ sheets: [] }))).toMatchObject([{ code: "missing-field" }]);
    expect(await noticesOf(workbook({ sheets: [["A", ""]] }))).toMatchObject([{ code: "empty" }]);
    expect(await noticesOf(workbook({ sheets: [["A", "<sheetData><row>"]] }))).toMatchObject([{ code: "unreadable" }]);
    const whole = workbook({ sheets: [["A", rowsXml([["x"]])]] });
    expect(await noticesOf(whole.slice(0, whole.length / 2))).toMatchObject([{ code: "unreadable" }]);
  });

  it("never has its entities expanded", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`;
    const bytes = workbook({ sheets: [["A", `<sheetData><row><c t="str"><v>&b;</v></c></row></sheetData>`]] });
    expect(await noticesOf(bytes)).toMatchObject([{ code: "unreadable" }]);
    expect(await noticesOf(workbook({ sheets: [["A", bomb]] }))).toMatchObject([{ weight: "refused" }]);
  });
});

it("our own workbooks come back equal", async () => {
  const rows = [["a", "_x0009_", "=SUM(A1)", "-0.5", " b ", 'A < B & "C"', "c\nd"]];
  const blob = await toXlsx([{ name: "T", header: ["a", "b", "c", "d", "e", "f", "g"], rows }]);
  const result = await readXlsx({ name: "t", bytes: new Uint8Array(await blob.arrayBuffer()) }, {});
  expect(result.ok && result.incoming.kind === "table" && result.incoming.sheets[0]?.rows[1]).toEqual(rows[0]);
});
