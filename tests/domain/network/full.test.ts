import { describe, expect, test } from "vitest";
import { fullNetwork } from "../../../src/domain/network";
import { refsOfState } from "../../../src/domain/network/tally";
import type { Network, View } from "../../../src/domain/network/types";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };

const arrows = (network: Network) => network.edges.map((edge) => `${edge.id} ${edge.sign}`).sort();
const edge = (network: Network, id: string) => network.edges.find((each) => each.id === id);
const node = (network: Network, id: string) => network.nodes.find((each) => each.id === id);

const boxes = {
  NFKB: { kind: "pathway" },
  P65: { pathway: "NFKB" },
  MARKERS: { kind: "group" },
  CTSK: { pathway: "MARKERS" },
  MMP9: { pathway: "MARKERS" },
  RESORPTION: { kind: "process" },
} as const;

describe("where arrows end", () => {
  const evidence = worldOf({
    entities: boxes,
    studies: {
      1: {
        arms: [
          {
            findings: [
              { object: "NFKB", effect: "inhibits" },
              { object: "CTSK", effect: "decreases", via: ["NFKB"] },
              { object: "MMP9", effect: "decreases" },
              { object: "RESORPTION", effect: "inhibits", via: ["NFKB"] },
            ],
          },
        ],
      },
    },
    background: [[2, "P65", "activates", "CTSK"]],
  });

  test("the compound's arrow ends at the box of a marker, open or closed, and a mediated effect runs through its mediator", () => {
    const expected = [
      "inferred:NFKB>MARKERS up",
      "inferred:NFKB>RESORPTION up",
      "tested:C>MARKERS down",
      "tested:C>NFKB down",
    ];
    expect(arrows(fullNetwork(evidence, overview))).toEqual(["background:NFKB>MARKERS up", ...expected]);
    expect(arrows(fullNetwork(evidence, molecules))).toEqual(["background:P65>CTSK up", ...expected]);
  });

  test("what acts on itself has an arrow to itself where it is drawn, and none once a closed box stands for it", () => {
    const feedback = worldOf({ entities: boxes, background: [[2, "P65", "activates", "P65"]] });
    expect(arrows(fullNetwork(feedback, molecules))).toEqual(["background:P65>P65 up"]);
    expect(arrows(fullNetwork(feedback, overview))).toEqual([]);
  });

  test("the effect stands as a mark on the marker, and on the box that stands for it", () => {
    expect(node(fullNetwork(evidence, molecules), "CTSK")).toMatchObject({ state: "down", testedRefs: [1] });
    expect(node(fullNetwork(evidence, overview), "MARKERS")).toMatchObject({ state: "down", tally: { down: [1] } });
    expect(node(fullNetwork(evidence, molecules), "P65")).toMatchObject({ state: "untested", backgroundRefs: [2] });
  });

  test("every entity is drawn or stands in a closed box", () => {
    expect(fullNetwork(evidence, molecules).nodes.map((each) => each.id)).toHaveLength(7);
    expect(fullNetwork(evidence, overview).nodes.map((each) => each.id)).toEqual([
      "C",
      "NFKB",
      "MARKERS",
      "RESORPTION",
    ]);
    const one = fullNetwork(evidence, { level: "overview", toggled: ["NFKB"] });
    expect(one.nodes.map((each) => [each.id, each.parent, each.open])).toContainEqual(["P65", "NFKB", false]);
  });

  test("inside one box a hop ends at the member, and no arrow runs between a box and what it holds", () => {
    const inside = worldOf({
      entities: boxes,
      studies: {
        1: {
          arms: [
            {
              findings: [
                { object: "CTSK", effect: "increases" },
                { object: "MMP9", effect: "decreases", via: ["CTSK"] },
                { object: "P65", effect: "decreases", via: ["NFKB"] },
              ],
            },
          ],
        },
      },
      background: [[2, "NFKB", "activates", "P65"]],
    });
    expect(arrows(fullNetwork(inside, molecules))).toEqual([
      "inferred:CTSK>MMP9 down",
      "tested:C>MARKERS up",
      "tested:C>NFKB down",
    ]);
    expect(arrows(fullNetwork(inside, overview))).toEqual(["tested:C>MARKERS up", "tested:C>NFKB down"]);
  });
});

describe("the sign of a hop", () => {
  const through = (
    mediator: "activates" | "inhibits" | "modulates" | null,
    net: "increases" | "decreases" | "modulates",
  ) =>
    worldOf({
      entities: { P: { kind: "pathway" }, M: {} },
      studies: {
        1: {
          arms: [
            {
              findings: [
                ...(mediator === null ? [] : [{ object: "P", effect: mediator }]),
                { object: "M", effect: net, via: ["P"] },
              ],
            },
          ],
        },
      },
    });

  test.each([
    ["activates", "increases", "up"],
    ["activates", "decreases", "down"],
    ["inhibits", "increases", "down"],
    ["inhibits", "decreases", "up"],
    ["modulates", "increases", "unsigned"],
    ["inhibits", "modulates", "unsigned"],
  ] as const)("a study whose compound %s the pathway and %s the marker makes the hop %s", (mediator, net, sign) => {
    expect(edge(fullNetwork(through(mediator, net), overview), "inferred:P>M")?.sign).toBe(sign);
  });

  test("a mediator that is only named gets an unsigned arrow from the compound, and the hop stays unsigned", () => {
    const network = fullNetwork(through(null, "increases"), overview);
    expect(arrows(network)).toEqual(["inferred:C>P unsigned", "inferred:P>M unsigned"]);
    expect(node(network, "P")).toMatchObject({ state: "untested", testedRefs: [1] });
    expect(node(network, "M")?.state).toBe("up");
  });
});

describe("the number beside a node's mark", () => {
  test("counts the studies that report what the mark shows, not those without a direction, nor retracted ones", () => {
    const evidence = worldOf({
      entities: { A: {}, B: {}, D: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
        2: { arms: [{ findings: [{ object: "A", effect: "modulates" }] }] },
        3: { arms: [{ findings: [{ object: "B", effect: "modulates" }] }] },
        4: { arms: [{ findings: [{ object: "D", effect: "increases" }] }] },
        5: { arms: [{ findings: [{ object: "D", effect: "decreases" }] }] },
        6: { arms: [{ findings: [{ object: "D", effect: "no effect" }] }] },
        9: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
      },
      checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
    });
    const counted = fullNetwork(evidence, overview).nodes.map((node) => [node.id, node.state, refsOfState(node)]);
    expect(counted.slice(1)).toEqual([
      ["A", "up", [1]],
      ["B", "changed", [3]],
      ["D", "mixed", [4, 5]],
    ]);
  });

  test("is 8 for RUNX2: reference 32 prints no direction and 9 is retracted", () => {
    const runx2 = fullNetwork(isopsoralen(), molecules).nodes.find((node) => node.id === "RUNX2");
    expect(runx2 && refsOfState(runx2)).toEqual([14, 16, 17, 19, 35, 37, 38, 39]);
  });
});
