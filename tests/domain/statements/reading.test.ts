import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork, visibleNetwork } from "../../../src/domain/network";
import type { View } from "../../../src/domain/network/types";
import { routesBetween } from "../../../src/domain/routes";
import { readingOf, readingOfBackground, readingOfFinding, readingOfRoute } from "../../../src/domain/statements";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };

describe("sentences of the real arrows", () => {
  const evidence = isopsoralen();
  const network = fullNetwork(evidence, overview);
  const reading = (id: string, language: "en" | "zh" = "en") => {
    const thing = [...network.edges, ...network.nodes].find((each) => each.id === id);
    return thing ? readingOf(evidence, thing, language) : "missing";
  };

  test("a tested arrow says what is done, by how many studies, and which", () => {
    expect(reading("tested:isopsoralen>NF-KB")).toMatch(/^Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25/);
    expect(reading("tested:isopsoralen>NF-KB", "zh")).toMatch(/^异补骨脂素抑制 NF-κB：2 项研究，文献 24、25/);
  });

  test("an inferred hop says why it is read as one", () => {
    expect(reading("inferred:NF-KB>OSTEOCLASTOGENESIS")).toBe(
      "NF-κB promotes osteoclast formation: 2 studies; read as a hop because refs 24, 25 name NF-κB as mediator",
    );
    expect(reading("inferred:NF-KB>OSTEOCLASTOGENESIS", "zh")).toBe(
      "NF-κB 促进破骨细胞生成：2 项研究；文献 24、25 以 NF-κB 为中介，据此推断此步",
    );
  });

  test("a contested arrow tells both sides, retracted work and what stands against it", () => {
    const text = reading("tested:isopsoralen>PI3K-AKT-MTOR");
    expect(text).toMatch(/^Contested: isopsoralen activates PI3K\/Akt\/mTOR \(ref 7\)/);
    expect(text).toContain("retracted, not counted: ref 9");
    expect(text).toContain("stands against ref 5");
  });

  test("a background arrow says that the compound was not in it", () => {
    expect(reading("background:NF-KB>BONE-RESORPTION")).toBe(
      "NF-κB promotes bone resorption: stated without the compound, ref 23",
    );
  });

  test("a predicted group is called predicted, not measured", () => {
    expect(reading("predicted:isopsoralen>PREDICTED-SIGNALLING")).toMatch(
      /^Isopsoralen is predicted to act on .*in silico/,
    );
  });

  test("an unsigned verb stays unsigned in both languages", () => {
    expect(reading("tested:isopsoralen>CGMP-PKG")).toBe(
      "Isopsoralen modulates cGMP/PKG, direction not printed: 1 study, ref 19",
    );
    expect(reading("tested:isopsoralen>CGMP-PKG", "zh")).toBe("异补骨脂素调节 cGMP/PKG，未写明方向：1 项研究，文献 19");
  });

  test("a box names its members by the way they move", () => {
    expect(reading("RANKL-RANK-OPG")).toMatch(/increases OPG \(refs 22, 27\); decreases RANKL \(ref 27\)/);
  });

  test("every arrow and node has a sentence in each language, in that language, with nothing left blank", () => {
    for (const view of [overview, molecules]) {
      const { nodes, edges } = fullNetwork(evidence, view);
      for (const thing of [...nodes, ...edges]) {
        const [en, zh] = [readingOf(evidence, thing, "en"), readingOf(evidence, thing, "zh")];
        expect(en).not.toMatch(/undefined|\p{Script=Han}|\(\)|: $/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(/undefined|（）|refs? \d|stud(y|ies)/);
      }
    }
  });

  test("every finding and background statement has one too", () => {
    for (const finding of evidence.dataset.findings) {
      expect(readingOfFinding(evidence, finding, "en")).toMatch(/^Isopsoralen .*: ref \d+$/);
      expect(readingOfFinding(evidence, finding, "zh")).toMatch(/：文献 \d+$/);
    }
    for (const background of evidence.dataset.background) {
      expect(readingOfBackground(evidence, background, "en")).toMatch(/: ref \d+$/);
    }
  });

  test("a finding names its mediator and what was measured", () => {
    const finding = evidence.dataset.findings.find((each) => each.id === "r25-cells-CTSK");
    expect(finding && readingOfFinding(evidence, finding, "en")).toBe(
      "Isopsoralen decreases CTSK (protein) through NF-κB: ref 25",
    );
    expect(finding && readingOfFinding(evidence, finding, "zh")).toBe("异补骨脂素经 NF-κB 下调 CTSK（蛋白）：文献 25");
  });

  test("a route reads as one sentence with numbered citations, its net effect and its weakest hop", () => {
    const [route] = routesBetween(evidence, { from: "isopsoralen", to: "NFATC1" }).routes;
    expect(route && readingOfRoute(evidence, route, "en")).toEqual({
      sentence: "Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]",
      net: "Net effect: NFATc1 down",
      weakest: "Weakest hop: NF-κB → NFATc1 (inferred from a stated mediator, 2 references)",
      cautions: [],
    });
    expect(route && readingOfRoute(evidence, route, "zh").sentence).toBe(
      "异补骨脂素抑制 NF-κB[24、25]，后者上调 NFATc1[24、25]",
    );
  });
});

describe("sentences of rarer cases", () => {
  const evidence = worldOf({
    entities: { P: { kind: "pathway" }, BOX: { kind: "group" }, M: {}, N: { pathway: "BOX" }, O: { pathway: "BOX" } },
    studies: {
      1: { arms: [{ findings: [{ object: "M", effect: "increases", via: "P" }] }] },
      2: { arms: [{ findings: [{ object: "N", effect: "no effect" }] }] },
      3: { arms: [{ findings: [{ object: "O", effect: "modulates" }] }] },
      9: { arms: [{ findings: [{ object: "O", effect: "decreases" }] }] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });
  const reading = (id: string, retracted: "marked" | "counted" = "marked") => {
    const { nodes, edges } = visibleNetwork(evidence, { ...noFilters, retracted }, overview);
    const thing = [...edges, ...nodes].find((each) => each.id === id);
    return thing ? readingOf(evidence, thing, "en") : "missing";
  };

  test("a mediator that is only named", () => {
    expect(reading("inferred:C>P")).toBe("C acts through P: named as mediator by ref 1, not measured there");
    expect(reading("P")).toBe("P: named as mediator by ref 1, not measured there");
  });

  test("a hop whose direction cannot be worked out", () => {
    expect(reading("inferred:P>M")).toBe(
      "P modulates M, direction of this step not known: 1 study; read as a hop because ref 1 names P as mediator",
    );
  });

  test("retracted work that the reader counts is named as such all the same", () => {
    expect(reading("tested:C>BOX", "counted")).toMatch(
      /^C decreases BOX \(O\).*; retracted, counted all the same: ref 9$/,
    );
  });

  test("an explicit lack of effect beside an unsigned change", () => {
    expect(reading("tested:C>BOX")).toBe(
      "C modulates BOX (O), direction not printed: 2 studies, refs 2, 3; N unchanged (ref 2); retracted, not counted: ref 9",
    );
  });
});
