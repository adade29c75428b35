import { describe, expect, it } from "vitest";
import type { IncomingSheet } from "../../../src/exchange/base/incoming";
import { namesOfDate } from "../../../src/exchange/columns/date-names";
import { dosesOf, withUnit } from "../../../src/exchange/columns/doses";
import { fieldNamed, fields, headerOf } from "../../../src/exchange/columns/fields";
import { guessColumns } from "../../../src/exchange/columns/guess-columns";
import { headerOfRows } from "../../../src/exchange/columns/header";
import { likelySheet } from "../../../src/exchange/columns/likely-sheet";
import { directionOf, measuredOf } from "../../../src/exchange/columns/values";

const sheetOf = (rows: readonly (readonly string[])[]): IncomingSheet => ({ name: "S", rows, ...headerOfRows(rows) });

describe("columns", () => {
  it("have a header in each language, by which they are known again", () => {
    for (const field of fields)
      for (const language of ["en", "zh"] as const)
        expect([field, fieldNamed(headerOf(field, language))]).toEqual([field, field]);
  });

  it("are understood by the words of their headers, in both languages", () => {
    const header = [
      "Author",
      "year",
      "PMID",
      "compound",
      "dose",
      "cells/animal",
      "target",
      "direction",
      "p-value",
      "note",
    ];
    const zh = ["作者", "年份", "PMID", "化合物", "剂量", "细胞/动物", "靶点", "方向", "P值", "备注"];
    const expected = ["author", "year", "pmid", "subject", "doses", "system", "object", "effect", "p", "note"];
    for (const row of [header, zh]) {
      const guesses = guessColumns(sheetOf([row, row.map(() => "x")]));
      expect(guesses.map(({ field }) => field)).toEqual(expected);
      expect(new Set(guesses.map(({ how }) => how))).toEqual(new Set(["understood"]));
    }
  });

  it("are guessed by a part of the header, or by their values", () => {
    const guesses = guessColumns(
      sheetOf([
        ["Dose (μM)", "Target", "foo", "id", "when", "bar"],
        ["10", "RUNX2", "↑", "12345678", "2012", "text"],
        ["20", "ALP", "ns", "12345679", "2013", "words"],
      ]),
    );
    expect(guesses.map(({ field, how, why }) => [field, how, why])).toEqual([
      ["doses", "guessed", "part of header"],
      ["object", "understood", "header"],
      ["effect", "guessed", "values"],
      ["pmid", "guessed", "values"],
      ["year", "guessed", "values"],
      [null, "not understood", "nothing"],
    ]);
  });

  it("of one name are one field once", () => {
    const guesses = guessColumns(
      sheetOf([
        ["Target", "Target", "Direction"],
        ["a", "b", "up"],
      ]),
    );
    expect(guesses.map(({ field, why }) => [field, why])).toEqual([
      ["object", "header"],
      [null, "field taken"],
      ["effect", "header"],
    ]);
  });

  it("under a header of two rows are named by the lower one", () => {
    const sheet = sheetOf([
      ["Paper", "Paper", "Finding", "Finding"],
      ["PMID", "Year", "Target", "Direction"],
      ["1", "2020", "RUNX2", "up"],
    ]);
    expect([sheet.headerRow, sheet.firstRow]).toEqual([1, 3]);
    expect(guessColumns(sheet).map(({ field, header }) => [field, header])).toEqual([
      ["pmid", "Paper PMID"],
      ["year", "Paper Year"],
      ["object", "Finding Target"],
      ["effect", "Finding Direction"],
    ]);
  });
});

describe("a direction", () => {
  const effectOf = (cell: string, hasPlus = false) => directionOf(cell, hasPlus)?.effect ?? null;

  it("is read from arrows, words in both languages, and signs", () => {
    for (const cell of [
      "↑",
      "up",
      "Increased",
      "上调",
      "促进",
      "+",
      "++",
      "↑ (p<0.05)",
      "increased***",
      "Up-regulated",
    ])
      expect([cell, effectOf(cell)]).toEqual([cell, "increases"]);
    for (const cell of ["↓", "down", "下调", "降低", "reduced"])
      expect([cell, effectOf(cell)]).toEqual([cell, "decreases"]);
    for (const cell of ["inhibits", "抑制"]) expect([cell, effectOf(cell)]).toEqual([cell, "inhibits"]);
    for (const cell of ["ns", "n.s.", "no effect", "无影响", "↔"])
      expect([cell, effectOf(cell)]).toEqual([cell, "no effect"]);
    for (const cell of ["regulates", "调控", "?", "NR"]) expect([cell, effectOf(cell)]).toEqual([cell, "modulates"]);
  });

  it("is read from a minus where its column has a plus; alone it is doubtful or unknown", () => {
    for (const cell of ["-", "−", "–", "--"]) expect([cell, effectOf(cell, true)]).toEqual([cell, "decreases"]);
    expect(directionOf("−", false)).toEqual({ effect: "decreases", isDoubtful: true });
    expect(directionOf("–", false)).toEqual({ effect: "no effect", isDoubtful: true });
    expect(directionOf("-", false)).toBeNull();
    expect([effectOf("0", true), effectOf("0")]).toEqual(["no effect", null]);
  });

  it("is never read from a part of a cell", () => {
    for (const cell of ["not up", "upper", "up then down", "2.3", "RUNX2 ↑", "toString"])
      expect([cell, effectOf(cell)]).toEqual([cell, null]);
  });
});

it("what was measured may be several words, all of them known", () => {
  expect(measuredOf("protein, mRNA")).toEqual(["protein", "mRNA"]);
  expect(measuredOf("蛋白、磷酸化")).toEqual(["protein", "phospho"]);
  expect(measuredOf("protein, colour")).toBeNull();
});

describe("doses", () => {
  it("are read with the unit of all, each, or a range", () => {
    expect(dosesOf("10, 20 μM")).toEqual([10, 20].map((value) => ({ value, unit: "μmol/L" })));
    expect(dosesOf("5/10 mg/kg")).toEqual([5, 10].map((value) => ({ value, unit: "mg/kg" })));
    expect(dosesOf("0.1–10 μmol/L")).toEqual([{ from: 0.1, to: 10, unit: "μmol/L" }]);
    expect(dosesOf("1 μM and 5 mg/kg")).toEqual([
      { value: 1, unit: "μmol/L" },
      { value: 5, unit: "mg/kg" },
    ]);
  });

  it("are none where any part is not understood", () => {
    for (const printed of ["high dose", "0,5 mg/kg", "10", "5 spoons", "10 μM twice a day", "", "0 μM"])
      expect([printed, dosesOf(printed)]).toEqual([printed, []]);
  });

  it("have the unit of their header, where the cell has none", () => {
    expect(withUnit("10, 20", "Dose (μM)")).toBe("10, 20 μM");
    expect(withUnit("10 mg/kg", "Dose (μM)")).toBe("10 mg/kg");
    expect(withUnit("10", "Dose (low)")).toBe("10");
  });
});

it("names of genes that became dates are offered by their present names", () => {
  for (const cell of ["2-Sep", "Sep-02", "02-Sep", "2019-09-02", "2019-09-02 00:00:00", "9月2日", "2-Sep-19"])
    expect([cell, namesOfDate(cell)]).toEqual([cell, ["SEPTIN2"]]);
  expect(namesOfDate("1-Mar")).toEqual(["MARCHF1", "MTARC1"]);
  expect(namesOfDate("1-Dec")).toEqual(["DELEC1"]);
  for (const cell of ["SEPT2", "SEPTIN2", "MARCH1", "2-Jan", "3A-1", "30-Dec", "Sep 2 x"])
    expect([cell, namesOfDate(cell)]).toEqual([cell, []]);
});

it("the sheet that is understood best is likely the one that is meant", () => {
  const cover = sheetOf([["About this file"], ["Data of 2026"]]);
  const data = sheetOf([
    ["PMID", "Target"],
    ["1", "a"],
  ]);
  expect(likelySheet([cover, data, cover])).toBe(1);
  expect(likelySheet([cover])).toBe(0);
});
