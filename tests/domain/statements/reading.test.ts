import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import type { View } from "../../../src/domain/network/types";
import { routeOf, routesBetween } from "../../../src/domain/routes";
import { readingOf, readingOfBackground, readingOfFinding, readingOfRoute } from "../../../src/domain/statements";
import { visibleNetwork } from "../../../src/domain/visible";
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
    expect(reading("tested:isopsoralen>MINERAL")).toContain(
      "contradicted by ref 29; disagreement recorded with ref 19",
    );
    expect(reading("tested:isopsoralen>MINERAL", "zh")).toContain("与文献 29 相反；已记录与文献 19 的分歧");
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

  test("a route reads as one sentence with numbered citations, its net effect and its weakest hop", () => {
    const [route] = routesBetween(evidence, { from: "isopsoralen", to: "NFATC1" }).routes;
    expect(route && readingOfRoute(evidence, route, "en")).toEqual({
      sentence: "Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]",
      net: "Net effect: NFATc1 down",
      weakest: "Weakest step: NF-κB → NFATc1 (stated mediator, step not measured, 2 references)",
      cautions: ["Steps 1 and 2 count references 24 and 25, which are possible duplicates"],
      end: "End reported: NFATc1 down [24, 25]",
      notCounted: "",
    });
    expect(route && readingOfRoute(evidence, route, "zh").sentence).toBe(
      "异补骨脂素抑制 NF-κB[24、25]，后者上调 NFATc1[24、25]",
    );
  });
});

describe("sentences of routes", () => {
  const sentence = (evidence: Parameters<typeof readingOfRoute>[0], id: string, language: "en" | "zh" = "en") => {
    const route = routeOf(evidence, id);
    return route ? readingOfRoute(evidence, route, language).sentence : "missing";
  };
  const world = worldOf({
    entities: { A: {}, B: {}, D: {}, R: {} },
    studies: {
      1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
      2: { arms: [{ findings: [{ object: "A", effect: "modulates" }] }] },
      3: { arms: [{ findings: [{ object: "B", effect: "modulates" }] }] },
      4: { arms: [{ findings: [{ object: "D", effect: "increases" }] }] },
      5: { arms: [{ findings: [{ object: "D", effect: "decreases" }] }] },
      8: { arms: [{ findings: [{ object: "D", effect: "no effect" }] }] },
      9: { arms: [{ findings: [{ object: "R", effect: "decreases" }] }] },
    },
    background: [
      [51, "C", "increases", "A"],
      [52, "A", "decreases", "B"],
      [53, "C", "increases", "B"],
    ],
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });

  test("studies, background and references without a direction stand apart behind one step", () => {
    expect(sentence(world, "C>A>B")).toBe(
      "C increases A [1; background 51] (changed, direction not stated: [2]), which decreases B [background 52]",
    );
    expect(sentence(world, "C>A>B", "zh")).toBe(
      "C 上调 A[1；背景文献 51]（有变化，原文未述方向：[2]），后者下调 B[背景文献 52]",
    );
  });

  test("a direction that background alone gives is not put down to the study", () => {
    expect(sentence(world, "C>B")).toBe("C increases B [background 53] (changed, direction not stated: [3])");
  });

  test("both directions of a contested step are told, each with its own references", () => {
    expect(sentence(world, "C>D")).toBe(
      "C increases D [4] and decreases it [5] and has no effect on it [8] (contested)",
    );
  });

  test("retracted work alone says what it says, and is named as retracted", () => {
    expect(sentence(world, "C>R")).toBe("C decreases R [9, retracted]");
  });

  test("the weakest hop counts what gives its direction, and what gives none beside it", () => {
    const route = routeOf(world, "C>A");
    expect(route && readingOfRoute(world, route, "en").weakest).toBe(
      "Weakest step: C → A (tested, 1 reference, 1 of background, 1 without a direction)",
    );
  });

  test("RUNX2 in the review: reference 32 gives no direction", () => {
    const evidence = isopsoralen();
    expect(sentence(evidence, "isopsoralen>RUNX2")).toBe(
      "Isopsoralen increases RUNX2 [17, 37, 38, 39] (changed, direction not stated: [32])",
    );
    expect(sentence(evidence, "isopsoralen>RUNX2", "zh")).toBe(
      "异补骨脂素上调 RUNX2[17、37、38、39]（有变化，原文未述方向：[32]）",
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
    expect(reading("inferred:C>P")).toBe("C acts via P: stated as mediator by ref 1, not measured there");
    expect(reading("P")).toBe("P: stated as mediator by ref 1, not measured there");
  });

  test("a hop whose direction cannot be worked out", () => {
    expect(reading("inferred:P>M")).toBe(
      "P modulates M, direction of this step not stated: 1 study; ref 1 states P as mediator, step not measured",
    );
  });

  test("what occurs together is read without a cause, and makes no arrow", () => {
    const patients = worldOf({
      entities: { OP: { kind: "disease" }, PPARG: {} },
      background: [[28, "OP", "occurs with raised", "PPARG"]],
    });
    const [record] = patients.dataset.background;
    expect(record && readingOfBackground(patients, record, "en")).toBe("OP occurs with raised PPARG: ref 28");
    expect(record && readingOfBackground(patients, record, "zh")).toBe("OP 伴 PPARG 升高：文献 28");
    const { nodes, edges } = fullNetwork(patients, overview);
    expect(edges).toEqual([]);
    expect(nodes.map((node) => node.backgroundRefs)).toEqual([[], [28], [28]]);
    expect(routesBetween(patients, { from: "OP", to: "PPARG" }).routes).toEqual([]);
  });

  test("a hop that one study gives a direction and another does not", () => {
    const hop = worldOf({
      entities: { P: { kind: "pathway" }, M: {} },
      studies: {
        11: {
          arms: [
            {
              findings: [
                { object: "P", effect: "modulates" },
                { object: "M", effect: "increases", via: "P" },
              ],
            },
          ],
        },
        12: {
          arms: [
            {
              findings: [
                { object: "P", effect: "activates" },
                { object: "M", effect: "increases", via: "P" },
              ],
            },
          ],
        },
      },
    });
    const arrow = fullNetwork(hop, overview).edges.find((each) => each.id === "inferred:P>M");
    expect(arrow && readingOf(hop, arrow, "en")).toBe(
      "P increases M: 1 study, ref 12; refs 11, 12 state P as mediator, step not measured; direction of this step not stated: ref 11",
    );
  });

  test("retracted work that the reader counts is named as such all the same", () => {
    expect(reading("tested:C>BOX", "counted")).toMatch(/^C decreases BOX \(O\).*; retracted, counted: ref 9$/);
  });

  test("members that differ, in a group that does not say how they count, are told one by one", () => {
    const axis = worldOf({
      entities: { AXIS: { kind: "group" }, OPG: { pathway: "AXIS" }, RANKL: { pathway: "AXIS" } },
      studies: {
        22: { arms: [{ findings: [{ object: "OPG", effect: "increases" }] }] },
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
    const [arrow] = fullNetwork(axis, overview).edges;
    expect(arrow && readingOf(axis, arrow, "en")).toBe(
      "C changes AXIS (mixed: some members up, others down): 2 studies, refs 22, 27; OPG up (refs 22, 27); RANKL down (ref 27)",
    );
    expect(arrow && readingOf(axis, arrow, "zh")).toBe(
      "C 对 AXIS 的作用（组内指标有升有降）：2 项研究，文献 22、27；OPG 升高（文献 22、27）；RANKL 降低（文献 27）",
    );
  });

  test("of a group of which only members without a say were measured, the members are told", () => {
    const aside = worldOf({
      entities: { BOX: { kind: "group" }, M: { pathway: "BOX", contributes: "with" }, LEP: { pathway: "BOX" } },
      studies: { 29: { arms: [{ findings: [{ object: "LEP", effect: "increases" }] }] } },
      background: [[5, "M", "activates", "LEP"]],
    });
    const [arrow] = fullNetwork(aside, overview).edges;
    expect(arrow && readingOf(aside, arrow, "en")).toBe(
      "Effect of C on single members of BOX: 1 study, ref 29; LEP up (ref 29)",
    );
  });

  test("two ways to one end, one up and one down, are no members", () => {
    const ways = worldOf({
      entities: { P: { kind: "pathway" }, A: {}, B: {}, OB: { kind: "process" } },
      background: [
        [33, "P", "increases", "OB", "A"],
        [33, "P", "inhibits", "OB", "B"],
      ],
    });
    const [arrow] = fullNetwork(ways, overview).edges;
    expect(arrow && readingOf(ways, arrow, "en")).toMatch(/^P changes OB \(up and down\): /);
  });

  test("an explicit lack of effect beside an unsigned change", () => {
    expect(reading("tested:C>BOX")).toBe(
      "C modulates BOX (O), direction not stated: 1 study, ref 3; N unchanged (ref 2); retracted, not counted: ref 9",
    );
  });
});
