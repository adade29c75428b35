import { describe, expect, it } from "vitest";
import { guessColumns } from "../../../src/exchange/columns/guess-columns";
import { headerOfRows } from "../../../src/exchange/columns/header";
import { readRows } from "../../../src/exchange/columns/read-rows";

function read(rows: readonly (readonly string[])[]) {
  const sheet = { name: "S", rows, ...headerOfRows(rows) };
  const { incoming, notices } = readRows(sheet, guessColumns(sheet));
  return { ...incoming, notices, codes: notices.map(({ code }) => code) };
}

const header = ["Author", "Year", "PMID", "Compound", "Dose", "Cells/animal", "Target", "Direction", "p-value", "Note"];

describe("rows of a table", () => {
  it("are findings with what their cells say, and nothing else", () => {
    const { findings, papers, notices } = read([
      header,
      ["Ming LG", "2012", "22387680", "isopsoralen", "10 μM", "MC3T3-E1", "ALP", "↑", "p<0.01", "24 h"],
    ]);
    expect(findings).toEqual([
      {
        paper: "p1",
        subject: "isopsoralen",
        object: "ALP",
        effect: "increases",
        dosesPrinted: "10 μM",
        system: "MC3T3-E1",
        p: "p<0.01",
        note: "24 h",
        place: { row: 2, sheet: "S" },
      },
    ]);
    expect(papers).toMatchObject([
      { key: "p1", authors: [{ family: "Ming", given: "LG" }], year: 2012, pmid: "22387680" },
    ]);
    expect(notices).toEqual([]);
  });

  it("say what they do not: a direction, a word that is known, a dose, a paper", () => {
    const row = (changes: Record<string, string>) => header.map((name) => changes[name] ?? "");
    const { findings, codes, notices } = read([
      header,
      row({ PMID: "1", Target: "RUNX2" }),
      row({ PMID: "1", Target: "ALP", Direction: "sideways" }),
      row({ PMID: "1", Target: "OCN", Direction: "up", Dose: "a lot" }),
      row({ Target: "BMP2", Direction: "up" }),
      row({ PMID: "1", Direction: "up" }),
      row({ PMID: "1", Target: "OPG", Direction: "up", "p-value": "0.21" }),
      row({ PMID: "n/a", Target: "SEPT2", Direction: "up" }),
      row({ PMID: "1", Target: "2-Sep", Direction: "up" }),
      row({}),
    ]);
    expect(codes).toEqual([
      "no-direction",
      "unknown-word",
      "as-printed",
      "no-paper",
      "missing-field",
      "not-significant",
      "as-printed",
      "date-for-name",
    ]);
    expect(findings.map(({ effect }) => effect).slice(0, 3)).toEqual(["modulates", "modulates", "increases"]);
    expect(findings[2]?.dosesPrinted).toBe("a lot");
    expect(findings[3]?.paper).toBeNull();
    expect(notices[4]).toMatchObject({ weight: "refused", place: { row: 6, sheet: "S" } });
    expect(notices[7]).toMatchObject({ found: "2-Sep", expected: "SEPTIN2" });
  });

  it("of one PMID, or of one author and year, are of one paper", () => {
    const { papers, findings } = read([
      ["Author", "Year", "PMID", "Title", "Target", "Direction"],
      ["Wang et al.", "2012", "100", "", "a", "up"],
      ["Wang X, Li Y", "2012", "100", "A title", "b", "up"],
      ["Wang", "2012", "", "", "c", "up"],
      ["Wang", "2012", "200", "", "d", "up"],
      ["Wang", "2012", "", "", "e", "up"],
      ["王晓；李明", "2015", "", "", "f", "up"],
      ["王晓", "2015", "", "", "g", "up"],
    ]);
    expect(papers.map(({ pmid, title, authors }) => [pmid, title, authors[0]?.family])).toEqual([
      ["100", "A title", "Wang"],
      ["200", undefined, "Wang"],
      [undefined, undefined, "Wang"],
      [undefined, undefined, "王晓"],
    ]);
    // The fifth row may be of either paper: it stays apart.
    expect(findings.map(({ paper }) => paper)).toEqual(["p1", "p1", "p1", "p2", "p3", "p4", "p4"]);
  });

  it("name their paper in one cell as well", () => {
    const { papers } = read([
      ["Reference", "Target", "Direction"],
      ["Ming et al., 2012", "a", "up"],
      ["[12]", "b", "up"],
      ["Zhou (2020)", "c", "up"],
    ]);
    expect(papers.map(({ authors, year, text }) => [authors[0]?.family, year, text])).toEqual([
      ["Ming", 2012, undefined],
      [undefined, undefined, "[12]"],
      ["Zhou", 2020, undefined],
    ]);
  });

  it("have remarks of one kind a hundred times at the most", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [String(at + 1), "x", ""]);
    const { notices, findings } = read([["PMID", "Target", "Direction"], ...rows]);
    expect(findings.length).toBe(1000);
    expect(notices.length).toBe(101);
    expect(notices[100]).toMatchObject({ code: "no-direction", place: null, found: "+ 900" });
  });

  it("lack a column once, not row by row", () => {
    const rows = [
      ["1", "x"],
      ["2", "y"],
    ];
    expect(read([["Source", "Target"], ...rows]).notices).toMatchObject([
      { code: "no-direction", place: { row: 1, sheet: "S" } },
      { code: "no-paper", place: { row: 1, sheet: "S" } },
    ]);
    const nothing = read([["PMID", "Year"], ...rows]);
    expect([nothing.findings, nothing.notices]).toMatchObject([[], [{ code: "missing-field", weight: "refused" }]]);
  });

  it("are none under a header alone", () => {
    expect(read([header]).notices).toMatchObject([{ code: "empty", weight: "refused" }]);
  });
});
