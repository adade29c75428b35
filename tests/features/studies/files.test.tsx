import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { studyRows } from "../../../src/domain/study-table";
import { findingLines } from "../../../src/features/studies/lines/lines";
import { tableSheet } from "../../../src/features/studies/table/table-sheet";
import { startI18n } from "../../../src/i18n";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();

describe("the file of a table", () => {
  beforeEach(async () => {
    await startI18n("en");
  });

  it("holds the lines in view with doses also as numbers, and each finding's record", () => {
    const lines = findingLines(studyRows(evidence, { ...noFilters, doseUnits: ["nmol/L"] }));
    const sheet = tableSheet(lines, "Findings", { t: i18next.t, evidence, language: "en" });
    expect(sheet.rows.length).toBe(lines.length);
    expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.header.length]));
    const smad7 = sheet.rows.find((row) => row.at(-1) === "r34-cells-SMAD7");
    expect(smad7?.[sheet.header.indexOf("Lowest dose, μmol/L")]).toBe(0.0001);
    expect(smad7?.[sheet.header.indexOf("Highest dose, μmol/L")]).toBe(0.01);
    expect(smad7?.[sheet.header.indexOf("Direction")]).toBe("decreased");
    expect(smad7?.[sheet.header.indexOf("DOI")]).toBe("10.3892/etm.2017.4688");
  });

  it("shows every finding's effect: no direction is left blank", () => {
    const lines = findingLines(studyRows(evidence)).filter((line) => line.findings.length > 0);
    const { header, rows } = tableSheet(lines, "Findings", { t: i18next.t, evidence, language: "en" });
    expect(rows.length).toBe(evidence.dataset.findings.length);
    expect(rows.filter((row) => row[header.indexOf("Direction")] === "")).toEqual([]);
  });
});
