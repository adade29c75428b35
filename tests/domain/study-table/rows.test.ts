import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { studyRows } from "../../../src/domain/study-table";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const rows = studyRows(evidence);
const refsWith = (object: string, effects: readonly string[]) => [
  ...new Set(
    rows.flatMap((row) =>
      row.finding?.object === object && effects.includes(row.finding.effect) ? [row.study.ref] : [],
    ),
  ),
];

describe("the studies table", () => {
  test("holds every finding once, and arms that found nothing", () => {
    expect(rows.flatMap((row) => row.finding?.id ?? [])).toHaveLength(evidence.dataset.findings.length);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.arm.id)).size).toBe(evidence.arms.size);
  });

  test("answers which studies report RUNX2 up", () => {
    expect(refsWith("RUNX2", ["increases", "activates"])).toEqual([9, 14, 16, 17, 19, 35, 37, 38, 39]);
  });

  test("answers which studies report OPG up", () => {
    expect(refsWith("TNFRSF11B", ["increases"])).toEqual([22, 27]);
  });

  test("answers which studies report NFATc1 down, and through what", () => {
    expect(refsWith("NFATC1", ["decreases"])).toEqual([24, 25]);
    expect(
      new Set(rows.filter((row) => row.finding?.object === "NFATC1").map((row) => row.finding?.via?.join())),
    ).toEqual(new Set(["NF-KB"]));
  });

  test("answers which studies report better bone density", () => {
    expect(refsWith("BMD", ["increases"])).toEqual([27, 29, 30, 39, 41]);
  });

  test("answers which studies are purely in vivo", () => {
    const approaches = new Map<number, Set<string>>();
    for (const row of rows) {
      approaches.set(
        row.study.ref,
        (approaches.get(row.study.ref) ?? new Set()).add(row.arm.approach ?? "not reported"),
      );
    }
    const pure = [...approaches].filter(([, set]) => [...set].join() === "in vivo").map(([ref]) => ref);
    expect(pure).toEqual(expect.arrayContaining([19, 20, 27, 29, 30, 39]));
    expect(pure).not.toContain(9);
  });

  test("marks retracted and predicted rows, and gives doses in one unit", () => {
    expect(rows.filter((row) => row.retracted).every((row) => row.study.ref === 9)).toBe(true);
    expect(rows.filter((row) => row.predicted).length).toBeGreaterThan(0);
    const mass = rows.find((row) => row.study.ref === 12);
    expect(mass?.amounts[0]?.unit).toBe("μmol/L");
    expect(mass?.amounts[0]?.from).toBeCloseTo(53.72, 1);
  });

  test("follows the filters of the graph", () => {
    const filtered = studyRows(evidence, { ...noFilters, models: ["hFOB1.19"] });
    expect(new Set(filtered.map((row) => row.study.ref))).toEqual(new Set([38]));
    expect(filtered.every((row) => row.finding !== null)).toBe(true);
  });
});

describe("the table of a small world", () => {
  const world = worldOf({
    entities: { A: { category: "osteoclast" }, B: {} },
    studies: {
      2: {
        arms: [
          {
            findings: [
              { object: "B", effect: "increases" },
              { object: "A", effect: "decreases" },
            ],
          },
          { approach: "in vivo", findings: [] },
        ],
        mayOverlap: [{ ref: 1, why: { en: "same doses", zh: "same doses" } }],
      },
      1: { arms: [{ approach: "in silico", findings: [{ object: "A", effect: "modulates" }] }] },
    },
    checks: [{ id: "check-2", ref: 2, kind: "retracted" }],
  });

  test("goes by reference, arm and authored order, with a row for an arm that found nothing", () => {
    const told = studyRows(world).map((row) => [row.study.ref, row.finding?.object ?? null, row.category?.id ?? null]);
    expect(told).toEqual([
      [1, "A", "osteoclast"],
      [2, "B", null],
      [2, "A", "osteoclast"],
      [2, null, null],
    ]);
  });

  test("marks what is predicted, retracted, and what may be another study", () => {
    const told = studyRows(world).map((row) => [row.predicted, row.retracted, row.mayOverlap]);
    expect(told).toEqual([
      [true, false, []],
      [false, true, [1]],
      [false, true, [1]],
      [false, true, [1]],
    ]);
  });

  test("an arm that found nothing has a row where the filters ask how a study was done", () => {
    const rows = studyRows(world, { ...noFilters, approaches: ["in vivo"] });
    expect(rows.map((row) => row.id)).toEqual(["r2-2"]);
  });

  test("under a filter on what was found, an arm that found nothing has no row", () => {
    const rows = studyRows(world, { ...noFilters, effects: ["osteoclast"] });
    expect(rows.map((row) => row.id)).toEqual(["r1-1-A", "r2-1-A"]);
  });
});
