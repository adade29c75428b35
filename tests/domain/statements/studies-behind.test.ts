import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import type { View } from "../../../src/domain/network/types";
import { cardOfStudy, elementsOfStudy, studiesBehind } from "../../../src/domain/statements";
import { visibleNetwork } from "../../../src/domain/visible";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const overview: View = { level: "overview", toggled: [] };
const network = fullNetwork(evidence, overview);
const refs = (id: string, kind: "node" | "edge" = "node", from = network) => {
  const { tested, predicted, background } = studiesBehind(evidence, from, { kind, id });
  return {
    tested: tested.map((card) => card.study.ref),
    predicted: predicted.map((card) => card.study.ref),
    background: background.map((card) => card.ref),
  };
};

describe("the studies behind a choice", () => {
  test("NF-κB: 24 and 25 tested, 8 predicted, 23 as background", () => {
    expect(refs("NF-KB")).toEqual({ tested: [24, 25], predicted: [8], background: [23] });
    expect(refs("tested:isopsoralen>NF-KB", "edge")).toEqual({ tested: [24, 25], predicted: [8], background: [] });
  });

  test("the arrow from NF-κB to osteoclast markers flags the read-outs and what the study says of NF-κB, nothing else", () => {
    const { tested } = studiesBehind(evidence, network, { kind: "edge", id: "inferred:NF-KB>OSTEOCLAST-MARKERS" });
    const flagged = tested.flatMap((card) => card.arms.flatMap((arm) => arm.findings.filter((each) => each.concerns)));
    const objects = new Set(flagged.map((each) => each.finding.object));
    expect([...objects].sort()).toEqual(["CTSK", "MMP9", "NF-KB", "NFATC1"]);
    const all = tested.flatMap((card) => card.arms.flatMap((arm) => arm.findings));
    expect(all.length).toBeGreaterThan(flagged.length);
  });

  test("a retracted study keeps its card and carries its retraction", () => {
    const card = studiesBehind(evidence, network, { kind: "node", id: "ADIPOCYTES" }).tested[0];
    expect(card?.study.ref).toBe(9);
    expect(card?.retraction?.noticeDOI).toBe("10.3892/ijmm.2022.5207");
  });

  test("of a filtered network only what passes", () => {
    const cells = visibleNetwork(evidence, { ...noFilters, models: ["BMM"] }, overview);
    expect(refs("NF-KB", "node", cells).tested).toEqual([24]);
  });

  test("the paper that is background and experiment at once stands in both parts", () => {
    expect(refs("AHR-ERA").tested).toContain(17);
    const [background] = studiesBehind(evidence, network, { kind: "node", id: "AHR-ERA" }).background;
    expect(background).toMatchObject({ ref: 17, section: "1.5" });
    expect(background?.study?.ref).toBe(17);
  });

  test("the compound has every study behind it, an unknown choice none", () => {
    expect(refs("isopsoralen").tested).toHaveLength(25);
    expect(refs("nothing")).toEqual({ tested: [], predicted: [], background: [] });
  });
});

describe("what a study supports", () => {
  test("study 25 lights up NF-κB, its markers and what lies between them", () => {
    const { nodes, edges } = elementsOfStudy(evidence, network, 25);
    expect(nodes).toEqual(expect.arrayContaining(["isopsoralen", "NF-KB", "OSTEOCLAST-MARKERS", "OSTEOCLASTOGENESIS"]));
    expect(edges).toEqual([
      "tested:isopsoralen>NF-KB",
      "inferred:NF-KB>OSTEOCLASTOGENESIS",
      "inferred:NF-KB>OSTEOCLAST-MARKERS",
    ]);
  });

  test("every study lights up something at every level, and every arrow that it names leads back to it", () => {
    for (const view of [overview, { level: "molecules", toggled: [] } as const]) {
      const full = fullNetwork(evidence, view);
      for (const study of evidence.dataset.studies) {
        const { nodes, edges } = elementsOfStudy(evidence, full, study.ref);
        expect(nodes.length).toBeGreaterThan(1);
        for (const id of edges) {
          const behind = studiesBehind(evidence, full, { kind: "edge", id });
          const cards = [
            ...behind.tested.map((card) => card.study.ref),
            ...behind.predicted.map((card) => card.study.ref),
          ];
          expect([...cards, ...behind.background.map((card) => card.ref)]).toContain(study.ref);
        }
      }
    }
  });

  test("a card of its own shows everything as its concern", () => {
    expect(cardOfStudy(evidence, 24)?.arms.every((arm) => arm.findings.every((each) => each.concerns))).toBe(true);
    expect(cardOfStudy(evidence, 23)).toBeNull();
  });
});
