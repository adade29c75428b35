import { describe, expect, it } from "vitest";
import { migrated } from "../../src/dataset/migrations";
import { compiled, issuesOf, onlyIssue, smallDataset } from "./small-dataset";

const second = [
  "186.16 }\n- { id: MTOR-PATHWAY",
  "186.16 }\n- { id: ext, kind: extract, name: { en: Extract, zh: 提取物 } }\n- { id: MTOR-PATHWAY",
] as const;

describe("the subjects of a dataset", () => {
  it("are given by the arms, the first where an arm names none, and each finding names its own", () => {
    const dataset = compiled(
      smallDataset({
        "dataset.yaml": [["subjects: [cpd]", "subjects: [cpd, ext]"]],
        "entities/all.yaml": [second],
        "studies/ref-07.yaml": [["id: r07-rats\n", "id: r07-rats\n    subject: ext\n"]],
      }),
    );
    expect(dataset.studies.flatMap(({ arms }) => arms.map(({ id, subject }) => [id, subject]))).toEqual([
      ["r06-cells", "cpd"],
      ["r07-rats", "ext"],
    ]);
    expect(new Set(dataset.findings.map(({ arm, subject }) => `${arm} ${subject}`))).toEqual(
      new Set(["r06-cells cpd", "r07-rats ext"]),
    );
  });

  it("are compounds, extracts or combinations: a molecule is refused with what it should be", () => {
    expect(onlyIssue("dataset.yaml", ["subjects: [cpd]", "subjects: [cpd, MTOR]"])).toMatchObject({
      code: "mismatch",
      field: "subjects[1]",
      found: '"MTOR", a molecule',
      expected: "an entity of the kind compound, extract, combination",
    });
  });

  it("are known: an arm with another one is a fault of that arm alone, with the nearest name", () => {
    const issues = issuesOf(
      smallDataset({ "studies/ref-07.yaml": [["id: r07-rats\n", "id: r07-rats\n    subject: cpdd\n"]] }),
    );
    expect(issues.map(({ code, file, field, line }) => [code, file, field, line])).toEqual([
      ["unknown-id", "studies/ref-07.yaml", "arms[0].subject", expect.any(Number)],
    ]);
    expect(issues[0]?.expected).toBe('the id of a subject of the dataset (did you mean "cpd"?)');
  });

  it("have parts only where they are combined", () => {
    const parts = (kind: string, list: string) =>
      issuesOf(
        smallDataset({
          "dataset.yaml": [["subjects: [cpd]", "subjects: [cpd, ext]"]],
          "entities/all.yaml": [[second[0], second[1].replace("kind: extract,", `kind: ${kind}, parts: ${list},`)]],
        }),
      ).map(({ code, field }) => [code, field]);
    expect(parts("extract", "[cpd, MTOR]")).toContainEqual(["mismatch", "parts"]);
    expect(parts("combination", "[cpd, MTOR]")).toEqual([["mismatch", "parts[1]"]]);
    expect(parts("combination", "[cpd, nothing]")).toEqual([["unknown-id", "parts[1]"]]);
  });
});

describe("a dataset of version 1.1", () => {
  it("has its compound as its first subject, with others that its findings name, and the compound its own molar mass", () => {
    const old = {
      schemaVersion: "1.1",
      dataset: { id: "old", compound: "cpd", compoundMolarMass: 186.16 },
      entities: [{ id: "cpd", kind: "compound" }],
      studies: [{ id: "r1", arms: [{ id: "a" }, { id: "b" }, { id: "c" }] }],
      findings: [
        { id: "f", arm: "a", subject: "cpd" },
        { id: "g", arm: "b", subject: "bakuchiol" },
      ],
    };
    expect(migrated(old)).toMatchObject({
      dataset: { id: "old", subjects: ["cpd", "bakuchiol"] },
      entities: [{ id: "cpd", molarMass: 186.16 }],
      studies: [
        {
          arms: [
            { id: "a", subject: "cpd" },
            { id: "b", subject: "bakuchiol" },
            { id: "c", subject: "cpd" },
          ],
        },
      ],
    });
    expect(migrated(old).dataset).not.toHaveProperty("compound");
  });
});
