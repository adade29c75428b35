import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { refsOfSection, sectionPicture } from "../../src/domain/focus";
import { evidenceOfRefs } from "../../src/domain/focus/section";
import { fullNetwork, type Level, type NetworkEdge, statementsOf } from "../../src/domain/network";
import { visibleNetwork } from "../../src/domain/visible";
import { isopsoralen } from "./real";

const levels = ["overview", "molecules"] as const;

function pictureOf(section: string, level: Level, reading: "review" | "primary" = "review") {
  const evidence = isopsoralen(reading);
  const view = { level, toggled: [] } as const;
  const visible = visibleNetwork(evidence, noFilters, view);
  return { evidence, visible, ...sectionPicture(evidence, visible, noFilters, view, section) };
}

const placeOf = ({ source, target, cls }: NetworkEdge) =>
  `${cls === "background" ? "background" : "finding"}:${source}>${target}`;

function litArrows(section: string, level: Level): readonly NetworkEdge[] {
  const { network, focus } = pictureOf(section, level);
  return network.edges.filter((edge) => focus.edges.has(edge.id));
}

describe("the tour at section 1.1", () => {
  it("shows no inhibition of NF-κB, which references 24 and 25 report: reference 8 only predicts it", () => {
    const [toNfKb, ...others] = litArrows("1.1", "overview").filter((edge) => edge.target === "NF-KB");
    expect(others).toEqual([]);
    expect(toNfKb).toMatchObject({ cls: "predicted", sign: "unsigned", refs: [8] });
    const { network } = pictureOf("1.1", "overview");
    expect(network.nodes.find(({ id }) => id === "NF-KB")).toMatchObject({ state: "untested", testedRefs: [] });
  });

  it("shows no direction of the trabecular bone, of which reference 9 prints none", () => {
    const toBone = litArrows("1.1", "overview").filter((edge) => edge.target === "TRABECULAR-BONE");
    expect(toBone.map(({ sign, refs }) => [sign, refs])).toEqual([["unsigned", [9]]]);
  });
});

it("at 3.1 calcium falls, whatever references of other sections say of it", () => {
  const ofCalcium = ({ statements }: NetworkEdge) => statements.some(({ target }) => target === "CALCIUM");
  const calcium = litArrows("3.1", "molecules").filter(ofCalcium);
  expect(calcium.flatMap(({ refs }) => refs)).toEqual([29]);
  expect(calcium.map(({ standing }) => standing)).not.toContain("contested");
  const { network } = pictureOf("3.1", "molecules");
  expect(network.nodes.find(({ id }) => id === "CALCIUM")).toMatchObject({ state: "down", standing: "supported" });
});

describe("every step of the tour", () => {
  const { sections } = isopsoralen().dataset.dataset;

  it.each(levels)("lights what its own references state, and nothing else (%s)", (level) => {
    for (const { section } of sections) {
      const refs = refsOfSection(isopsoralen(), section);
      const { evidence, network, focus } = pictureOf(section, level);
      const own = evidenceOfRefs(evidence, refs);
      const stated = new Set(statementsOf(own).map(({ id }) => id));
      const alone = new Map(fullNetwork(own, { level, toggled: [] }).edges.map((edge) => [placeOf(edge), edge]));
      for (const edge of network.edges.filter(({ id }) => focus.edges.has(id))) {
        const at = `${section}: ${edge.id}`;
        expect([at, edge.refs.filter((ref) => !refs.includes(ref))]).toEqual([at, []]);
        expect([at, edge.statements.filter(({ id }) => !stated.has(id))]).toEqual([at, []]);
        const { cls, sign } = alone.get(placeOf(edge)) ?? {};
        expect([at, edge.cls, edge.sign]).toEqual([at, cls, sign]);
      }
      for (const node of network.nodes.filter(({ id }) => focus.nodes.has(id))) {
        const told = [...node.testedRefs, ...node.predictedRefs, ...node.backgroundRefs, ...node.retractedRefs];
        expect([section, node.id, told.filter((ref) => !refs.includes(ref))]).toEqual([section, node.id, []]);
      }
    }
  });

  it.each(levels)("lights every arrow that its references are behind (%s)", (level) => {
    for (const { section } of sections) {
      const refs = refsOfSection(isopsoralen(), section);
      const { visible, focus } = pictureOf(section, level);
      const behind = visible.edges.filter((edge) => edge.refs.some((ref) => refs.includes(ref))).map(({ id }) => id);
      expect([section, [...focus.edges].toSorted()]).toEqual([section, behind.toSorted()]);
    }
  });

  it("leaves what is not lit as it is, and every id in place", () => {
    for (const { section } of sections) {
      const { visible, network, focus } = pictureOf(section, "overview");
      expect(network.edges.map(({ id }) => id)).toEqual(visible.edges.map(({ id }) => id));
      expect(network.nodes.map(({ id }) => id)).toEqual(visible.nodes.map(({ id }) => id));
      const rest = (edges: readonly NetworkEdge[]) => edges.filter(({ id }) => !focus.edges.has(id));
      expect(rest(network.edges)).toEqual(rest(visible.edges));
    }
  });
});

it("reads a section of the primary records as they say it, each finding once", () => {
  const { network } = pictureOf("1.4", "overview", "primary");
  const toNotch = network.edges.find((edge) => edge.target === "NOTCH" && edge.cls === "tested");
  expect(toNotch).toMatchObject({ sign: "down", refs: [16] });
  const { evidence } = pictureOf("1.7", "overview", "primary");
  const ids = evidenceOfRefs(evidence, refsOfSection(evidence, "1.7")).dataset.findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
