import { describe, expect, test } from "vitest";
import { conflictsOf } from "../../../src/domain/conflicts";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

describe("disagreements that the signs show", () => {
  const evidence = worldOf({
    entities: { CA: { kind: "metabolite" }, P: { kind: "pathway" }, OB: { kind: "process" } },
    molarMass: 200,
    studies: {
      1: {
        arms: [
          {
            approach: "in vivo",
            organism: "rat",
            model: "OVX-rat",
            system: { en: "Rats", zh: "大鼠" },
            doses: [{ value: 20, unit: "mg/kg" }],
            dosesPrinted: "20 mg/kg",
            findings: [{ object: "CA", effect: "decreases", measured: ["level"] }],
          },
        ],
      },
      2: {
        arms: [
          {
            organism: "rat",
            model: "M",
            system: { en: "Cells M", zh: "M 细胞" },
            doses: [{ value: 10, unit: "μg/mL" }],
            dosesPrinted: "10 μg/mL",
            findings: [{ object: "CA", effect: "increases", measured: ["level"], timeDependent: true }],
          },
        ],
      },
      3: {
        arms: [
          {
            model: "M",
            system: { en: "M cells", zh: "细胞 M" },
            doses: [{ from: 1, to: 100, unit: "μmol/L" }],
            dosesPrinted: "1～100 μmol/L",
            findings: [
              { object: "P", effect: "activates" },
              { object: "OB", effect: "decreases", via: ["P"] },
            ],
          },
        ],
      },
      4: {
        arms: [
          {
            model: "M",
            doses: [{ value: 10, unit: "μg/mL" }],
            dosesPrinted: "10 μg/mL",
            findings: [
              { object: "P", effect: "activates" },
              { object: "OB", effect: "increases", via: ["P"] },
            ],
          },
        ],
      },
    },
    background: [[9, "P", "increases", "OB"]],
  });
  const conflicts = new Map(conflictsOf(evidence).map((each) => [each.id, each]));

  test("a read-out that rises in one study and falls in another", () => {
    expect(conflicts.get("entity:CA")).toMatchObject({
      kinds: ["read-out"],
      refs: [1, 2],
      shownBySigns: true,
      checks: [],
    });
    expect(conflicts.get("entity:CA")?.sides.map((side) => [side.ref, side.direction])).toEqual([
      [1, "down"],
      [2, "up"],
    ]);
  });

  test("a mediator's step with both signs, and the background on one side", () => {
    expect(conflicts.get("pair:P>OB")).toMatchObject({
      kinds: ["between-studies", "with-background"],
      refs: [3, 4, 9],
    });
  });

  test("come with a table of what differs", () => {
    const rows = new Map(conflicts.get("entity:CA")?.differences.map((row) => [row.field, row.verdict]));
    expect(Object.fromEntries(rows)).toEqual({
      approach: "different",
      model: "different",
      organism: "same",
      inducer: "unknown",
      dose: "different",
      measured: "same",
      time: "unknown",
    });
  });

  test("compare doses in μmol/L through the molar mass, and a model by what it is and not how it is printed", () => {
    const rows = new Map(conflicts.get("pair:P>OB")?.differences.map((row) => [row.field, row]));
    // 10 μg/mL of 200 g/mol is 50 μmol/L, within 1 to 100.
    expect(rows.get("dose")?.verdict).toBe("overlapping");
    expect(rows.get("dose")?.cells[1]?.values[0]).toMatchObject({ amounts: [{ from: 50, to: 50, unit: "μmol/L" }] });
    expect(rows.get("model")?.cells.map((cell) => cell.values.length)).toEqual([1, 0]);
  });

  test("none where all agree or say nothing of direction", () => {
    const calm = worldOf({
      entities: { A: {} },
      studies: {
        1: { arms: [{ findings: [{ object: "A", effect: "increases" }] }] },
        2: { arms: [{ findings: [{ object: "A", effect: "modulates" }] }] },
      },
    });
    expect(conflictsOf(calm)).toEqual([]);
  });
});

describe("disagreements of the review", () => {
  const conflicts = conflictsOf(isopsoralen());
  const byId = new Map(conflicts.map((each) => [each.id, each]));

  test("activation of PI3K/Akt/mTOR in 7 stands against mTORC1 in 9 and background 5", () => {
    const conflict = byId.get("check-07-contradiction");
    expect(conflict).toMatchObject({
      kinds: ["between-studies", "with-background"],
      refs: [5, 6, 7, 9],
      severity: "high",
    });
    expect(conflict?.sides.map((side) => [side.ref, side.direction, side.retracted])).toEqual([
      [5, expect.anything(), false],
      [6, "unsigned", false],
      [7, "up", false],
      [9, "down", true],
    ]);
  });

  test("what contradicts 7: the mTORC1 studies and the background, and the naming of its cells", () => {
    const with7 = conflictsOf(isopsoralen()).filter(({ refs }) => refs.includes(7));
    const refs = new Set(with7.flatMap((conflict) => conflict.refs));
    expect([...refs]).toEqual(expect.arrayContaining([5, 9]));
  });

  test("Smad7 of 34 stands against background 33, calcium of 29 against 19 and 21, as one disagreement each", () => {
    expect(byId.get("check-33-contradiction")).toMatchObject({ kinds: ["with-background"], shownBySigns: true });
    expect(byId.get("check-29-contradiction")).toMatchObject({
      kinds: ["read-out"],
      refs: [19, 21, 29],
      shownBySigns: true,
    });
    expect(conflicts.filter((each) => each.about.includes("CALCIUM"))).toHaveLength(1);
  });

  test("the review stands against the primary record on Notch, species, proliferation, units and a retraction", () => {
    const record = conflicts.filter((each) => each.kinds.includes("with-record")).map((each) => each.id);
    expect(record).toEqual(
      expect.arrayContaining([
        "check-09-retracted",
        "check-16-direction",
        "check-20-species",
        "check-21-direction",
        "check-21-unit",
      ]),
    );
  });

  test("grave ones come first within their kind, and every source check is among them", () => {
    const { sourceChecks } = isopsoralen().dataset;
    expect(sourceChecks.filter((check) => !byId.has(check.id))).toEqual([]);
    expect(conflicts[0]?.severity).toBe("high");
  });

  test("once the primary record is read, Notch stands against the background of its own section", () => {
    const primary = conflictsOf(isopsoralen("primary")).map((each) => each.id);
    expect(primary).toContain("pair:NOTCH>OB-DIFFERENTIATION");
    expect(byId.has("pair:NOTCH>OB-DIFFERENTIATION")).toBe(false);
  });
});
