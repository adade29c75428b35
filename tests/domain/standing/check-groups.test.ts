import { describe, expect, test } from "vitest";
import { countChecks, groupOfCheck } from "../../../src/domain/standing";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const groupsOf = (ref: number) => countChecks(evidence.checksByRef.get(ref) ?? []);

describe("the checks of a study", () => {
  test("are discrepancies only where a primary record differs from the review", () => {
    expect(groupsOf(16)).toEqual([{ group: "discrepancy", count: 1 }]);
    expect(groupsOf(41)).toEqual([{ group: "unclear", count: 1 }]);
    for (const check of evidence.dataset.sourceChecks) {
      if (groupOfCheck(check) === "discrepancy") expect(check.primary).not.toBeNull();
    }
  });

  test("are contested where references contradict each other", () => {
    expect(groupsOf(29)).toEqual([{ group: "contested", count: 1 }]);
  });

  test("leave out a retraction, which has a mark of its own", () => {
    const retraction = evidence.dataset.sourceChecks.find((check) => check.kind === "retracted");
    expect(retraction && groupOfCheck(retraction)).toBeNull();
  });
});
