import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { noFilters } from "../../../src/domain/filters";
import { drawnNetwork } from "../../../src/domain/focus";
import { gapMap } from "../../../src/domain/gaps";
import { fullNetwork, type NetworkEdge, showsContext } from "../../../src/domain/network";
import type { CompiledDataset, Relation } from "../../../src/domain/records";
import { routesBetween } from "../../../src/domain/routes";
import { studiesBehind } from "../../../src/domain/statements";
import { leftBy, visibleNetwork } from "../../../src/domain/visible";
import { readingOf } from "../../../src/wording/readings";
import { COMPOUND, datasetOf } from "../fixtures";

const open = { level: "molecules", toggled: [] } as const;

/** "A activates B" as records of SIGNOR. */
const relationsOf = (told: readonly string[]): Relation[] =>
  told.map((line, index) => {
    const [source = "", relation = "", target = ""] = line.split(" ");
    return { id: `s${index + 1}`, origin: "signor", source, relation, target, evidence: [] } as Relation;
  });

const signor = { id: "signor", name: "SIGNOR", version: "2024-10", kind: "database" } as const;

/** A small world with one study, C raises A, and what SIGNOR lists beside it. */
function besideStudies(told: readonly string[]): CompiledDataset {
  const dataset = datasetOf({
    entities: { A: { kind: "molecule", category: "osteoblast" }, B: { kind: "molecule" }, D: { kind: "molecule" } },
    studies: { 1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] } },
  });
  return { ...dataset, dataset: { ...dataset.dataset, sources: [signor] }, relations: relationsOf(told) };
}

/** The same without a subject and without a study. */
function alone(told: readonly string[]): CompiledDataset {
  const { dataset, entities, ...rest } = besideStudies(told);
  const kept = entities.filter(({ id }) => id !== COMPOUND);
  return { ...rest, dataset: { ...dataset, subjects: [] }, entities: kept, studies: [], findings: [] };
}

const evidenceOf = (dataset: CompiledDataset) => buildEvidence(dataset, "review");
const looks = (edges: readonly NetworkEdge[]) => edges.map(({ id, sign }) => `${id} ${sign}`);

describe("relations from a database", () => {
  const evidence = evidenceOf(besideStudies(["A activates B", "B inhibits D", "B interacts A", "D modulates D"]));
  const network = fullNetwork(evidence, open);
  const listed = network.edges.filter(({ cls }) => cls === "database");

  it("have arrows of their own, with their signs; what interacts joins the line of its pair", () => {
    expect(looks(listed)).toEqual(["database:A>B up", "database:B>D down", "database:D>D unsigned"]);
  });

  it("count for nothing: no reference, no tally, no state, no cell of the gap map", () => {
    expect(listed.map(({ refs, tally }) => [refs, Object.values(tally).flat()])).toEqual(listed.map(() => [[], []]));
    const node = network.nodes.find(({ id }) => id === "B");
    expect([node?.state, node?.testedRefs, node?.backgroundRefs]).toEqual(["untested", [], []]);
    expect(node?.relations).toEqual(["s1", "s2", "s3"]);
    const cells = gapMap(evidence).rows.flatMap((row) => row.cells);
    expect(new Set(cells.flatMap((cell) => cell.refs))).toEqual(new Set([1]));
    expect(leftBy(evidence, noFilters, open)).toMatchObject({ studies: 1, relations: 4, arrows: 1, databaseArrows: 3 });
  });

  it("are no side of a disagreement", () => {
    const opposed = fullNetwork(evidenceOf(besideStudies(["C decreases A", "A activates B", "A inhibits B"])), open);
    expect(opposed.edges.map(({ id, standing, sides }) => [id, standing, sides])).toEqual([
      ["tested:C>A", "supported", null],
      ["database:C>A", "supported", null],
      ["database:A>B", "supported", null],
    ]);
    expect(opposed.edges.find(({ id }) => id === "database:A>B")?.sign).toBe("unsigned");
  });

  it("are drawn with a selection, or when they are asked for", () => {
    const drawn = (background: "focus" | "always") =>
      drawnNetwork(network, { background, focus: null }).edges.filter(({ cls }) => cls === "database").length;
    expect([drawn("focus"), drawn("always")]).toEqual([0, 3]);
    const only = visibleNetwork(evidence, { ...noFilters, classes: ["database"] }, open);
    expect(new Set(only.edges.map(({ cls }) => cls))).toEqual(new Set(["database"]));
  });

  it("say what their source lists, in both languages", () => {
    const [first] = listed;
    if (!first) throw new Error("no arrow");
    expect(readingOf(evidence, first, "en")).toBe(
      "SIGNOR 2024-10 lists that A activates B and B interacts with A (2 records)",
    );
    expect(readingOf(evidence, first, "zh")).toContain("SIGNOR 2024-10 收录：");
    const node = network.nodes.find(({ id }) => id === "D");
    if (!node) throw new Error("no node");
    expect(readingOf(evidence, node, "en")).toBe("D: not tested with C; 2 relations from SIGNOR 2024-10");
  });

  it("are listed record by record behind an arrow and a node", () => {
    const behind = (kind: "edge" | "node", id: string) =>
      studiesBehind(evidence, network, { kind, id }).relations.map(({ id: record }) => record);
    expect(behind("edge", "database:A>B")).toEqual(["s1", "s3"]);
    expect(behind("node", "D")).toEqual(["s2", "s4"]);
  });

  it("make steps of routes that are marked as such; what only interacts makes none", () => {
    const routes = routesBetween(evidence, { from: COMPOUND, to: "D" }).routes;
    expect(routes.map(({ entities, net }) => [entities, net])).toEqual([[["C", "A", "B", "D"], -1]]);
    expect(routes[0]?.cautions.map(({ kind, hops }) => [kind, hops])).toContainEqual(["database", [1, 2]]);
    expect(routes[0]?.cautions.map(({ kind }) => kind)).not.toContain("retracted");
  });
});

describe("a network without a subject", () => {
  const evidence = evidenceOf(alone(["A activates B", "B interacts D"]));

  it("has no compound, and all its arrows are drawn", () => {
    expect(showsContext(evidence)).toBe(true);
    const network = visibleNetwork(evidence, noFilters, open);
    const drawn = drawnNetwork(network, { background: "focus", focus: null });
    expect(drawn.nodes.map(({ id }) => id)).toEqual(["A", "B", "D"]);
    expect(looks(drawn.edges)).toEqual(["database:A>B up", "database:B>D interacts"]);
  });

  it("says nothing of a compound", () => {
    const node = fullNetwork(evidence, open).nodes.find(({ id }) => id === "A");
    if (!node) throw new Error("no node");
    expect(readingOf(evidence, node, "en")).toBe("A: 1 relation from SIGNOR 2024-10");
  });

  it("may be empty", () => {
    const nothing = evidenceOf({ ...alone([]), entities: [] });
    expect(visibleNetwork(nothing, noFilters, open)).toMatchObject({ nodes: [], edges: [] });
    expect(gapMap(nothing).total).toBe(0);
  });
});
