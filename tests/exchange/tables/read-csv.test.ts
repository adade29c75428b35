import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnNames } from "../../../src/exchange/columns/header";
import { readFile } from "../../../src/exchange/read-file";
import { readCsv } from "../../../src/exchange/tables/read-csv";
import { csvText } from "../../../src/files/csv";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(given: string | Uint8Array, options = {}) {
  const bytes = typeof given === "string" ? utf8(given) : given;
  const result = await readCsv({ name: "t.csv", bytes }, options);
  if (!result.ok || result.incoming.kind !== "table") throw new Error(JSON.stringify(result.notices));
  const sheet = result.incoming.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return { ...result.incoming, ...sheet, notices: result.notices };
}

describe("a table of text", () => {
  it.each([[","], [";"], ["\t"], ["|"]])("is cut at %j", async (separator) => {
    const text = ["PMID,Target,Direction", "1,RUNX2,up"].join("\n").replaceAll(",", separator);
    expect(await read(text)).toMatchObject({
      separator,
      rows: [
        ["PMID", "Target", "Direction"],
        ["1", "RUNX2", "up"],
      ],
    });
  });

  it("is cut at semicolons where commas are in its numbers", async () => {
    const { separator, decimal, rows } = await read("a;b;c\n0,5;1,25;x\n0,7;1;y, z\n");
    expect([separator, decimal, rows[1]]).toEqual([";", ",", ["0,5", "1,25", "x"]]);
    expect((await read("a;b\n0.5;1\n")).decimal).toBe(".");
    expect((await read("a;b\n5;1\n")).decimal).toBeUndefined();
  });

  it("is cut as its line sep= says, which stays the first row", async () => {
    const { rows, headerRow, firstRow } = await read("sep=;\r\nPMID;Target\r\n1;a,b,c\r\n");
    expect(rows).toEqual([[], ["PMID", "Target"], ["1", "a,b,c"]]);
    expect([headerRow, firstRow]).toEqual([2, 3]);
  });

  it("is cut as the person says", async () => {
    expect((await read("a,b;c\n", { separator: ";" })).rows).toEqual([["a,b", "c"]]);
  });

  it("may have lines before its header", async () => {
    const { headerRow, firstRow } = await read(
      "Table S1. Effects\n,,\nexported 2026,,\nPMID,Target,Direction\n1,RUNX2,up\n",
    );
    expect([headerRow, firstRow]).toEqual([4, 5]);
  });

  it("may have a header of words that name nothing, or two columns of one name", async () => {
    const unknown = await read("note to all\nfoo,bar,baz\n1,2,3\n4,5,6\n");
    expect([unknown.headerRow, unknown.firstRow]).toEqual([2, 3]);
    const twice = await read("Target,Target,Direction\na,b,up\n");
    expect(columnNames(twice.rows, twice.headerRow, twice.firstRow)).toEqual(["Target", "Target", "Direction"]);
  });

  it("has quotes with quotes, separators and lines inside", async () => {
    expect((await read('a,b\n"say ""hi"", you","two\nlines"\n')).rows[1]).toEqual(['say "hi", you', "two\nlines"]);
  });

  it("is read in UTF-8, UTF-16 and GBK; a byte order mark is no part of the first header", async () => {
    expect((await read("\uFEFFPMID,Target\n1,x\n")).rows[0]).toEqual(["PMID", "Target"]);
    const wide = Uint8Array.from([0xff, 0xfe, ...[..."PMID\tTarget\n"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await read(wide)).toMatchObject({ encoding: "UTF-16LE", separator: "\t", notices: [] });
    // 靶点,方向 / RUNX2,上调
    const gbk = [0xb0, 0xd0, 0xb5, 0xe3, 0x2c, 0xb7, 0xbd, 0xcf, 0xf2, 0x0a, ...utf8("RUNX2,"), 0xc9, 0xcf, 0xb5, 0xf7];
    expect(await read(Uint8Array.from(gbk))).toMatchObject({
      encoding: "GB18030",
      rows: [
        ["靶点", "方向"],
        ["RUNX2", "上调"],
      ],
      notices: [{ code: "guessed", found: "GB18030" }],
    });
  });

  it("loses the apostrophe that keeps a spreadsheet from running a cell, and no other", async () => {
    const cells = ["=SUM(A1)", "@home", "-Epicatechin", "-0.5", "'=x", "''", "it's", "'"];
    expect((await read(csvText([cells]))).rows[0]).toEqual(cells);
  });
});

describe("quotes against the rules", () => {
  it("on one line are read, with the line", async () => {
    const { rows, notices } = await read('a,b\n1,2\n"the "best" one",3\n');
    expect(rows[2]?.[1]).toBe("3");
    expect(notices).toMatchObject([{ code: "malformed", weight: "doubt", place: { line: 3 } }]);
  });

  it("that swallow lines refuse the file, with the line where they open", async () => {
    for (const text of ['a,b\n1,"open\n2,3\n', 'a,b\n1,"open\n2,"closed",4']) {
      const result = await readCsv({ name: "t.csv", bytes: utf8(text) }, {});
      expect(result).toMatchObject({
        ok: false,
        notices: [{ code: "malformed", weight: "refused", place: { line: 2 }, found: expect.stringContaining("open") }],
      });
    }
  });
});

it("a table is recognised by its header, or its ending", async () => {
  const formatOf = async (name: string, text: string) => (await readFile({ name, bytes: utf8(text) }, {}, {})).format;
  expect(await formatOf("x", "PMID\tTarget\n1\ta\n")).toBe("csv");
  expect(await formatOf("x.csv", "just words\n")).toBe("csv");
  expect(await formatOf("x.csv", "[1] Ming 2012\na,b\n")).toBe("csv");
  expect(await formatOf("x.txt", "just words\n")).toBeNull();
  expect(await formatOf("x.csv", "<graphml/>")).not.toBe("csv");
});

const samples = "../shared/samples";
describe.runIf(existsSync(samples))("tables of other programs", () => {
  it("open, or are refused with the line", async () => {
    const result = async (name: string) =>
      (await readFile({ name, bytes: readFileSync(`${samples}/${name}`) }, {}, {})).result;
    expect(await result("edge-list.valid.csv")).toMatchObject({ ok: true, incoming: { kind: "table" } });
    expect(await result("malformed-quotes.invalid.csv")).toMatchObject({
      ok: false,
      notices: [{ code: "malformed", place: { line: 2 } }],
    });
  });
});
