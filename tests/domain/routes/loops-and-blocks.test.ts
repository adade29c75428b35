import { describe, expect, test } from "vitest";
import { blockNodes, feedbackLoops } from "../../../src/domain/routes";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";
import { steps } from "./fixtures";

describe("feedback loops", () => {
  test("a thing that lowers what raises it holds itself back", () => {
    const { loops } = feedbackLoops(steps("C -> A +", "A -> B +", "B -> A -"));
    expect(loops.map((loop) => [loop.id, loop.net])).toEqual([["A>B>A", -1]]);
  });

  test("each loop is told once, from its first name on, shortest first", () => {
    const { loops, complete } = feedbackLoops(steps("C -> B +", "B -> A +", "A -> C1 -", "C1 -> B -", "C1 -> A ?"));
    expect(loops.map((loop) => [loop.id, loop.net])).toEqual([
      ["A>C1>A", null],
      ["A>C1>B>A", 1],
    ]);
    expect(complete).toBe(true);
  });

  test("a thing inside a loop is met once on the way round, and long loops are left out on demand", () => {
    const evidence = steps("A -> B +", "B -> D +", "D -> B -", "D -> A +");
    expect(feedbackLoops(evidence).loops.map((loop) => loop.id)).toEqual(["B>D>B", "A>B>D>A"]);
    expect(feedbackLoops(evidence, { maxHops: 2 }).loops.map((loop) => loop.id)).toEqual(["B>D>B"]);
  });

  test("a search that runs out of steps says that it is not complete", () => {
    expect(feedbackLoops(steps("A -> B +", "B -> A +"), { budget: 1 })).toMatchObject({ loops: [], complete: false });
  });

  test("the review has RUNX2 and PPARγ act on each other", () => {
    expect(feedbackLoops(isopsoralen()).loops.map((loop) => loop.id)).toContain("PPARG>RUNX2>PPARG");
  });
});

describe("what is lost when a node cannot be reached", () => {
  const evidence = steps("C -> A +", "C -> B +", "A -> OUT1 +", "A -> OUT2 +", "B -> OUT2 +", "X -> OUT3 +");

  test("an outcome with one way is lost, one with two is kept, one without any was never supported", () => {
    const fates = blockNodes(evidence, { block: ["A"] }).map((each) => [each.entity, each.fate, each.route?.id]);
    expect(fates).toEqual([
      ["OUT1", "lost", "C>A>OUT1"],
      ["OUT2", "kept", "C>B>OUT2"],
      ["OUT3", "never", undefined],
    ]);
  });

  test("an outcome that studies reached only through the block, and background reaches around it, keeps background", () => {
    const world = worldOf({
      entities: { A: {}, B: {}, OUT: { kind: "outcome" }, OTHER: { kind: "outcome" } },
      studies: {
        1: {
          arms: [
            {
              findings: [
                { object: "A", effect: "increases" },
                { object: "B", effect: "increases" },
                { object: "OUT", effect: "increases", via: ["A"] },
              ],
            },
          ],
        },
      },
      background: [
        [51, "B", "increases", "OUT"],
        [52, "B", "increases", "OTHER"],
      ],
    });
    const fates = blockNodes(world, { block: ["A"] }).map((each) => [each.entity, each.fate, each.route?.id]);
    expect(fates).toEqual([
      ["OUT", "background", "C>B>OUT"],
      // Studies never reached this one, so that it loses nothing.
      ["OTHER", "kept", "C>B>OTHER"],
    ]);
  });

  test("nothing is lost when nothing is blocked", () => {
    expect(blockNodes(evidence, { block: [] }).some((each) => each.fate === "lost")).toBe(false);
  });

  test("without NF-κB no study leads to bone resorption any more; only background does", () => {
    const real = isopsoralen();
    const fate = (classes?: readonly ["tested", "inferred"]) =>
      blockNodes(real, { block: ["NF-KB"], ...(classes ? { classes } : {}) }).find(
        (each) => each.entity === "BONE-RESORPTION",
      );
    expect(fate(["tested", "inferred"])).toMatchObject({
      fate: "lost",
      route: { id: "isopsoralen>NF-KB>BONE-RESORPTION" },
    });
    expect(fate()).toMatchObject({
      fate: "background",
      route: { id: "isopsoralen>WNT-BCATENIN>FOXO3>BONE-RESORPTION" },
    });
  });

  test("an outcome that only retracted work reaches was never supported", () => {
    const fates = blockNodes(isopsoralen(), { block: [], classes: ["tested", "inferred"] });
    expect(fates.find((each) => each.entity === "ADIPOGENESIS")?.fate).toBe("never");
  });
});
