import { describe, expect, test } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { readAs } from "../../../src/domain/evidence/read-as";
import { fullNetwork } from "../../../src/domain/network";
import { datasetOf } from "../fixtures";

const dataset = datasetOf({
  entities: { NOTCH: { kind: "pathway" }, ALP: {}, TRACP: {} },
  studies: {
    16: {
      arms: [
        {
          organism: "rat",
          doses: [{ value: 1, unit: "μmol/L" }],
          dosesPrinted: "1 μmol/L",
          findings: [
            { object: "NOTCH", effect: "activates" },
            { object: "ALP", effect: "increases", via: ["NOTCH"] },
          ],
        },
      ],
    },
  },
  checks: [
    {
      id: "check-16",
      ref: 16,
      with: [15],
      kind: "direction",
      changes: [
        { finding: "r16-1-NOTCH", effect: "inhibits" },
        { finding: "r16-1-ALP", drop: true },
        {
          add: {
            id: "r16-1-TRACP",
            study: "r16",
            arm: "r16-1",
            object: "TRACP",
            effect: "decreases",
            measured: ["level"],
            via: ["NOTCH"],
          },
        },
        { arm: "r16-1", organism: "mouse" },
        { arm: "r16-1", doses: [{ value: 1, unit: "nmol/L" }], dosesPrinted: "1 nmol/L" },
      ],
    },
    { id: "check-9", ref: 9, kind: "retracted" },
  ],
});

describe("reading the primary record instead of the review", () => {
  const before = JSON.stringify(dataset);
  const primary = readAs(dataset, "primary");

  test("turns a direction, drops what the record does not report and adds what the review leaves out", () => {
    expect(primary.findings.map((finding) => [finding.object, finding.effect])).toEqual([
      ["NOTCH", "inhibits"],
      ["TRACP", "decreases"],
    ]);
    expect(primary.findings.at(-1)).toMatchObject({ subject: "C", via: ["NOTCH"], basis: "sentence" });
  });

  test("changes organism and doses of the arm together", () => {
    expect(primary.studies[0]?.arms[0]).toMatchObject({
      organism: "mouse",
      doses: [{ value: 1, unit: "nmol/L" }],
      dosesPrinted: "1 nmol/L",
    });
  });

  test("leaves the curated dataset as it was, and the review's reading is that dataset itself", () => {
    expect(JSON.stringify(dataset)).toBe(before);
    expect(readAs(dataset, "review")).toBe(dataset);
  });

  test("turns the arrows as well: the added read-out falls through an inhibited mediator, so the hop raises it", () => {
    const edges = fullNetwork(buildEvidence(dataset, "primary"), { level: "overview", toggled: [] }).edges;
    expect(edges.map((edge) => [edge.id, edge.sign])).toEqual([
      ["tested:C>NOTCH", "down"],
      ["inferred:NOTCH>TRACP", "up"],
    ]);
  });
});

describe("the look-ups of the evidence", () => {
  const evidence = buildEvidence(dataset, "review");

  test("a check stands under every reference that it names", () => {
    expect(evidence.checksByRef.get(16)).toBe(evidence.checksByRef.get(16));
    expect(evidence.checksByRef.get(15)?.map((check) => check.id)).toEqual(["check-16"]);
    expect([...evidence.retractedRefs]).toEqual([9]);
  });

  test("studies are found by reference, arms with their study, findings by study", () => {
    expect(evidence.studyByRef.get(16)?.id).toBe("r16");
    expect(evidence.arms.get("r16-1")?.study.ref).toBe(16);
    expect(evidence.findingsOfStudy.get("r16")).toHaveLength(2);
  });

  test("a dataset whose subject is no entity is refused", () => {
    const broken = { ...dataset, dataset: { ...dataset.dataset, subjects: ["nothing"] } };
    expect(() => buildEvidence(broken, "review")).toThrow(RangeError);
  });
});
