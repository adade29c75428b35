import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters/types";
import { type FileNameFacts, figureFileName } from "../../../src/figure/words/file-name";

const facts: FileNameFacts = {
  dataset: "isopsoralen",
  level: "overview",
  content: { kind: "visible" },
  filters: noFilters,
  today: new Date(2026, 2, 1),
};

describe("the name of a figure's file", () => {
  test("tells dataset, level and day", () => {
    expect(figureFileName(facts)).toBe("isopsoralen_overview_2026-03-01");
  });

  test("tells the filters", () => {
    const filters = { ...noFilters, effects: ["osteoclast"], approaches: ["in vivo"], contestedOnly: true } as const;
    expect(figureFileName({ ...facts, filters })).toBe("isopsoralen_overview_osteoclast_in-vivo_contested_2026-03-01");
  });

  test("tells the pathway that is shown alone", () => {
    expect(figureFileName({ ...facts, content: { kind: "pathway", id: "NF-KB" } })).toBe(
      "isopsoralen_NF-KB_2026-03-01",
    );
  });

  test("is one that every file system takes, however much is filtered", () => {
    const models = Array.from({ length: 60 }, (_, i) => `../模型 ${i}:*?`);
    const name = figureFileName({ ...facts, filters: { ...noFilters, models, doseUnits: ["μmol/L"] } });
    expect(name).toMatch(/^[A-Za-z0-9._-]{20,100}$/);
    expect(name).toMatch(/_2026-03-01$/);
  });
});
