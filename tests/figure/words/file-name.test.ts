import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters/types";
import { type FileNameFacts, figureFileName } from "../../../src/figure/words/file-name";

const facts: FileNameFacts = {
  dataset: "isopsoralen",
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
});
