import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { compiled, smallDataset } from "./small-dataset";

describe("the door for compiled datasets", () => {
  const dataset = () => compiled(smallDataset());

  it("takes what the build writes, as text or as a value", () => {
    expect(parseCompiled(JSON.stringify(dataset()))).toEqual({ ok: true, dataset: dataset() });
    expect(parseCompiled(dataset())).toEqual({ ok: true, dataset: dataset() });
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

  it("refuses a document of another version, with unknown parts or without its lists", () => {
    const { gaps: _gaps, ...rest } = dataset();
    const result = parseCompiled({ ...rest, schemaVersion: "9.0", extra: 1 });
    expect(result.ok ? [] : result.issues.map(({ field }) => field).sort()).toEqual(["extra", "gaps", "schemaVersion"]);
  });
});
