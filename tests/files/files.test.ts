import { strFromU8, unzipSync } from "fflate";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText, type Sheet, toCsv } from "../../src/files/csv";
import { toXlsx } from "../../src/files/to-xlsx";

const sheet: Sheet = {
  name: "Findings: all [1/2]",
  header: ["Ref.", "Dose", "Note"],
  rows: [
    [7, "10, 20, 50 μmol/L", '=HYPERLINK("http://example.org")'],
    [9, "王剑 & <sons>", " +1+1"],
    [-3, null, "＝1+1"],
  ],
};

describe("a table as CSV", () => {
  it("reads back as it was, in UTF-8 with a mark by which spreadsheets know it", async () => {
    const bytes = new Uint8Array(await (await toCsv(sheet)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd());
    expect(data[0]).toEqual(["Ref.", "Dose", "Note"]);
    expect(data[1]?.slice(0, 2)).toEqual(["7", "10, 20, 50 μmol/L"]);
  });

  it("lets no words run as a formula, and leaves negative numbers numbers", async () => {
    const { data } = papa.parse<string[]>((await (await toCsv(sheet)).text()).trimEnd());
    expect(data.slice(1).map((row) => row[2]?.[0])).toEqual(["'", "'", "'"]);
    expect(data[3]?.[0]).toBe("-3");
  });

  it("quotes what would end a cell, and guards every beginning of a formula", () => {
    expect(csvText([["a,b", 'say "x"', "two\nlines", null, "-4.5", -4.5]])).toBe(
      '\ufeff"a,b","say ""x""","two\nlines",,-4.5,-4.5\r\n',
    );
    const starts = ["=", "+", "-", "@", "＝", "＋", "－", "＠", " =", "\u3000@", "\t", "\r", "\n"];
    const { data } = papa.parse<string[]>(csvText(starts.map((start) => [`${start}cmd`])).replace("\ufeff", ""));
    expect(data.slice(0, -1).map(([cell]) => cell)).toEqual(starts.map((start) => `'${start}cmd`));
  });

  it("is what the usual library writes", () => {
    const { header, rows } = sheet;
    const cells = [...rows, ["plain", " spaces ", 'a "quoted" word'], [0.5, "", "，"]];
    const usual = papa.unparse([[...header], ...cells], { escapeFormulae: /^\s*[=+\-@＝＋－＠]/ });
    expect(csvText([header, ...cells])).toBe(`\ufeff${usual}\r\n`);
  });
});

describe("a table as XLSX", () => {
  const parts = async (sheets: readonly Sheet[]) => {
    const files = unzipSync(new Uint8Array(await (await toXlsx(sheets)).arrayBuffer()));
    return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it("has a sheet each, under names that Excel takes", async () => {
    const files = await parts([sheet, { ...sheet, name: "Source" }]);
    expect(files.get("xl/workbook.xml")).toContain('<sheet name="Findings  all  1 2 "');
    expect([...files.keys()].filter((name) => name.startsWith("xl/worksheets/"))).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  it("writes numbers as numbers and words as words, none as a formula", async () => {
    const text = (await parts([sheet])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(text).toContain('<c r="A2" s="0"><v>7</v></c>');
    expect(text).toContain("王剑 &amp; &lt;sons&gt;");
    expect(text).not.toContain("<f>");
    expect(text).not.toContain('r="B4"');
  });

  it("packs a table too large for the page's one thread of small files", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [at, `dose ${at}`, `note ${at}`]);
    const text = (await parts([{ ...sheet, rows }])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(text.length).toBeGreaterThan(320_000);
    expect(text).toContain("note 2999");
  });
});
