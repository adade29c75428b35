import { describe, expect, test } from "vitest";
import { routeOf, routesBetween } from "../../../src/domain/routes";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";
import { steps } from "./fixtures";

const told = (evidence: ReturnType<typeof steps>, query: Partial<Parameters<typeof routesBetween>[1]> = {}) =>
  routesBetween(evidence, { from: "C", to: "OUT", ...query }).routes.map((route) => [route.id, route.net]);

describe("signed routes", () => {
  test("two routes of the same sign, the shorter first", () => {
    const evidence = steps("C -> A +", "C -> X -", "X -> B -", "A -> OUT +", "B -> OUT +");
    expect(told(evidence)).toEqual([
      ["C>A>OUT", 1],
      ["C>X>B>OUT", 1],
    ]);
  });

  test("two routes of opposite sign are both told", () => {
    const evidence = steps("C -> A +", "C -> B -", "A -> OUT +", "B -> OUT +");
    expect(told(evidence)).toEqual([
      ["C>A>OUT", 1],
      ["C>B>OUT", -1],
    ]);
  });

  test("one hop without a sign leaves the route without one", () => {
    expect(told(steps("C -> A +", "A -> B ?", "B -> OUT -"))).toEqual([["C>A>B>OUT", null]]);
  });

  test("a reference that prints no sign does not make a step stronger", () => {
    const evidence = worldOf({
      entities: { A: {}, B: {}, OUT: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
        2: { arms: [{ findings: [{ object: "A", effect: "modulates" }] }] },
        3: { arms: [{ findings: [{ object: "B", effect: "increases" }] }] },
        4: { arms: [{ findings: [{ object: "B", effect: "increases" }] }] },
      },
      background: [
        [51, "A", "increases", "OUT"],
        [51, "B", "increases", "OUT"],
      ],
    });
    const [first, second] = routesBetween(evidence, { from: "C", to: "OUT" }).routes;
    expect([first?.id, second?.id]).toEqual(["C>B>OUT", "C>A>OUT"]);
    expect(second?.hops[0]).toMatchObject({
      sign: 1,
      refs: [1, 2],
      tally: { up: [1], unsigned: [2], down: [], none: [] },
    });
  });

  test("a cycle is never run through twice, and a route passes neither start nor end on its way", () => {
    const evidence = steps("C -> A +", "A -> B +", "B -> A -", "B -> OUT +", "OUT -> D +", "D -> OUT +", "A -> C +");
    expect(told(evidence)).toEqual([["C>A>B>OUT", 1]]);
  });

  test("no longer than asked", () => {
    const evidence = steps("C -> A +", "A -> B +", "B -> OUT +");
    expect(told(evidence, { maxHops: 2 })).toEqual([]);
    expect(told(evidence, { maxHops: 3 })).toHaveLength(1);
  });

  test("around what is blocked", () => {
    const evidence = steps("C -> A +", "C -> B -", "A -> OUT +", "B -> OUT +");
    expect(told(evidence, { blocked: ["A"] })).toEqual([["C>B>OUT", -1]]);
    expect(told(evidence, { blocked: ["OUT"] })).toEqual([]);
  });

  test("among equals the one with more references behind its weakest hop", () => {
    const evidence = worldOf({
      entities: { A: {}, B: {}, OUT: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
        2: { arms: [{ findings: [{ object: "B", effect: "increases" }] }] },
      },
      background: [
        [51, "A", "increases", "OUT"],
        [51, "B", "increases", "OUT"],
        [52, "B", "increases", "OUT"],
      ],
    });
    const [best] = routesBetween(evidence, { from: "C", to: "OUT" }).routes;
    expect(best).toMatchObject({ id: "C>B>OUT", weakest: 1 });
  });
});

describe("questions without an answer", () => {
  const evidence = steps("C -> A +", "B -> OUT +");

  test("no route is an empty answer, complete", () => {
    expect(routesBetween(evidence, { from: "C", to: "OUT" })).toEqual({
      routes: [],
      leftOut: 0,
      complete: true,
      problem: null,
    });
  });

  test("start equal to end, and an unknown end, are told apart", () => {
    expect(routesBetween(evidence, { from: "A", to: "A" }).problem).toBe("same");
    expect(routesBetween(evidence, { from: "A", to: "nowhere" }).problem).toBe("unknown");
  });

  test("a box as end means any of its members, and its own member is the same place", () => {
    const boxed = worldOf({
      entities: { BOX: { kind: "group" }, M: { pathway: "BOX" }, N: { pathway: "BOX" } },
      studies: { 1: { arms: [{ findings: [{ object: "M", effect: "increases" }] }] } },
    });
    expect(routesBetween(boxed, { from: "C", to: "BOX" }).routes.map((route) => route.id)).toEqual(["C>M"]);
    expect(routesBetween(boxed, { from: "M", to: "BOX" }).problem).toBe("same");
  });
});

describe("a network where routes explode", () => {
  const layers = [0, 1, 2, 3, 4];
  const names = (layer: number) => Array.from({ length: 8 }, (_, index) => `L${layer}N${index}`);
  const lines = [
    ...names(0).map((name) => `C -> ${name} +`),
    ...layers
      .slice(1)
      .flatMap((layer) => names(layer - 1).flatMap((from) => names(layer).map((to) => `${from} -> ${to} +`))),
    ...names(4).map((name) => `${name} -> OUT +`),
  ];
  const evidence = steps(...lines);

  test("gives the limit and counts what it leaves out", () => {
    const answer = routesBetween(evidence, { from: "C", to: "OUT", maxHops: 6, limit: 20 });
    expect(answer).toMatchObject({ complete: true, leftOut: 8 ** 5 - 20 });
    expect(answer.routes).toHaveLength(20);
  });

  test("gives up at its budget and says so", () => {
    const answer = routesBetween(evidence, { from: "C", to: "OUT", maxHops: 6, budget: 5000 });
    expect(answer.complete).toBe(false);
    expect(answer.routes.length + answer.leftOut).toBeGreaterThan(0);
  });

  test("ends when it is told to stop", () => {
    let asked = 0;
    const shouldStop = () => {
      asked += 1;
      return asked > 2;
    };
    expect(routesBetween(evidence, { from: "C", to: "OUT", maxHops: 6, shouldStop }).complete).toBe(false);
    expect(asked).toBe(3);
  });
});

describe("routes of the review", () => {
  const evidence = isopsoralen();

  test("isopsoralen lowers NFATc1 through NF-κB, by references 24 and 25", () => {
    const [route] = routesBetween(evidence, { from: "isopsoralen", to: "NFATC1" }).routes;
    expect(route).toMatchObject({ id: "isopsoralen>NF-KB>NFATC1", net: -1 });
    expect(route?.hops.map((hop) => hop.refs)).toEqual([
      [24, 25],
      [24, 25],
    ]);
    expect(route?.cautions).toEqual([{ kind: "may-be-one-study", hops: [0, 1], refs: [24, 25] }]);
  });

  test("less bone resorption: by NF-κB in one study; by Wnt and FoxO3a only with background", () => {
    const { routes } = routesBetween(evidence, { from: "isopsoralen", to: "BONE-RESORPTION", maxHops: 3 });
    expect(routes[0]).toMatchObject({ id: "isopsoralen>NF-KB>BONE-RESORPTION", net: -1 });
    const second = routes.find((route) => route.id === "isopsoralen>WNT-BCATENIN>FOXO3>BONE-RESORPTION");
    expect(second?.net).toBe(-1);
    expect(second?.cautions.map((caution) => caution.kind)).toContain("background");
    expect(second?.cautions.map((caution) => caution.kind)).toContain("no-single-study");
  });

  test("mTORC1 makes fat cells by one route and unmakes them by the other, and both are marked", () => {
    const { routes } = routesBetween(evidence, { from: "isopsoralen", to: "ADIPOGENESIS", maxHops: 3 });
    const byId = new Map(routes.map((route) => [route.id, route]));
    expect(byId.get("isopsoralen>MTORC1>ADIPOGENESIS")?.net).toBe(-1);
    expect(byId.get("isopsoralen>MTORC1>ADIPOGENESIS")?.cautions[0]).toEqual({ kind: "retracted", hops: [0] });
    const opposite = byId.get("isopsoralen>PI3K-AKT-MTOR>MTORC1>ADIPOGENESIS");
    expect(opposite?.net).toBe(1);
    expect(opposite?.cautions.map((caution) => caution.kind)).toContain("contested");
  });

  test("a route is found again by its id, and lost when a step of it is not stated", () => {
    expect(routeOf(evidence, "isopsoralen>NF-KB>NFATC1")?.net).toBe(-1);
    expect(routeOf(evidence, "isopsoralen>NFATC1>NF-KB")).toBeNull();
    expect(routeOf(evidence, "isopsoralen>NF-KB>NFATC1", { classes: ["tested"] })).toBeNull();
  });
});
