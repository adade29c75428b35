import { describe, expect, test } from "vitest";
import { type GapCell, gapMap } from "../../../src/domain/gaps";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

describe("the gap map", () => {
  const evidence = worldOf({
    entities: {
      P: { kind: "pathway", lineage: "osteoclast" },
      M: { pathway: "P", lineage: "osteoclast" },
      BMD: { kind: "outcome", lineage: "whole-bone" },
      ROS: { lineage: "none" },
    },
    studies: {
      1: {
        arms: [
          { findings: [{ object: "M", effect: "decreases" }] },
          { approach: "in vivo", findings: [{ object: "BMD", effect: "increases", via: "P" }] },
        ],
      },
      2: { arms: [{ organism: "human", findings: [{ object: "P", effect: "modulates" }] }] },
      3: { arms: [{ approach: "in vivo", organism: "human", findings: [{ object: "BMD", effect: "increases" }] }] },
      4: { arms: [{ approach: "in silico", findings: [{ object: "ROS", effect: "modulates", via: "P" }] }] },
      9: { arms: [{ approach: "in vivo", findings: [{ object: "M", effect: "increases" }] }] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });
  const map = gapMap(evidence);
  const filled = (pathway: string | null) =>
    map.rows
      .find((row) => row.pathway === pathway)
      ?.cells.filter((cell: GapCell) => cell.findings.length > 0)
      .map((cell) => [cell.lineage, cell.level, cell.refs, cell.direction]);

  test("places a finding by what was measured and by its mediator's pathway; human cells are cells", () => {
    expect(filled("P")).toEqual([
      ["osteoclast", "cells", [1, 2], "down"],
      ["osteoclast", "animals", [], "up"],
      ["whole-bone", "animals", [1], "up"],
    ]);
  });

  test("keeps a row for findings without a pathway, and humans apart from animals", () => {
    expect(filled(null)).toEqual([["whole-bone", "humans", [3], "up"]]);
  });

  test("a retracted study does not close a gap, and what belongs to no lineage is not lost", () => {
    const cell = map.rows[0]?.cells.find((each) => each.lineage === "osteoclast" && each.level === "animals");
    expect(cell).toMatchObject({ refs: [], retractedRefs: [9] });
    expect(map.rows[0]?.unplacedRefs).toEqual([4]);
  });

  test("counts open questions", () => {
    expect([map.open, map.total]).toEqual([14, 16]);
  });
});

test("nobody has studied isopsoralen in humans, and the review says so itself", () => {
  const map = gapMap(isopsoralen());
  const humans = map.rows.flatMap((row) => row.cells.filter((cell) => cell.level === "humans"));
  expect(humans.flatMap((cell) => cell.findings)).toEqual([]);
  expect(map.stated.map((gap) => gap.kind)).toEqual(expect.arrayContaining(["evidence", "safety", "pharmacokinetics"]));
});
