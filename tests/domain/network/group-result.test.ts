import { describe, expect, test } from "vitest";
import { fullNetwork } from "../../../src/domain/network";
import { refsOfState } from "../../../src/domain/network/tally";
import type { View } from "../../../src/domain/network/types";
import type { Effect } from "../../../src/domain/records";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };

/** A group of ROS (with), SOD (against) and LEP, which does not count; one study for each list of findings. */
function stress(...studies: readonly (readonly (readonly [string, Effect])[])[]) {
  return worldOf({
    entities: {
      STRESS: { kind: "group" },
      ROS: { pathway: "STRESS", contributes: "with" },
      SOD: { pathway: "STRESS", contributes: "against" },
      LEP: { pathway: "STRESS" },
    },
    studies: Object.fromEntries(
      studies.map((findings, index) => [
        index + 1,
        { arms: [{ findings: findings.map(([object, effect]) => ({ object, effect })) }] },
      ]),
    ),
  });
}

function resultOf(evidence: ReturnType<typeof stress>) {
  const { nodes, edges } = fullNetwork(evidence, overview);
  const node = nodes.find((each) => each.id === "STRESS");
  return { state: node?.state, standing: node?.standing, tally: node?.tally, arrow: edges[0]?.sign };
}

describe("a group whose members say how they count", () => {
  test("falls where one member falls and the one against it rises, and no disagreement comes of that", () => {
    const told = stress(
      [["ROS", "decreases"]],
      [["SOD", "increases"]],
      [
        ["ROS", "decreases"],
        ["SOD", "increases"],
      ],
    );
    expect(resultOf(told)).toEqual({
      state: "down",
      standing: "supported",
      tally: { up: [], down: [1, 2, 3], unsigned: [], none: [], aside: [] },
      arrow: "down",
    });
  });

  test("is mixed where members point to different results", () => {
    expect(resultOf(stress([["ROS", "decreases"]], [["SOD", "decreases"]]))).toMatchObject({
      state: "mixed",
      standing: "supported",
      tally: { up: [2], down: [1] },
      arrow: "mixed",
    });
  });

  test("gets no direction from a member that does not count, nor from no effect on one", () => {
    expect(resultOf(stress([["LEP", "increases"]]))).toMatchObject({
      state: "untested",
      tally: { up: [], aside: [1] },
      arrow: "unsigned",
    });
    expect(resultOf(stress([["ROS", "no effect"]], [["SOD", "increases"]]))).toMatchObject({
      state: "down",
      tally: { down: [2], none: [], aside: [1] },
    });
    expect(resultOf(stress([["ROS", "modulates"]], [["LEP", "increases"]]))).toMatchObject({
      state: "changed",
      tally: { unsigned: [1], aside: [2] },
      arrow: "unsigned",
    });
  });
});

describe("a group whose members do not say how they count", () => {
  const axis = (opg: Effect, rankl: Effect) =>
    fullNetwork(
      worldOf({
        entities: { AXIS: { kind: "group" }, OPG: { pathway: "AXIS" }, RANKL: { pathway: "AXIS" } },
        studies: {
          1: { arms: [{ findings: [{ object: "OPG", effect: opg }] }] },
          2: { arms: [{ findings: [{ object: "RANKL", effect: rankl }] }] },
        },
      }),
      overview,
    ).edges[0]?.sign;

  test("has one sign only while its members agree", () => {
    expect(axis("increases", "increases")).toBe("up");
    expect(axis("increases", "decreases")).toBe("mixed");
    expect(axis("increases", "modulates")).toBe("unsigned");
  });
});

describe("no effect on one member", () => {
  const pathway = (...findings: readonly (readonly [string, Effect])[]) =>
    worldOf({
      entities: { NRF2: { kind: "pathway" }, KEAP1: { pathway: "NRF2" }, HMOX1: { pathway: "NRF2" } },
      studies: { 3: { arms: [{ findings: findings.map(([object, effect]) => ({ object, effect })) }] } },
    });

  test("is a mark on that member alone, with no arrow to the pathway and no mark on it", () => {
    const evidence = pathway(["KEAP1", "no effect"]);
    expect(fullNetwork(evidence, overview).edges).toEqual([]);
    expect(fullNetwork(evidence, overview).nodes.find((node) => node.id === "NRF2")?.state).toBe("untested");
    expect(fullNetwork(evidence, molecules).nodes.find((node) => node.id === "KEAP1")?.state).toBe("none");
  });

  test("takes nothing from what the pathway does", () => {
    const evidence = pathway(["NRF2", "activates"], ["KEAP1", "no effect"]);
    const [arrow] = fullNetwork(evidence, overview).edges;
    expect(arrow).toMatchObject({ sign: "up", tally: { up: [3], none: [] } });
    expect(fullNetwork(pathway(["HMOX1", "increases"], ["KEAP1", "no effect"]), overview).edges[0]?.sign).toBe("up");
  });

  test("on the pathway itself is one of the pathway", () => {
    expect(fullNetwork(pathway(["NRF2", "no effect"]), overview).edges[0]?.sign).toBe("none");
  });
});

describe("the groups of isopsoralen", () => {
  const evidence = isopsoralen();
  const network = fullNetwork(evidence, overview);
  const open = fullNetwork(evidence, molecules);

  test.each([
    ["OXIDATIVE-STRESS", "down", [14, 27, 29, 42]],
    ["OSTEOBLAST-SURVIVAL", "up", [14, 34, 42]],
    ["RANKL-RANK-OPG", "down", [22, 27]],
    ["ADIPOGENIC-FACTORS", "changed", [32]],
    ["OSTEOGENIC-REGULATORS", "up", [14, 16, 17, 19, 35, 37, 38, 39]],
    ["OSTEOCLAST-MARKERS", "down", [24, 25, 27]],
    ["TRABECULAR-BONE", "up", [19, 20, 29, 30, 32, 39, 41]],
  ])("%s: %s, the same number of studies open and closed", (id, state, refs) => {
    for (const { nodes } of [network, open]) {
      const node = nodes.find((each) => each.id === id);
      expect([node?.state, node && refsOfState(node)]).toEqual([state, refs]);
    }
  });

  test.each([
    ["tested:isopsoralen>RANKL-RANK-OPG", "down"],
    ["inferred:WNT-BCATENIN>OSTEOBLAST-SURVIVAL", "up"],
    ["inferred:WNT-BCATENIN>OXIDATIVE-STRESS", "down"],
    ["tested:isopsoralen>ADIPOGENIC-FACTORS", "unsigned"],
  ])("%s is drawn %s", (id, sign) => {
    expect(network.edges.find((edge) => edge.id === id)?.sign).toBe(sign);
  });

  test("none is mixed, for every member that differs counts the other way or not at all", () => {
    expect(network.nodes.filter((node) => node.openable && node.state === "mixed").map((node) => node.id)).toEqual([]);
    expect(
      network.edges.filter((edge) => edge.cls !== "background" && edge.sign === "mixed").map((edge) => edge.id),
    ).toEqual([]);
  });
});
