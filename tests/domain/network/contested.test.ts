import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import type { View } from "../../../src/domain/network/types";
import { visibleNetwork } from "../../../src/domain/visible";
import { worldOf } from "../fixtures";

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };

describe("when an arrow is contested", () => {
  const calcium = worldOf({
    entities: { CA: { kind: "metabolite" } },
    studies: {
      19: { arms: [{ findings: [{ object: "CA", effect: "increases" }] }] },
      29: { arms: [{ findings: [{ object: "CA", effect: "decreases" }] }] },
    },
  });

  test("two studies that report opposite signs of the same thing contest its arrow and its node", () => {
    const network = fullNetwork(calcium, overview);
    expect(network.edges[0]).toMatchObject({
      sign: "unsigned",
      standing: "contested",
      sides: { up: [19], down: [29] },
      tally: { up: [19], down: [29] },
    });
    expect(network.nodes[1]).toMatchObject({ state: "mixed", standing: "contested" });
  });

  test("with one of them filtered out, the other stands alone again", () => {
    const left = visibleNetwork(calcium, { ...noFilters, organisms: [] }, overview);
    expect(left.edges[0]?.standing).toBe("contested");
    const cells = worldOf({
      entities: { CA: {} },
      studies: {
        19: { arms: [{ approach: "in vivo", findings: [{ object: "CA", effect: "increases" }] }] },
        29: { arms: [{ findings: [{ object: "CA", effect: "decreases" }] }] },
      },
    });
    const inVivo = visibleNetwork(cells, { ...noFilters, approaches: ["in vivo"] }, overview);
    expect(inVivo.edges[0]).toMatchObject({ sign: "up", standing: "supported", refs: [19] });
  });

  test("members of a box that move in different directions make its arrow mixed, not contested", () => {
    const axis = worldOf({
      entities: { AXIS: { kind: "group" }, OPG: { pathway: "AXIS" }, RANKL: { pathway: "AXIS" } },
      studies: {
        27: {
          arms: [
            {
              findings: [
                { object: "OPG", effect: "increases" },
                { object: "RANKL", effect: "decreases" },
              ],
            },
          ],
        },
      },
    });
    const network = fullNetwork(axis, overview);
    expect(network.edges[0]).toMatchObject({ sign: "mixed", standing: "supported" });
    expect(network.nodes.find((node) => node.id === "AXIS")).toMatchObject({ state: "mixed", standing: "supported" });
  });

  test("a pathway that a study calls activated is activated, although its inhibitor falls", () => {
    const smad = worldOf({
      entities: { TGFB: { kind: "pathway" }, SMAD7: { pathway: "TGFB" } },
      studies: {
        34: {
          arms: [
            {
              findings: [
                { object: "TGFB", effect: "activates" },
                { object: "SMAD7", effect: "decreases" },
              ],
            },
          ],
        },
      },
    });
    const network = fullNetwork(smad, overview);
    expect(network.edges[0]).toMatchObject({ sign: "up", tally: { up: [34], down: [] } });
    expect(network.nodes.find((node) => node.id === "TGFB")?.state).toBe("up");
    expect(fullNetwork(smad, molecules).nodes.find((node) => node.id === "SMAD7")?.state).toBe("down");
  });

  test("a hop that runs against the background contests both arrows", () => {
    const notch = worldOf({
      entities: { NOTCH: { kind: "pathway" }, OB: { kind: "process" } },
      studies: {
        16: {
          arms: [
            {
              findings: [
                { object: "NOTCH", effect: "inhibits" },
                { object: "OB", effect: "increases", via: ["NOTCH"] },
              ],
            },
          ],
        },
      },
      background: [[15, "NOTCH", "increases", "OB"]],
    });
    const standing = fullNetwork(notch, overview).edges.map((edge) => [edge.id, edge.standing]);
    expect(standing).toContainEqual(["inferred:NOTCH>OB", "contested"]);
    expect(standing).toContainEqual(["background:NOTCH>OB", "contested"]);
    expect(standing).toContainEqual(["tested:C>NOTCH", "supported"]);
  });

  test("one background reference with two ways to the same end, one up and one down, contests nothing", () => {
    const two = worldOf({
      entities: { TGFB: { kind: "pathway" }, SMAD4: {}, SMAD7: {}, OB: { kind: "process" } },
      background: [
        [33, "TGFB", "increases", "OB", "SMAD4"],
        [33, "TGFB", "inhibits", "OB", "SMAD7"],
      ],
    });
    expect(fullNetwork(two, overview).edges[0]).toMatchObject({ sign: "mixed", standing: "supported" });
  });

  test("a recorded contradiction contests the arrows of its references at the things it is about, and no others", () => {
    const recorded = worldOf({
      entities: { MTOR: { kind: "pathway" }, OB: { kind: "process" } },
      studies: {
        7: { arms: [{ findings: [{ object: "MTOR", effect: "activates" }] }] },
        8: { arms: [{ findings: [{ object: "OB", effect: "increases" }] }] },
      },
      checks: [{ id: "check-7", ref: 9, with: [7, 8], kind: "contradiction", about: ["MTOR"] }],
    });
    const network = fullNetwork(recorded, overview);
    expect(network.edges.map((edge) => [edge.id, edge.standing])).toEqual([
      ["tested:C>MTOR", "contested"],
      ["tested:C>OB", "supported"],
    ]);
  });
});

describe("retracted work", () => {
  const evidence = worldOf({
    entities: { FAT: { kind: "outcome" }, ALP: {} },
    studies: {
      9: {
        arms: [
          {
            findings: [
              { object: "FAT", effect: "decreases" },
              { object: "ALP", effect: "decreases" },
            ],
          },
        ],
      },
      12: { arms: [{ findings: [{ object: "ALP", effect: "increases" }] }] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });
  const edge = (retracted: "marked" | "counted" | "hidden", id: string) =>
    visibleNetwork(evidence, { ...noFilters, retracted }, overview).edges.find((each) => each.id === id);

  test("is drawn and marked with an empty tally where there is nothing else", () => {
    expect(edge("marked", "tested:C>FAT")).toMatchObject({
      sign: "down",
      standing: "unsigned",
      retractedRefs: [9],
      refs: [9],
      tally: { up: [], down: [], unsigned: [], none: [] },
    });
  });

  test("does not contest sound work unless the reader counts it", () => {
    expect(edge("marked", "tested:C>ALP")).toMatchObject({ sign: "up", tally: { up: [12], down: [] }, refs: [9, 12] });
    expect(edge("counted", "tested:C>ALP")).toMatchObject({
      standing: "contested",
      sides: { up: [12], down: [9] },
    });
  });

  test("leaves the picture with everything that rests on it alone when hidden", () => {
    expect(edge("hidden", "tested:C>FAT")).toBeUndefined();
    expect(edge("hidden", "tested:C>ALP")?.refs).toEqual([12]);
    const nodes = visibleNetwork(evidence, { ...noFilters, retracted: "hidden" }, overview).nodes;
    expect(nodes.map((node) => node.id)).toEqual(["C", "ALP"]);
  });

  test("gives a node its mark but no count", () => {
    const node = fullNetwork(evidence, overview).nodes.find((each) => each.id === "FAT");
    expect(node).toMatchObject({ state: "down", testedRefs: [], retractedRefs: [9] });
  });
});

describe("predictions", () => {
  const evidence = worldOf({
    entities: { NFKB: { kind: "pathway" }, NFKB1: { pathway: "NFKB" }, SRC: {} },
    studies: {
      8: {
        arms: [
          {
            approach: "in silico",
            findings: [
              { object: "NFKB1", effect: "modulates" },
              { object: "SRC", effect: "modulates" },
            ],
          },
        ],
      },
      24: { arms: [{ findings: [{ object: "NFKB", effect: "inhibits" }] }] },
    },
  });

  test("are an arrow of their own only where nothing was measured", () => {
    const edges = fullNetwork(evidence, overview).edges.map((edge) => [edge.id, edge.cls, edge.refs]);
    expect(edges).toEqual([
      ["tested:C>NFKB", "tested", [8, 24]],
      ["predicted:C>SRC", "predicted", [8]],
    ]);
  });

  test("beside a measurement stay out of the tally and leave its direction alone", () => {
    expect(fullNetwork(evidence, overview).edges[0]).toMatchObject({
      sign: "down",
      tally: { up: [], down: [24], unsigned: [], none: [] },
    });
  });

  test("give a node no mark: it was not measured", () => {
    const nodes = new Map(fullNetwork(evidence, molecules).nodes.map((node) => [node.id, node]));
    expect(nodes.get("NFKB1")).toMatchObject({ state: "untested", predictedOnly: true, predictedRefs: [8] });
    expect(nodes.get("NFKB")).toMatchObject({ state: "down", predictedOnly: false });
  });

  test("seen alone, the arrow keeps its id and its place but is drawn as predicted", () => {
    const alone = visibleNetwork(evidence, { ...noFilters, approaches: ["in silico"] }, overview);
    expect(alone.edges.map((edge) => [edge.id, edge.cls])).toEqual([
      ["tested:C>NFKB", "predicted"],
      ["predicted:C>SRC", "predicted"],
    ]);
  });
});
