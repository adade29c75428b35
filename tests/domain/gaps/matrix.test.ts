import { describe, expect, test } from "vitest";
import { type GapCell, gapMap } from "../../../src/domain/gaps";
import { partNames, partsOf } from "../../../src/domain/network";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

describe("the gap map", () => {
  const evidence = worldOf({
    entities: {
      P: { kind: "pathway", category: "osteoclast" },
      M: { pathway: "P", category: "osteoclast" },
      BMD: { kind: "outcome", category: "whole-bone" },
      ROS: {},
    },
    studies: {
      1: {
        arms: [
          { findings: [{ object: "M", effect: "decreases" }] },
          { approach: "in vivo", findings: [{ object: "BMD", effect: "increases", via: ["P"] }] },
        ],
      },
      2: { arms: [{ organism: "human", findings: [{ object: "P", effect: "modulates" }] }] },
      3: { arms: [{ approach: "clinical", organism: "human", findings: [{ object: "BMD", effect: "increases" }] }] },
      4: { arms: [{ approach: "in silico", findings: [{ object: "ROS", effect: "modulates", via: ["P"] }] }] },
      9: { arms: [{ approach: "in vivo", findings: [{ object: "M", effect: "increases" }] }] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });
  const map = gapMap(evidence);
  const filled = (pathway: string | null) =>
    map.rows
      .find((row) => row.pathway === pathway)
      ?.cells.filter((cell: GapCell) => cell.findings.length > 0)
      .map((cell) => [cell.category?.id, cell.level, cell.refs, told(cell)]);
  const told = ({ parts }: GapCell) => partNames.flatMap((part) => parts[part].map((ref) => `${part} ${ref}`));

  test("places a finding by what was measured and by its mediator's pathway; human cells are cells", () => {
    expect(filled("P")).toEqual([
      ["osteoclast", "cells", [1, 2], ["down 1", "unsigned 2"]],
      ["osteoclast", "animals", [], []],
      ["whole-bone", "animals", [1], ["up 1"]],
    ]);
  });

  test("has columns for tissue where a study worked with it, between cells and animals", () => {
    expect(map.levels).toEqual(["in silico", "cells", "animals", "humans"]);
    const tissue = worldOf({
      entities: { M: { category: "whole-bone" } },
      studies: { 1: { arms: [{ approach: "ex vivo", findings: [{ object: "M", effect: "increases" }] }] } },
    });
    const { levels, rows } = gapMap(tissue);
    expect(levels).toEqual(["in silico", "cells", "ex vivo", "animals", "humans"]);
    const filled = rows.flatMap(({ cells }) => cells.filter(({ refs }) => refs.length > 0));
    expect(filled.map(({ level }) => level)).toEqual(["ex vivo"]);
  });

  test("keeps a row for findings without a pathway, and humans apart from animals", () => {
    expect(filled(null)).toEqual([["whole-bone", "humans", [3], ["up 3"]]]);
  });

  test("a retracted study does not close a gap, and what belongs to no category is not lost", () => {
    const cell = map.rows[0]?.cells.find((each) => each.category?.id === "osteoclast" && each.level === "animals");
    expect(cell).toMatchObject({ refs: [], retractedRefs: [9] });
    expect(map.rows[0]?.unplacedRefs).toEqual([4]);
  });

  test("counts open questions", () => {
    expect([map.open, map.total]).toEqual([14, 16]);
  });
});

describe("what a cell says", () => {
  const why = { en: "same doses", zh: "same doses" };
  const evidence = worldOf({
    entities: { P: { kind: "pathway" }, M: { pathway: "P", category: "fate" }, N: { pathway: "P", category: "fate" } },
    studies: {
      1: { arms: [{ findings: [{ object: "M", effect: "increases" }] }], mayOverlap: [{ ref: 2, why }] },
      2: { arms: [{ findings: [{ object: "M", effect: "modulates" }] }] },
      3: {
        arms: [
          {
            findings: [
              { object: "M", effect: "decreases" },
              { object: "N", effect: "increases" },
            ],
          },
        ],
      },
      4: { arms: [{ findings: [{ object: "N", effect: "no effect" }] }] },
      9: { arms: [{ findings: [{ object: "N", effect: "decreases" }] }] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
  });
  const cell = gapMap(evidence).rows[0]?.cells.find((each) => each.refs.length > 0);

  test("counts each reference once, by what it reports; an unsigned one is not counted as raised", () => {
    expect(cell?.refs).toEqual([1, 2, 3, 4]);
    expect(cell?.parts).toEqual({ up: [1], down: [], both: [3], unsigned: [2], none: [4] });
  });

  test("names what one reference raises and another lowers; retracted work disputes nothing", () => {
    expect(cell?.disputed).toEqual(["M"]);
  });

  test("names references that may be one study", () => {
    expect(cell?.mayBeOne).toEqual([[1, 2]]);
  });

  test("a reference that reports nothing but both signs is in one part", () => {
    expect(partsOf({ up: [1, 2], down: [2], unsigned: [3], none: [1, 4] })).toEqual({
      up: [1],
      down: [],
      both: [2],
      unsigned: [3],
      none: [4],
    });
  });
});

test("reference 6 prints no direction, so PI3K/Akt/mTOR is raised by one study and not by two", () => {
  const row = gapMap(isopsoralen()).rows.find((each) => each.pathway === "PI3K-AKT-MTOR");
  const cell = row?.cells.find((each) => each.category?.id === "osteoblast" && each.level === "cells");
  expect(cell).toMatchObject({ refs: [6, 7], parts: { up: [7], unsigned: [6] }, mayBeOne: [[6, 7]] });
});

test("nobody has studied isopsoralen in humans, and the review says so itself", () => {
  const map = gapMap(isopsoralen());
  const humans = map.rows.flatMap((row) => row.cells.filter((cell) => cell.level === "humans"));
  expect(humans.flatMap((cell) => cell.findings)).toEqual([]);
  expect(map.stated.map((gap) => gap.kind)).toEqual(expect.arrayContaining(["evidence", "safety", "pharmacokinetics"]));
});

test("a cell counts OPG up and RANKL down as one result: what rises against its group lowers it", () => {
  const row = gapMap(isopsoralen()).rows.find((each) => each.pathway === "RANKL-RANK-OPG");
  const cell = row?.cells.find((each) => each.category?.id === "osteoclast" && each.level === "animals");
  expect(cell).toMatchObject({ refs: [27], parts: { up: [], down: [27], both: [] } });
});
