import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Level, NetworkNode } from "../../../src/domain/network";
import { refsOfState } from "../../../src/domain/network/tally";
import { independentReports } from "../../../src/domain/standing/reported";
import { visibleNetwork } from "../../../src/domain/visible";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const shown = (minStudies: number, level: Level = "overview") =>
  visibleNetwork(evidence, { ...noFilters, minStudies }, { level, toggled: [] });
const all = shown(1);
const nodeOf = (nodes: readonly NetworkNode[], id: string) => nodes.find((node) => node.id === id);
const numberOf = (nodes: readonly NetworkNode[], id: string) => {
  const node = nodeOf(nodes, id);
  return node ? refsOfState(node).length : null;
};

describe("what two or more independent studies report", () => {
  const two = shown(2);

  test("holds bone mineral density (5 studies), microarchitecture (7) and strength (3) with all their studies", () => {
    expect(numberOf(two.nodes, "BMD")).toBe(5);
    expect(numberOf(two.nodes, "TRABECULAR-BONE")).toBe(7);
    expect(numberOf(two.nodes, "BONE-STRENGTH")).toBe(3);
  });

  test("counts a node as the whole graph counts it: osteoblast differentiation has 10 studies in both", () => {
    expect(numberOf(two.nodes, "OB-DIFFERENTIATION")).toBe(10);
    const nodes = two.nodes.filter(({ entity }) => entity.kind !== "compound");
    const reported = nodes.filter((node) => independentReports(evidence, node) >= 2);
    expect(reported.length).toBeGreaterThan(10);
    for (const { id } of reported) expect([id, numberOf(two.nodes, id)]).toEqual([id, numberOf(all.nodes, id)]);
  });

  test("counts studies that may be one experiment once: 6 with 7, 24 with 25, 41 with 42 report no node alone", () => {
    for (const [id, refs] of [
      ["PI3K-AKT-MTOR", [6, 7]],
      ["NF-KB", [24, 25]],
      ["ESTROGEN-LIKE", [41, 42]],
    ] as const) {
      const node = nodeOf(all.nodes, id);
      expect(node?.testedRefs).toEqual(refs);
      expect(node && independentReports(evidence, node)).toBe(1);
    }
    expect(numberOf(two.nodes, "PI3K-AKT-MTOR")).toBeNull();
    expect(numberOf(two.nodes, "ESTROGEN-LIKE")).toBeNull();
  });

  test("brings the mediators of a node that nothing else leads to, with the compound's arrow to each", () => {
    const edges = two.edges.map(({ id }) => id);
    expect(edges).toContain("inferred:NF-KB>OSTEOCLASTOGENESIS");
    expect(edges).toContain("tested:isopsoralen>NF-KB");
  });

  test.each([2, 3, 4])(
    "with %i: leads from the compound to every node, and holds every arrow between two of them",
    (least) => {
      for (const level of ["overview", "molecules"] as const) {
        const { nodes, edges } = shown(least, level);
        const ids = new Set(nodes.map(({ id }) => id));
        const whole = visibleNetwork(evidence, noFilters, { level, toggled: [] });
        const between = whole.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
        expect(edges.map(({ id }) => id)).toEqual(between.map(({ id }) => id));
        const ends = new Set(edges.filter(({ cls }) => cls !== "background").map(({ target }) => target));
        const loose = nodes.filter(
          ({ id, parent, entity }) => entity.kind !== "compound" && parent === null && !ends.has(id),
        );
        expect(loose).toEqual([]);
      }
    },
  );

  test("is nothing where no node has so many", () => {
    expect(shown(14)).toMatchObject({ nodes: [], edges: [] });
    expect(shown(13).nodes.map(({ id }) => id)).toContain("OSTEOBLAST-MARKERS");
  });
});
