import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { SCHEMA_VERSION } from "../../src/domain/records";
import { compiled, smallDataset } from "./small-dataset";

describe("the door for compiled datasets", () => {
  const dataset = () => compiled(smallDataset());

  it("takes what the build writes, as text or as a value", () => {
    expect(parseCompiled(JSON.stringify(dataset()))).toEqual({ ok: true, dataset: dataset(), warnings: [] });
    expect(parseCompiled(dataset())).toEqual({ ok: true, dataset: dataset(), warnings: [] });
    expect(parseCompiled(`\uFEFF${JSON.stringify(dataset())}`).ok).toBe(true);
  });

  it("tells every fault with the place in the document's lists or the record's id", () => {
    const [first, ...others] = dataset().findings;
    const broken = { ...dataset(), findings: [{ ...first, object: "NOWHERE" }, { effect: "blocks" }, ...others] };
    const result = parseCompiled(broken, "mine.json");
    const told = result.ok ? [] : result.issues.map(({ file, record, field }) => [file, record, field]);
    expect(told).toContainEqual(["mine.json", "r06-cells-MTOR", "object"]);
    expect(told).toContainEqual(["mine.json", "findings[1]", "effect"]);
    expect(told).toContainEqual(["mine.json", "findings[1]", "id"]);
  });

  it.each([
    ["no JSON", "{", "unreadable"],
    ["a list", "[]", "wrong-type"],
    ["null", "null", "wrong-type"],
    ["an empty text", "", "unreadable"],
  ])("refuses %s with one plain word", (_, text, code) => {
    const result = parseCompiled(text);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("opens a dataset of version 1.0, whose prose has the numbers of references without brackets", () => {
    const [check] = dataset().sourceChecks;
    const old = {
      ...dataset(),
      schemaVersion: "1.0",
      sourceChecks: [
        {
          ...check,
          review: {
            en: "Background 5 and references 6 and 7 say so, as reference 8 does, [8] too; in 10 of 19 cells, ref 6.",
            zh: "文献 6、7 如此，文献 99 亦然。",
          },
        },
      ],
    };
    const result = parseCompiled(JSON.stringify(old));
    expect(result.ok && result.dataset.schemaVersion).toBe(SCHEMA_VERSION);
    expect(result.ok && result.dataset.sourceChecks[0]?.review).toEqual({
      en: "Background [5] and references [6, 7] say so, as reference 8 does, (8) too; in 10 of 19 cells, ref [6].",
      zh: "文献 [6, 7] 如此，文献 99 亦然。",
    });
  });

  it("refuses a document of another version, with unknown parts or without its lists", () => {
    const { gaps: _gaps, ...rest } = dataset();
    const result = parseCompiled({ ...rest, schemaVersion: "9.0", extra: 1 });
    expect(result.ok ? [] : result.issues.map(({ field }) => field).sort()).toEqual(["extra", "gaps", "schemaVersion"]);
  });
});
