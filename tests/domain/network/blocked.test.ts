import { describe, expect, it } from "vitest";
import { filterOptions, noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import { hopsOf } from "../../../src/domain/routes";
import { compareStrength } from "../../../src/domain/routes/strength";
import { visibleNetwork } from "../../../src/domain/visible";
import { classEncodings } from "../../../src/encoding/arrows";
import { readingOf } from "../../../src/wording/readings";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const view = { level: "molecules", toggled: [] } as const;

/** Study 1 blocks the mediator M with an inhibitor, study 2 only names it. */
const evidence = worldOf({
  entities: { M: {}, OUT: {}, P: {}, OTHER: {} },
  studies: {
    1: {
      arms: [
        {
          findings: [
            { object: "M", effect: "decreases" },
            { object: "OUT", effect: "increases", via: ["M"], shown: ["inhibitor"] },
          ],
        },
      ],
    },
    2: {
      arms: [
        {
          findings: [
            { object: "OUT", effect: "increases", via: ["M"] },
            { object: "OTHER", effect: "increases", via: ["P"], shown: ["knock-out"] },
          ],
        },
      ],
    },
    3: { arms: [{ findings: [{ object: "OTHER", effect: "increases", via: ["M"], shown: ["agonist", "binding"] }] }] },
  },
});
const network = fullNetwork(evidence, view);
const edge = (id: string) => network.edges.find((each) => each.id === id);

describe("a mediator that a study blocked", () => {
  it("has arrows of a class of their own, to it and from it, with the sign of the effect through it", () => {
    expect(network.edges.map(({ id, sign }) => `${id} ${sign}`).toSorted()).toEqual([
      "blocked:C>P unsigned",
      "blocked:M>OUT down",
      "blocked:P>OTHER unsigned",
      "inferred:M>OTHER unsigned",
      "tested:C>M down",
    ]);
  });

  it("is told with the studies that blocked it, apart from those that only name it", () => {
    const said = edge("blocked:M>OUT");
    if (!said) throw new Error("no arrow");
    expect(readingOf(evidence, said, "en")).toBe(
      "M decreases OUT: 1 study, ref 1; prevented or undone when M was blocked or restored, ref 1; " +
        "ref 2 states M as mediator, step not measured; direction of this step not stated: ref 2",
    );
    const named = edge("blocked:C>P");
    if (!named) throw new Error("no arrow");
    expect(readingOf(evidence, named, "en")).toContain(
      "shown as mediator by blocking or restoring it, ref 2, not measured there",
    );
  });

  it("makes a step of a route stronger than a stated one, weaker than a measured one", () => {
    const hop = (source: string, target: string) =>
      hopsOf(evidence)
        .get(source)
        ?.find((each) => each.target === target);
    const [tested, blocked, inferred] = [hop("C", "M"), hop("P", "OTHER"), hop("M", "OTHER")];
    if (!tested || !blocked || !inferred) throw new Error("no step");
    expect(compareStrength(blocked, inferred)).toBeGreaterThan(0);
    expect(compareStrength(blocked, tested)).toBeLessThan(0);
  });

  it("is asked for by a filter of its own, offered where a study blocked one", () => {
    const left = visibleNetwork(evidence, { ...noFilters, classes: ["blocked"] }, view);
    expect(left.edges.map(({ id }) => id).toSorted()).toEqual(["blocked:C>P", "blocked:M>OUT", "blocked:P>OTHER"]);
    expect(filterOptions(evidence).classes).toContain("blocked");
    expect(filterOptions(isopsoralen()).classes).toEqual(["tested", "inferred", "predicted", "background"]);
  });

  it("has a line of its own", () => {
    const lines = Object.values(classEncodings).map(({ dash, cap, widths }) => [dash, cap, widths].join(" "));
    expect(new Set(lines).size).toBe(lines.length);
  });
});
