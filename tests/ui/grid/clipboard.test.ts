import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOfText, textOfCells } from "../../../src/ui/grid/clipboard";

describe("cells on the clipboard", () => {
  it("reads what spreadsheets copy: tabs, quoted cells with a line or a quote in them, CRLF at the end", () => {
    expect(cellsOfText('RUNX2\t↑\t"p < 0.05\nn = 8"\r\nALP\t\t"the ""late"" one"\r\n')).toEqual([
      ["RUNX2", "↑", "p < 0.05 n = 8"],
      ["ALP", "", 'the "late" one'],
    ]);
  });

  it("takes a single word as one cell", () => {
    expect(cellsOfText("NF-κB, p65")).toEqual([["NF-κB, p65"]]);
  });

  it("reads what it wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "β", "骨", '"', "\t", ",", "=", "1", "-") });
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const trimmed = rows.map((each) => each.map((text) => text.trim()));
        expect(cellsOfText(textOfCells(trimmed))).toEqual(trimmed);
      }),
    );
  });
});
