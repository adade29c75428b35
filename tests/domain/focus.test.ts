import { describe, expect, it } from "vitest";
import { focusOf, refsOfSection } from "../../src/domain/focus";
import { fullNetwork } from "../../src/domain/network";
import { isopsoralen } from "./real";

const evidence = isopsoralen();
const view = { level: "overview", toggled: [] } as const;
const network = fullNetwork(evidence, view);

describe("focus", () => {
  it("brings NF-κB forward with the compound's arrow to it and what it leads to", () => {
    const focus = focusOf(evidence, network, view, { kind: "node", id: "NF-KB" });
    expect(focus.edges).toContain("tested:isopsoralen>NF-KB");
    expect(focus.edges).toContain("inferred:NF-KB>OSTEOCLASTOGENESIS");
    expect(focus.edges).not.toContain("tested:isopsoralen>NOTCH");
    expect(focus.nodes).toContain("BONE-RESORPTION");
    expect(focus.nodes).not.toContain("NOTCH");
  });

  it("shows background only where it touches what was chosen", () => {
    const focus = focusOf(evidence, network, view, { kind: "node", id: "NF-KB" });
    const background = network.edges.filter((edge) => edge.cls === "background" && focus.edges.has(edge.id));
    expect(background.length).toBeGreaterThan(0);
    expect(background.every((edge) => edge.source === "NF-KB" || edge.target === "NF-KB")).toBe(true);
  });

  it("leads from the compound to an inferred arrow", () => {
    const focus = focusOf(evidence, network, view, { kind: "edge", id: "inferred:WNT-BCATENIN>OXIDATIVE-STRESS" });
    expect(focus.edges).toContain("tested:isopsoralen>WNT-BCATENIN");
    expect(focus.edges).toContain("inferred:AXIN2-PPARG>WNT-BCATENIN");
    expect(focus.edges).toContain("tested:isopsoralen>AXIN2-PPARG");
  });

  it("finds the box of a molecule that is not drawn at the level in view", () => {
    const focus = focusOf(evidence, network, view, { kind: "node", id: "NFATC1" });
    expect(focus.nodes).toContain("OSTEOCLAST-MARKERS");
  });

  it("brings every arrow of a study forward and no other", () => {
    const focus = focusOf(evidence, network, view, { kind: "refs", refs: [24] });
    const expected = network.edges.filter((edge) => edge.refs.includes(24)).map(({ id }) => id);
    expect([...focus.edges].toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(3);
  });

  it("follows a route hop by hop", () => {
    const path = ["isopsoralen", "NF-KB", "BONE-RESORPTION"];
    const focus = focusOf(evidence, network, view, { kind: "route", path });
    expect(focus.edges).toContain("tested:isopsoralen>NF-KB");
    expect(focus.edges).toContain("inferred:NF-KB>BONE-RESORPTION");
    expect(focus.edges).not.toContain("inferred:NF-KB>OSTEOCLASTOGENESIS");
  });

  it("knows the references of a section with its subsections", () => {
    expect(refsOfSection(evidence, "2.1")).toEqual([23, 24, 25]);
    expect(refsOfSection(evidence, "2")).toEqual([23, 24, 25, 26, 27]);
  });
});
