import { describe, expect, test } from "vitest";
import { fullNetwork } from "../../src/domain/network";
import type { View } from "../../src/domain/network/types";
import { readingOf, readingOfBackground, readingOfFinding } from "../../src/wording/readings";
import { isopsoralen } from "../domain/real";

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
      "NF-κB promotes osteoclast formation: 2 studies; refs 24, 25 state NF-κB as mediator, step not measured; possible duplicates",
    );
    expect(reading("inferred:NF-KB>OSTEOCLASTOGENESIS", "zh")).toBe(
      "NF-κB 促进破骨细胞生成：2 项研究；文献 24、25 述及由 NF-κB 介导，此步未直接检测；疑为重复",
    );
  });

  test("a contested arrow gives both sides, retracted work and what contradicts it", () => {
    const text = reading("tested:isopsoralen>PI3K-AKT-MTOR");
    expect(text).toMatch(/^Contested: isopsoralen activates PI3K\/Akt\/mTOR \(ref 7\)/);
    expect(text).toContain("retracted, not counted: ref 9");
    // The background of 5 is about mTORC1 and bone; no reference says that the compound inhibits the pathway.
    expect(text).toContain("disagreement recorded with ref 5");
    expect(text).not.toContain("contradicted by");
    // 19 is named in the same contradiction, on the side of 21: calcium rises.
    expect(reading("tested:isopsoralen>MINERAL")).toMatch(/contradicted by ref 29$/);
    expect(reading("tested:isopsoralen>MINERAL", "zh")).toMatch(/与文献 29 相反$/);
  });

  test("references that print no direction are no support of one, and stand apart", () => {
    const { nodes } = fullNetwork(evidence, molecules);
    const runx2 = nodes.find((node) => node.id === "RUNX2");
    expect(runx2 && readingOf(evidence, runx2, "en")).toMatch(
      /^Isopsoralen increases RUNX2: 8 studies, refs 14, 16, 17, 19, 35, 37, 38, 39; changed, direction not stated: ref 32; retracted, not counted: ref 9;/,
    );
    expect(runx2 && readingOf(evidence, runx2, "zh")).toMatch(
      /^异补骨脂素上调 RUNX2：8 项研究，文献 14、16、17、19、35、37、38、39；有变化，原文未述方向：文献 32；已撤稿，未计入：文献 9；/,
    );
    expect(reading("tested:isopsoralen>OSTEOGENIC-REGULATORS")).toContain(
      ": 4 of 5 studies, refs 17, 37, 38, 39; RUNX2 changed, direction not stated (ref 32)",
    );
    expect(reading("inferred:BMP2-RUNX2-OSX>OB-PROLIFERATION")).toBe(
      "BMP2/Runx2/Osx promotes osteoblast proliferation: 2 studies; refs 11, 12 state BMP2/Runx2/Osx as mediator, step not measured; possible duplicates",
    );
  });

  test("counted references that are possible duplicates are named as such", () => {
    expect(reading("OB-DIFFERENTIATION")).toContain(
      "; possible duplicates: refs 11, 12; possible duplicates: refs 21, 37;",
    );
    expect(reading("tested:isopsoralen>NF-KB", "zh")).toContain("文献 24、25；疑为重复；");
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
      "Isopsoralen modulates cGMP/PKG, direction not stated: 1 study, ref 19",
    );
    expect(reading("tested:isopsoralen>CGMP-PKG", "zh")).toBe(
      "异补骨脂素调节 cGMP/PKG，原文未述方向：1 项研究，文献 19",
    );
  });

  test("a group says how it changes itself, in how many of its studies, and names its members by the way they move", () => {
    expect(reading("OXIDATIVE-STRESS")).toMatch(
      /^Isopsoralen lowers oxidative stress: 4 of 4 studies, refs 14, 27, 29, 42; SOD and CAT up \(ref 27\); ROS down \(ref 14\); MDA down \(ref 27\);/,
    );
    expect(reading("OXIDATIVE-STRESS", "zh")).toMatch(
      /^异补骨脂素降低氧化应激：4\/4 项研究，文献 14、27、29、42；SOD、CAT 升高（文献 27）；ROS 降低（文献 14）；MDA 降低（文献 27）；/,
    );
    expect(reading("OSTEOBLAST-SURVIVAL")).toMatch(
      /^Isopsoralen raises osteoblast survival: 3 of 3 studies, refs 14, 34, 42; .*apoptosis down \(refs 14, 42\)/,
    );
  });

  test("an arrow to a group has the group's sign, and its words name the members measured", () => {
    expect(reading("RANKL-RANK-OPG")).toMatch(
      /^Isopsoralen inhibits RANKL\/RANK\/OPG: 2 of 2 studies, refs 22, 27; OPG up \(refs 22, 27\); RANKL down \(ref 27\)/,
    );
    expect(reading("tested:isopsoralen>RANKL-RANK-OPG")).toBe(
      "Isopsoralen inhibits RANKL/RANK/OPG: 1 study, ref 22; OPG up (ref 22)",
    );
    expect(reading("tested:isopsoralen>RANKL-RANK-OPG", "zh")).toBe(
      "异补骨脂素抑制 RANKL/RANK/OPG：1 项研究，文献 22；OPG 升高（文献 22）",
    );
  });

  test("a member that does not count toward its group is named with its own direction, beside that of the group", () => {
    expect(reading("ADIPOGENIC-FACTORS")).toMatch(
      /^Isopsoralen modulates adipogenic factors \(PPARγ\), direction not .*: 1 study, ref 32; Leptin up \(ref 29\);/,
    );
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
      "Isopsoralen decreases CTSK (protein) via NF-κB: ref 25",
    );
    expect(finding && readingOfFinding(evidence, finding, "zh")).toBe("异补骨脂素经 NF-κB 下调 CTSK（蛋白）：文献 25");
  });
});
