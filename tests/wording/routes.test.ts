import { describe, expect, test } from "vitest";
import { routeOf, routesBetween } from "../../src/domain/routes";
import { worldOf } from "../domain/fixtures";
import { isopsoralen } from "../domain/real";
import { routeText } from "./route-text";

describe("sentences of routes", () => {
  const sentence = (evidence: Parameters<typeof routeText>[0], id: string, language: "en" | "zh" = "en") => {
    const route = routeOf(evidence, id);
    return route ? routeText(evidence, route, language).sentence : "missing";
  };
  const world = worldOf({
    entities: { A: {}, B: {}, D: {}, R: {} },
    studies: {
      1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
      2: { arms: [{ findings: [{ object: "A", effect: "modulates" }] }] },
      3: { arms: [{ findings: [{ object: "B", effect: "modulates" }] }] },
      4: { arms: [{ findings: [{ object: "D", effect: "increases" }] }] },
      5: { arms: [{ findings: [{ object: "D", effect: "decreases" }] }] },
      8: { arms: [{ findings: [{ object: "D", effect: "no effect" }] }] },
      9: { arms: [{ findings: [{ object: "R", effect: "decreases" }] }] },
    },
    background: [
      [51, "C", "increases", "A"],
      [52, "A", "decreases", "B"],
      [53, "C", "increases", "B"],
    ],
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });

  test("studies, background and references without a direction stand apart behind one step", () => {
    expect(sentence(world, "C>A>B")).toBe(
      "C increases A [1; background 51] (changed, direction not stated: [2]), which decreases B [background 52]",
    );
    expect(sentence(world, "C>A>B", "zh")).toBe(
      "C 上调 A[1；背景文献 51]（有变化，原文未述方向：[2]），后者下调 B[背景文献 52]",
    );
  });

  test("a direction that background alone gives is not put down to the study", () => {
    expect(sentence(world, "C>B")).toBe("C increases B [background 53] (changed, direction not stated: [3])");
  });

  test("both directions of a contested step are told, each with its own references", () => {
    expect(sentence(world, "C>D")).toBe(
      "C increases D [4] and decreases it [5] and has no effect on it [8] (contested)",
    );
  });

  test("retracted work alone says what it says, and is named as retracted", () => {
    expect(sentence(world, "C>R")).toBe("C decreases R [9, retracted]");
  });

  test("the weakest hop counts what gives its direction, and what gives none beside it", () => {
    const route = routeOf(world, "C>A");
    expect(route && routeText(world, route, "en").weakest).toBe(
      "Weakest step: C → A (tested, 1 reference, 1 of background, 1 without a direction)",
    );
  });

  test("RUNX2 in the review: reference 32 gives no direction", () => {
    const evidence = isopsoralen();
    expect(sentence(evidence, "isopsoralen>RUNX2")).toBe(
      "Isopsoralen increases RUNX2 [17, 37, 38, 39] (changed, direction not stated: [32])",
    );
    expect(sentence(evidence, "isopsoralen>RUNX2", "zh")).toBe(
      "异补骨脂素上调 RUNX2[17、37、38、39]（有变化，原文未述方向：[32]）",
    );
  });

  test("a route reads as one sentence with numbered citations, its net effect and its weakest hop", () => {
    const [route] = routesBetween(isopsoralen(), { from: "isopsoralen", to: "NFATC1" }).routes;
    expect(route && routeText(isopsoralen(), route, "en")).toEqual({
      sentence: "Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]",
      net: "Net effect: NFATc1 down",
      weakest: "Weakest step: NF-κB → NFATc1 (stated mediator, step not measured, 2 references)",
      cautions: ["Steps 1 and 2 count references 24 and 25, which are possible duplicates"],
      end: "End reported: NFATc1 down [24, 25]",
      notCounted: "",
    });
    expect(route && routeText(isopsoralen(), route, "zh").sentence).toBe(
      "异补骨脂素抑制 NF-κB[24、25]，后者上调 NFATc1[24、25]",
    );
  });
});
