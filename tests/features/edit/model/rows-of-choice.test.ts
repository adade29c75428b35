import { describe, expect, it } from "vitest";
import { fullNetwork } from "../../../../src/domain/network";
import { findingsOfChoice } from "../../../../src/features/edit/model/rows-of-choice";
import { isopsoralen } from "../../../domain/real";

const evidence = isopsoralen();
const { findings } = evidence.dataset;
const overview = fullNetwork(evidence, { level: "overview", toggled: [] });
const molecules = fullNetwork(evidence, { level: "molecules", toggled: [] });

describe("rows behind what is selected in the graph", () => {
  it("are those of the arrow", () => {
    for (const edge of molecules.edges) {
      const stated = edge.statements.filter(({ kind }) => kind === "finding").map(({ id }) => id);
      const rows = findingsOfChoice(evidence, molecules, { kind: "edge", id: edge.id });
      expect(rows.map(({ id }) => id).toSorted(), edge.id).toEqual([...new Set(stated)].toSorted());
    }
  });

  it("are those of what a node was read out as, members of a closed box too", () => {
    const rows = findingsOfChoice(evidence, molecules, { kind: "node", id: "RUNX2" });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ object, via = [] }) => object === "RUNX2" || via.includes("RUNX2"))).toBe(true);
    const box = evidence.entities.get("RUNX2")?.pathway ?? "";
    expect(box).not.toBe("");
    const inBox = findingsOfChoice(evidence, overview, { kind: "node", id: box }).map(({ id }) => id);
    expect(rows.every(({ id }) => inBox.includes(id))).toBe(true);
  });

  it("are all that begin at what was given, and none of a paper", () => {
    const given = findingsOfChoice(evidence, overview, { kind: "node", id: "isopsoralen" });
    expect(given.length).toBe(findings.length);
    expect(findingsOfChoice(evidence, overview, { kind: "study", ref: 7 })).toEqual([]);
    expect(findingsOfChoice(evidence, overview, null)).toEqual([]);
  });
});
