import { describe, expect, it } from "vitest";
import { readingChanges } from "../../../src/domain/evidence";
import { isopsoralen } from "../real";

describe("reading the primary record instead of the review", () => {
  const changes = readingChanges(isopsoralen().dataset);

  it("turns Notch in 16, stops proliferation in 21 and gives 6 its direction", () => {
    const signs = changes.flatMap((change) =>
      change.kind === "sign" ? [[change.ref, change.object, change.review, change.primary]] : [],
    );
    expect(signs).toEqual([
      [6, "PI3K", "modulates", "increases"],
      [6, "AKT1", "modulates", "increases"],
      [6, "MTOR", "modulates", "increases"],
      [16, "NOTCH", "activates", "inhibits"],
      [21, "OB-PROLIFERATION", "increases", "no effect"],
    ]);
  });

  it("adds what the review leaves out and drops nothing", () => {
    const of = (kind: string) => changes.filter((change) => change.kind === kind).map((change) => change.ref);
    expect(of("added")).toEqual([14, 17, 17, 20]);
    expect(of("dropped")).toEqual([]);
  });

  it("makes the rats of 20 mice and the doses of 21 a thousandfold smaller", () => {
    const arms = changes.flatMap((change) => ("arm" in change ? [change] : []));
    expect(arms.map(({ kind, ref }) => [kind, ref])).toEqual([
      ["organism", 20],
      ["doses", 21],
    ]);
    expect([arms[0]?.before.organism, arms[0]?.arm.organism]).toEqual(["rat", "mouse"]);
    // No card says "rats" beside "species: mouse".
    expect(arms[0]?.arm.system?.en).toMatch(/^Mice /);
    expect(arms[0]?.arm.system?.zh).toMatch(/小鼠$/);
    expect(arms[1]?.arm.dosesPrinted).toBe("100, 10, 1, 0.1 nmol/L");
  });

  it("changes nothing in a dataset without source checks", () => {
    expect(readingChanges({ ...isopsoralen().dataset, sourceChecks: [] })).toEqual([]);
  });
});
