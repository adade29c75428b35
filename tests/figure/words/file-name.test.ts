import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters/types";
import { markAsWritten, openPointsOf } from "../../../src/domain/open-points";
import { draftWord, type FileNameFacts, figureFileName, tableFileName } from "../../../src/figure/words/file-name";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();
const facts: FileNameFacts = {
  dataset,
  level: "overview",
  content: { kind: "visible" },
  filters: noFilters,
  language: "en",
  page: "slide",
  ground: "white",
  reading: "review",
  today: new Date(2026, 2, 1),
};

describe("the name of a figure's file", () => {
  test("tells dataset, level and day", () => {
    expect(figureFileName(facts)).toBe("isopsoralen_overview_en_slide_2026-03-01");
  });

  test("tells the filters", () => {
    const filters = { ...noFilters, effects: ["osteoclast"], approaches: ["in vivo"], contestedOnly: true } as const;
    expect(figureFileName({ ...facts, filters })).toBe(
      "isopsoralen_overview_osteoclast_in-vivo_contested_en_slide_2026-03-01",
    );
  });

  test("tells the pathway that is shown alone", () => {
    expect(figureFileName({ ...facts, content: { kind: "pathway", id: "NF-KB" } })).toBe(
      "isopsoralen_NF-KB_en_slide_2026-03-01",
    );
  });

  test("tells language, page, ground and choice, so that figures of one folder can be told apart", () => {
    const focus = { ...facts, content: { kind: "focus" } } as const;
    const names = [
      facts,
      { ...facts, language: "zh" } as const,
      { ...facts, page: "journal-90mm" },
      { ...facts, ground: "dark" } as const,
      { ...focus, choice: "study-19" },
      { ...focus, choice: "NF-KB" },
    ].map(figureFileName);
    expect(new Set(names).size).toBe(names.length);
    expect(names[4]).toBe("isopsoralen_study-19_en_slide_2026-03-01");
  });

  test("says at its end that the primary record was read, however long it is", () => {
    const models = Array.from({ length: 60 }, (_, i) => `model-${i}`);
    const long = { ...facts, reading: "primary", filters: { ...noFilters, models } } as const;
    expect(figureFileName({ ...facts, reading: "primary" })).toBe(
      "isopsoralen_overview_en_slide_2026-03-01_primary-record",
    );
    expect(figureFileName(long)).toMatch(/^.{1,85}_primary-record$/);
  });

  test("is one that every file system takes, however much is filtered", () => {
    const models = Array.from({ length: 60 }, (_, i) => `../模型 ${i}:*?`);
    const name = figureFileName({ ...facts, filters: { ...noFilters, models, doseUnits: ["μmol/L"] } });
    expect(name).toMatch(/^[A-Za-z0-9._-]{20,100}$/);
    expect(name).toMatch(/_2026-03-01$/);
  });

  test("tells that a collection is the reader's own, and a draft, at the end, where nothing is cut", () => {
    const own = { ...dataset, findings: dataset.findings.map(({ place: _, ...finding }) => finding) };
    markAsWritten(own, null);
    const { length } = openPointsOf(own);
    expect(length).toBeGreaterThan(1);
    const mark = `draft-${length}-open-points`;
    expect(draftWord(own)).toBe(mark);
    expect(figureFileName({ ...facts, dataset: own })).toBe(
      `isopsoralen_overview_own-file_en_slide_2026-03-01_${mark}`,
    );
    const table = { dataset: own, shown: "gaps", filters: noFilters, reading: "primary", today: facts.today } as const;
    expect(tableFileName(table)).toBe(`isopsoralen_gaps_own-file_2026-03-01_primary-record_${mark}`);
    const long = { ...noFilters, models: Array.from({ length: 30 }, (_, index) => `model-${index}`) };
    expect(figureFileName({ ...facts, dataset: own, filters: long })).toMatch(/^.{1,100}$/);
    expect(figureFileName({ ...facts, dataset: own, filters: long })).toContain(mark);
    expect(draftWord(dataset)).toBe("");
  });
});
