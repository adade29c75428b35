import { describe, expect, test } from "vitest";
import { type Filters, noFilters } from "../../../src/domain/filters";
import type { View } from "../../../src/domain/network/types";
import { visibleNetwork } from "../../../src/domain/visible";
import { worldOf } from "../fixtures";

const overview: View = { level: "overview", toggled: [] };

const evidence = worldOf({
  entities: {
    NFKB: { kind: "pathway", category: "osteoclast" },
    WNT: { kind: "pathway", category: "osteoblast" },
    MARKERS: { kind: "group", category: "osteoclast" },
    CTSK: { pathway: "MARKERS", category: "osteoclast" },
    BMD: { kind: "outcome", category: "whole-bone" },
    ALP: { category: "osteoblast" },
    JNK: {},
  },
  studies: {
    24: {
      citation: { status: "verified", author: [], authorsTruncated: false, unchecked: [], issued: 2022 },
      arms: [
        {
          model: "BMM",
          organism: "mouse",
          doses: [{ value: 10, unit: "μmol/L" }],
          findings: [
            { object: "NFKB", effect: "inhibits" },
            { object: "CTSK", effect: "decreases", via: ["NFKB"] },
          ],
        },
        {
          approach: "in vivo",
          model: "OVX-mouse",
          organism: "mouse",
          doses: [{ value: 20, unit: "mg/kg" }],
          findings: [{ object: "BMD", effect: "increases", via: ["NFKB"] }],
        },
      ],
    },
    30: {
      arms: [
        {
          approach: "in vivo",
          organism: "rat",
          findings: [
            { object: "WNT", effect: "activates" },
            { object: "BMD", effect: "increases", via: ["WNT"] },
            { object: "ALP", effect: "increases" },
          ],
        },
      ],
    },
    38: { arms: [{ findings: [{ object: "ALP", effect: "increases" }] }] },
  },
  background: [
    [13, "WNT", "increases", "ALP"],
    [23, "NFKB", "increases", "CTSK"],
    [40, "JNK", "activates", "NFKB"],
  ],
});

const view = (filters: Partial<Filters>) => visibleNetwork(evidence, { ...noFilters, ...filters }, overview);
const edges = (filters: Partial<Filters>) => view(filters).edges.map((edge) => `${edge.id} ${edge.sign}`);
const nodes = (filters: Partial<Filters>) => view(filters).nodes.map((node) => node.id);

describe("what the filters leave", () => {
  test("the osteoclast effect keeps its read-outs with the route to them, and background that ends in osteoclasts", () => {
    expect(edges({ effects: ["osteoclast"] })).toEqual([
      "tested:C>NFKB down",
      "inferred:NFKB>MARKERS up",
      "background:NFKB>MARKERS up",
      "background:JNK>NFKB up",
    ]);
  });

  test("the whole-bone effect brings along what the same study reports on the mediators", () => {
    expect(edges({ effects: ["whole-bone"] })).toEqual([
      "tested:C>NFKB down",
      "inferred:NFKB>BMD down",
      "tested:C>WNT up",
      "inferred:WNT>BMD up",
    ]);
  });

  test("animals alone: the mediator that only cells showed stays as an unsigned step, so that the route is whole", () => {
    expect(edges({ approaches: ["in vivo"] })).toEqual([
      "tested:C>NFKB unsigned",
      "inferred:NFKB>BMD down",
      "tested:C>WNT up",
      "inferred:WNT>BMD up",
      "tested:C>ALP up",
      "background:WNT>ALP up",
    ]);
    const step = view({ approaches: ["in vivo"] }).edges[0];
    expect(step).toMatchObject({ cls: "inferred", refs: [24] });
  });

  test("under a filter on studies background stays only between what remains", () => {
    expect(edges({ models: ["BMM"] }).filter((edge) => edge.startsWith("background"))).toEqual([
      "background:NFKB>MARKERS up",
    ]);
    expect(nodes({ models: ["BMM"] })).toEqual(["C", "NFKB", "MARKERS"]);
  });

  test("background alone is a class like the others", () => {
    expect(edges({ classes: ["background"] })).toEqual([
      "background:WNT>ALP up",
      "background:NFKB>MARKERS up",
      "background:JNK>NFKB up",
    ]);
    expect(nodes({ classes: ["background"] })).toEqual(["C", "NFKB", "WNT", "MARKERS", "ALP", "JNK"]);
  });

  test("tested alone keeps the marks of mediated read-outs without their inferred arrows", () => {
    expect(edges({ classes: ["tested"] })).toEqual(["tested:C>NFKB down", "tested:C>WNT up", "tested:C>ALP up"]);
    expect(view({ classes: ["tested"] }).nodes.find((node) => node.id === "BMD")?.state).toBe("up");
  });

  test("a minimum of studies keeps nodes with so many, the way to each, and background between what remains", () => {
    expect(nodes({ minStudies: 2 })).toEqual(["C", "NFKB", "WNT", "BMD", "ALP"]);
    expect(edges({ minStudies: 2 })).toEqual([
      "tested:C>NFKB down",
      "inferred:NFKB>BMD down",
      "tested:C>WNT up",
      "inferred:WNT>BMD up",
      "tested:C>ALP up",
      "background:WNT>ALP up",
    ]);
    expect(nodes({ minStudies: 2, effects: ["osteoblast"] })).toEqual(["C", "ALP"]);
    expect(edges({ minStudies: 3 })).toEqual([]);
    expect(nodes({ minStudies: 3 })).toEqual([]);
  });

  test("a pathway keeps its studies' read-outs, and years drop studies whose year is not known", () => {
    expect(edges({ pathways: ["NFKB"], years: [2020, 2023], classes: ["tested", "inferred"] })).toEqual([
      "tested:C>NFKB down",
      "inferred:NFKB>MARKERS up",
      "inferred:NFKB>BMD down",
    ]);
    expect(edges({ years: [2023, 2024] })).toEqual([]);
  });

  test("different filters must all hold", () => {
    expect(nodes({ organisms: ["rat"], effects: ["osteoclast"] })).toEqual([]);
    expect(edges({ organisms: ["rat"], doseUnits: ["mg/kg"] })).toEqual([]);
    expect(edges({ organisms: ["rat", "not-reported"], classes: ["tested"] })).toEqual([
      "tested:C>WNT up",
      "tested:C>ALP up",
    ]);
  });

  test("both means what studies that report on more than one category found", () => {
    const left = view({ effects: ["both"] }).nodes.map(({ id, testedRefs }) => [id, testedRefs]);
    expect(left).toEqual(
      expect.arrayContaining([
        ["BMD", [24, 30]],
        ["ALP", [30]],
      ]),
    );
  });

  test("the state of a node is that of the studies in view", () => {
    const alp = view({ approaches: ["in vivo"] }).nodes.find((node) => node.id === "ALP");
    expect(alp?.testedRefs).toEqual([30]);
  });
});
