import { describe, expect, test } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { fullNetwork } from "../../src/domain/network";
import type { View } from "../../src/domain/network/types";
import { routesBetween } from "../../src/domain/routes";
import { visibleNetwork } from "../../src/domain/visible";
import { readingOf, readingOfBackground } from "../../src/wording/readings";
import { worldOf } from "../domain/fixtures";

const overview: View = { level: "overview", toggled: [] };

describe("sentences of rarer cases", () => {
  const evidence = worldOf({
    entities: { P: { kind: "pathway" }, BOX: { kind: "group" }, M: {}, N: { pathway: "BOX" }, O: { pathway: "BOX" } },
    studies: {
      1: { arms: [{ findings: [{ object: "M", effect: "increases", via: ["P"] }] }] },
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
                { object: "M", effect: "increases", via: ["P"] },
              ],
            },
          ],
        },
        12: {
          arms: [
            {
              findings: [
                { object: "P", effect: "activates" },
                { object: "M", effect: "increases", via: ["P"] },
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
