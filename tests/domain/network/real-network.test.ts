import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/domain/evidence/types";
import { type Filters, filterOptions, listFields, noFilters } from "../../../src/domain/filters";
import { drawnNetwork, isBackgroundOnly } from "../../../src/domain/focus";
import { drawnAs, fullNetwork, networkOfBothReadings } from "../../../src/domain/network";
import type { Network, View } from "../../../src/domain/network/types";
import { studiesBehind } from "../../../src/domain/statements";
import { visibleNetwork } from "../../../src/domain/visible";
import { seeded } from "../random";
import { isopsoralen } from "../real";

const readings = { review: isopsoralen("review"), primary: isopsoralen("primary") };
const views: readonly View[] = [
  { level: "overview", toggled: [] },
  { level: "molecules", toggled: [] },
  { level: "overview", toggled: ["NF-KB", "OSTEOCLAST-MARKERS"] },
  { level: "molecules", toggled: ["WNT-BCATENIN"] },
];
const cases = Object.entries(readings).flatMap(([reading, evidence]) =>
  views.map((view) => ({ reading, evidence, view, at: `${view.level} ${view.toggled.join(" ")}` })),
);

function randomFilters(evidence: Evidence, random: () => number): Filters {
  const options = filterOptions(evidence);
  const some = <T>(values: readonly T[]): T[] => (random() < 0.3 ? values.filter(() => random() < 0.4) : []);
  return {
    subjects: some(options.subjects),
    effects: some(options.effects),
    directions: some(options.directions),
    approaches: some(options.approaches),
    onlyApproaches: random() < 0.1,
    organisms: some(options.organisms),
    models: some(options.models),
    inducers: some(options.inducers),
    pathways: some(options.pathways),
    classes: some(options.classes),
    doseUnits: some(options.doseUnits),
    years: random() < 0.2 ? [2015, 2022] : null,
    minStudies: random() < 0.3 ? 1 + Math.floor(random() * 3) : 1,
    contestedOnly: random() < 0.1,
    retracted: random() < 0.7 ? "marked" : random() < 0.5 ? "counted" : "hidden",
  };
}

const statementKeys = (network: Network) =>
  new Set(
    network.edges.flatMap((edge) =>
      edge.statements.map((each) => `${edge.id} ${each.source}>${each.target} ${each.ref}`),
    ),
  );

describe.each(cases)("the real network, $reading reading, $at", ({ evidence, view }) => {
  const full = fullNetwork(evidence, view);

  test("has a study or a background reference behind every node and every arrow that is in the picture", () => {
    const shown = visibleNetwork(evidence, noFilters, view);
    const choices = [
      ...shown.nodes.map((node) => ({ kind: "node", id: node.id }) as const),
      ...full.edges.map((edge) => ({ kind: "edge", id: edge.id }) as const),
    ];
    const bare = choices.filter((choice) => {
      const { tested, predicted, background } = studiesBehind(evidence, full, choice);
      return tested.length + predicted.length + background.length === 0;
    });
    expect(bare).toEqual([]);
    expect(choices.length).toBeGreaterThan(100);
  });

  test("draws every entity, itself or as part of a closed box, each once", () => {
    const ids = full.nodes.map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = [...evidence.entities.keys()].filter((id) => !ids.includes(drawnAs(evidence, view, id)));
    expect(missing).toEqual([]);
  });

  test("names every arrow once, between two different nodes that are drawn", () => {
    const ids = new Set(full.nodes.map((node) => node.id));
    expect(new Set(full.edges.map((edge) => edge.id)).size).toBe(full.edges.length);
    for (const { source, target } of full.edges) {
      expect(ids.has(source) && ids.has(target) && source !== target).toBe(true);
    }
  });

  test("keeps ids and statements of what it shows under any filters, and adds none", () => {
    const random = seeded(20240601);
    const nodes = new Set(full.nodes.map((node) => node.id));
    const edges = new Set(full.edges.map((edge) => edge.id));
    for (let round = 0; round < 60; round += 1) {
      const filters = randomFilters(evidence, random);
      const visible = visibleNetwork(evidence, filters, view);
      expect(visible.nodes.filter((node) => !nodes.has(node.id))).toEqual([]);
      expect(visible.edges.filter((edge) => !edges.has(edge.id))).toEqual([]);
      const shown = new Set(visible.nodes.map((node) => node.id));
      expect(visible.edges.filter((edge) => !shown.has(edge.source) || !shown.has(edge.target))).toEqual([]);
      if (visible.nodes.length > 0) expect(shown.has(evidence.mainSubject?.id ?? "")).toBe(true);
    }
  });

  test("shows less or the same, never more, when one more filter is set", () => {
    const random = seeded(7);
    for (let round = 0; round < 40; round += 1) {
      const filters = { ...randomFilters(evidence, random), contestedOnly: false, minStudies: 1 };
      const field = listFields.find((each) => filters[each].length === 0 && random() < 0.5);
      if (!field) continue;
      const [value] = [...filterOptions(evidence)[field]].sort(() => random() - 0.5);
      const wide = visibleNetwork(evidence, filters, view);
      const narrow = visibleNetwork(evidence, { ...filters, [field]: [value] }, view);
      const wideNodes = new Set(wide.nodes.map((node) => node.id));
      const wideStatements = statementKeys(wide);
      expect(narrow.nodes.filter((node) => !wideNodes.has(node.id))).toEqual([]);
      expect([...statementKeys(narrow)].filter((key) => !wideStatements.has(key))).toEqual([]);
    }
  });

  test("shows everything that any record says when nothing is filtered", () => {
    const visible = visibleNetwork(evidence, noFilters, view);
    expect(visible.edges).toEqual(full.edges);
    const unsaid = full.nodes.filter((node) => !visible.nodes.some((each) => each.id === node.id));
    expect(unsaid.flatMap((node) => [...node.testedRefs, ...node.predictedRefs, ...node.backgroundRefs])).toEqual([]);
  });
});

describe.each(["review", "primary"] as const)("what is contested, in the %s's reading", (reading) => {
  const evidence = readings[reading];

  test.each(["overview", "molecules"] as const)("has an arrow at each node or at its box (%s)", (level) => {
    const filters = { ...noFilters, contestedOnly: true };
    const { nodes, edges } = visibleNetwork(evidence, filters, { level, toggled: [] });
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const boxes = new Set(nodes.flatMap(({ id, parent }) => (ends.has(id) && parent !== null ? [parent] : [])));
    const held = ({ id, parent }: (typeof nodes)[number]) => boxes.has(id) || (parent !== null && ends.has(parent));
    const compound = evidence.mainSubject?.id;
    const loose = nodes.filter((node) => node.id !== compound && !ends.has(node.id) && !held(node));
    expect(loose.map(({ id }) => id)).toEqual([]);
    expect(edges.length).toBeGreaterThan(4);
  });

  test.each(["overview", "molecules"] as const)("has no mark without an arrow that ends there (%s)", (level) => {
    const filters = { ...noFilters, contestedOnly: true };
    const { nodes, edges } = visibleNetwork(evidence, filters, { level, toggled: [] });
    const ends = new Set(edges.flatMap(({ cls, target }) => (cls === "background" ? [] : [target])));
    const marked = nodes.filter(({ state }) => state !== "untested");
    const bare = marked.filter(({ id, parent }) => !ends.has(id) && !(parent !== null && ends.has(parent)));
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(marked.map(({ id }) => id)).toContain("TGFB-SMAD");
  });
});

describe.each(cases)("what a filter leaves, $reading reading, $at", ({ evidence, view }) => {
  test.each(["osteoblast", "osteoclast", "fate", "whole-bone"] as const)(
    "is a node only where a remaining finding or a drawn arrow touches it (%s)",
    (effect) => {
      const visible = visibleNetwork(evidence, { ...noFilters, effects: [effect] }, view);
      const { nodes, edges } = drawnNetwork(visible, { background: "focus", focus: null });
      const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
      const isTouched = (node: (typeof nodes)[number]) => ends.has(node.id) || !isBackgroundOnly(node);
      const loose = nodes.filter((node) => node.id !== evidence.mainSubject?.id && !isTouched(node));
      expect(loose.map(({ id }) => id)).toEqual([]);
      expect(nodes.length).toBeGreaterThan(4);
    },
  );
});

describe("the network of both readings", () => {
  const view: View = { level: "molecules", toggled: [] };
  const whole = networkOfBothReadings(readings.review.dataset, view);

  test("holds every node and arrow of either, each once", () => {
    const ids = whole.edges.map((edge) => edge.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const evidence of Object.values(readings)) {
      const full = fullNetwork(evidence, view);
      expect(full.edges.filter((edge) => !ids.includes(edge.id))).toEqual([]);
    }
  });

  test("has no node without a reference in one of the readings", () => {
    const cited = Object.values(readings).flatMap((evidence) =>
      visibleNetwork(evidence, noFilters, view).nodes.map((node) => node.id),
    );
    expect(whole.nodes.filter((node) => !cited.includes(node.id)).map((node) => node.id)).toEqual([]);
  });
});
