import { describe, expect, test } from "vitest";
import { compareSides, effectsOfPathway, effectsOfStudy, effectsOfSubject } from "../../../src/domain/compare";
import { COMPOUND, worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const ids = (list: readonly { readonly entity: { readonly id: string } }[]) => list.map((each) => each.entity.id);

describe("two sides next to each other", () => {
  const evidence = worldOf({
    entities: { A: {}, B: {}, D: {}, E: {}, F: {} },
    studies: {
      1: {
        arms: [
          {
            findings: [
              { object: "A", effect: "increases" },
              { object: "B", effect: "decreases" },
              { object: "D", effect: "increases" },
              { object: "E", effect: "increases" },
            ],
          },
        ],
      },
      2: {
        arms: [
          {
            findings: [
              { object: "A", effect: "activates" },
              { object: "B", effect: "increases" },
              { object: "D", effect: "modulates" },
              { object: "F", effect: "increases" },
            ],
          },
        ],
      },
    },
  });
  const comparison = compareSides(effectsOfStudy(evidence, 1), effectsOfStudy(evidence, 2));

  test("share, oppose, or leave open what both found, and each has its own", () => {
    expect(ids(comparison.shared.map((each) => each.left))).toEqual(["A"]);
    expect(ids(comparison.opposite.map((each) => each.left))).toEqual(["B"]);
    expect(ids(comparison.unclear.map((each) => each.left))).toEqual(["D"]);
    expect(ids(comparison.onlyLeft)).toEqual(["E"]);
    expect(ids(comparison.onlyRight)).toEqual(["F"]);
  });

  test("what only a prediction or only retracted work says is not shared with a measurement", () => {
    const world = worldOf({
      entities: { A: {}, B: {} },
      studies: {
        1: {
          arms: [
            {
              findings: [
                { object: "A", effect: "modulates" },
                { object: "B", effect: "increases" },
              ],
            },
          ],
        },
        2: { arms: [{ approach: "in silico", findings: [{ object: "A", effect: "modulates" }] }] },
        9: { arms: [{ findings: [{ object: "B", effect: "increases" }] }] },
      },
      checks: [{ id: "check-9", ref: 9, kind: "retracted" }],
    });
    const one = effectsOfStudy(world, 1);
    expect(ids(compareSides(one, effectsOfStudy(world, 2)).unclear.map((each) => each.left))).toEqual(["A"]);
    const withRetracted = compareSides(one, effectsOfStudy(world, 9));
    expect(ids(withRetracted.unclear.map((each) => each.left))).toEqual(["B"]);
    expect(withRetracted.shared).toEqual([]);
  });

  test("a side with itself shares everything", () => {
    const same = compareSides(
      effectsOfSubject(evidence, evidence.mainSubject?.id ?? ""),
      effectsOfSubject(evidence, evidence.mainSubject?.id ?? ""),
    );
    expect([same.onlyLeft, same.onlyRight, same.opposite]).toEqual([[], [], []]);
  });

  test("two subjects of one dataset are two sides", () => {
    const both = worldOf({
      subjects: { bakuchiol: { kind: "compound" } },
      entities: { A: {}, B: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
        2: {
          arms: [
            {
              subject: "bakuchiol",
              findings: [
                { object: "A", effect: "decreases" },
                { object: "B", effect: "increases" },
              ],
            },
          ],
        },
      },
    });
    const compared = compareSides(effectsOfSubject(both, COMPOUND), effectsOfSubject(both, "bakuchiol"));
    expect(ids(compared.opposite.map((each) => each.left))).toEqual(["A"]);
    expect(ids(compared.onlyRight)).toEqual(["B"]);
  });

  test("things of another dataset are found by a common identifier", () => {
    const other = worldOf({
      entities: { gene: { xrefs: ["uniprot:P1"] } },
      studies: { 1: { arms: [{ findings: [{ object: "gene", effect: "decreases" }] }] } },
    });
    const own = worldOf({
      entities: { A: { xrefs: ["hgnc.symbol:A", "uniprot:P1"] } },
      studies: { 1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] } },
    });
    expect(compareSides(effectsOfSubject(own, COMPOUND), effectsOfSubject(other, COMPOUND)).opposite).toHaveLength(1);
  });
});

describe("sides of the review", () => {
  const evidence = isopsoralen();

  test("24 and 25 share NF-κB and the osteoclast markers", () => {
    const { shared, opposite } = compareSides(effectsOfStudy(evidence, 24), effectsOfStudy(evidence, 25));
    expect(ids(shared.map((each) => each.left)).sort()).toEqual([
      "CTSK",
      "MMP9",
      "NF-KB",
      "NFATC1",
      "OSTEOCLASTOGENESIS",
    ]);
    expect(opposite).toEqual([]);
  });

  test("Wnt and Notch both raise RUNX2; only Wnt lowers ROS", () => {
    const { shared, onlyLeft } = compareSides(
      effectsOfPathway(evidence, "WNT-BCATENIN"),
      effectsOfPathway(evidence, "NOTCH"),
    );
    expect(ids(shared.map((each) => each.left))).toContain("RUNX2");
    expect(ids(onlyLeft)).toContain("ROS");
  });

  test("a reference that is no study has nothing to compare", () => {
    expect(effectsOfStudy(evidence, 23).size).toBe(0);
  });
});
