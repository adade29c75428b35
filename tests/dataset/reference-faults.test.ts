import { describe, expect, it } from "vitest";
import { formatWorded } from "../../src/cli/sources/fault-words";
import { issuesOf, onlyIssue, smallDataset } from "./small-dataset";

describe("a fault between records", () => {
  it("is an object that is no entity, with the id that was probably meant", () => {
    expect(onlyIssue("studies/ref-07.yaml", ["object: RUNX2", "object: Runx3"])).toMatchObject({
      code: "unknown-id",
      record: "r07-rats-RUNX2",
      field: "object",
      found: '"Runx3"',
      expected: 'the id of an entity (did you mean "RUNX2"?)',
    });
  });

  it.each([
    ["studies/ref-06.yaml", "via: MTOR", "via: NOWHERE", "via"],
    ["entities/all.yaml", "pathway: MTOR-PATHWAY", "pathway: NOWHERE", "pathway"],
    ["background/ref-05.yaml", "source: MTOR", "source: NOWHERE", "source"],
    ["background/ref-05.yaml", "target: RUNX2", "target: NOWHERE", "target"],
    ["source-checks.yaml", "about: [MTOR]", "about: [NOWHERE]", "about[0]"],
    ["source-checks.yaml", "finding: r06-cells-RUNX2", "finding: NOWHERE", "changes[0].finding"],
    ["source-checks.yaml", "study: r06", "study: NOWHERE", "changes[1].add.study"],
    ["source-checks.yaml", "object: MTOR", "object: NOWHERE", "changes[1].add.object"],
    ["source-checks.yaml", "arm: r06-cells, organism", "arm: NOWHERE, organism", "changes[2].arm"],
    ["studies/ref-06.yaml", "ref: 7", "ref: 8", "mayOverlap[0].ref"],
    ["source-checks.yaml", "with: [5]", "with: [8]", "with[0]"],
    ["studies/ref-06.yaml", 'section: "1.1"', 'section: "2.1"', "section"],
    ["background/ref-05.yaml", 'section: "1.1"', 'section: "2.1"', "section"],
  ])("in %s: %s → %s is an unknown id", (file, from, to, field) => {
    const issues = issuesOf(smallDataset({ [file]: [[from, to]] }));
    expect(issues.filter(({ code }) => code === "unknown-id").map((issue) => [issue.file, issue.field])).toEqual([
      [file, field],
    ]);
  });

  it("is a subject that is not among the entities, told once and not at every finding too", () => {
    const issues = issuesOf(smallDataset({ "dataset.yaml": [["subjects: [cpd]", "subjects: [cpx]"]] }));
    expect(issues.map(({ code, file, record, field }) => [code, file, record, field])).toEqual([
      ["unknown-id", "dataset.yaml", "small", "subjects[0]"],
    ]);
  });

  it("is an id given twice", () => {
    expect(onlyIssue("studies/ref-07.yaml", ["id: r07-rats-RUNX2", "id: r06-cells-RUNX2"])).toMatchObject({
      code: "duplicate-id",
      file: "studies/ref-07.yaml",
      found: '"r06-cells-RUNX2", already used at studies/ref-06.yaml, arms[0].findings[1].id',
    });
  });

  it("is an arm that two studies claim", () => {
    const issues = issuesOf(smallDataset({ "studies/ref-07.yaml": [["id: r07-rats\n", "id: r06-cells\n"]] }));
    expect(issues.map(({ code, file, field }) => [code, file, field])).toContainEqual([
      "duplicate-id",
      "studies/ref-07.yaml",
      "arms[0].id",
    ]);
  });

  it("is a reference number beyond the end of the review's list", () => {
    const issues = issuesOf(smallDataset({ "dataset.yaml": [["references: 9", "references: 6"]] }));
    expect(issues.map(({ record, field, found }) => [record, field, found])).toEqual([["r07", "ref", "7"]]);
  });

  it("is a file whose name and reference number differ", () => {
    const files = smallDataset().map((file) =>
      file.path === "studies/ref-07.yaml" ? { ...file, path: "studies/ref-17.yaml" } : file,
    );
    expect(issuesOf(files).map(({ field, expected }) => [field, expected])).toEqual([
      ["ref", "17, as the file's name says"],
    ]);
  });

  it("is a dose whose printing says another number", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["10.0, 1.0 μmol/L", "10.0, 0.1 μmol/L"])).toMatchObject({
      code: "mismatch",
      record: "r06",
      field: "arms[0].dosesPrinted",
      expected: "the numbers of doses in the same order: 10, 1",
    });
  });

  it("is a dose whose printing has another unit", () => {
    const issue = onlyIssue("studies/ref-07.yaml", ["1～10 mg/kg", "1～10 μg/mL"]);
    expect(issue).toMatchObject({ code: "mismatch", field: "arms[0].dosesPrinted" });
  });

  it("is a dose without its printing", () => {
    const issue = onlyIssue("studies/ref-07.yaml", ["    dosesPrinted: 1～10 mg/kg\n", ""]);
    expect(issue).toMatchObject({ field: "arms[0].dosesPrinted", found: "nothing" });
  });

  it("is an overlap that only one of the two studies names", () => {
    const issue = onlyIssue("studies/ref-07.yaml", [
      "mayOverlap:\n  - { ref: 6, why: { en: Same cells., zh: 相同细胞。 } }\n",
      "",
    ]);
    expect(issue).toMatchObject({ code: "mismatch", file: "studies/ref-06.yaml", field: "mayOverlap[0].ref" });
  });

  it("is a mediator that is the read-out itself", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["via: MTOR", "via: RUNX2"])).toMatchObject({
      code: "mismatch",
      field: "via",
    });
  });

  it("is a source check that reaches into another reference's findings", () => {
    const issue = onlyIssue("source-checks.yaml", ["finding: r06-cells-RUNX2", "finding: r07-rats-RUNX2"]);
    expect(issue).toMatchObject({
      code: "mismatch",
      field: "changes[0].finding",
      expected: "a record of reference 6, 5",
    });
  });

  it("is a box in a molecule, and a box that holds things in another box", () => {
    const inMolecule = issuesOf(smallDataset({ "entities/all.yaml": [["pathway: MTOR-PATHWAY", "pathway: RUNX2"]] }));
    expect(inMolecule.map(({ record, code }) => [record, code])).toContainEqual(["MTOR", "mismatch"]);
    const nested = issuesOf(smallDataset({ "entities/all.yaml": [["synonyms: [Cbfa1]", "pathway: MTOR"]] }));
    expect(nested.map(({ record, code }) => [record, code])).toContainEqual(["MTOR", "mismatch"]);
  });

  it("is a member that counts toward no group", () => {
    expect(onlyIssue("entities/all.yaml", ["synonyms: [Cbfa1]", "contributes: with"])).toMatchObject({
      code: "mismatch",
      record: "RUNX2",
      field: "contributes",
      found: '"with" without a group',
      expected: "the field `pathway` beside it, which names the group",
    });
  });

  it("is a member whose meaning for bone contradicts how it counts toward its group", () => {
    const issue = onlyIssue(
      "entities/all.yaml",
      ["kind: pathway,", "kind: pathway, risingIs: favourable,"],
      ["pathway: MTOR-PATHWAY,", "pathway: MTOR-PATHWAY, contributes: against, risingIs: favourable,"],
    );
    expect(issue).toMatchObject({
      code: "mismatch",
      record: "MTOR",
      field: "risingIs",
      found: '"favourable", but "against" its group "MTOR-PATHWAY" makes its rise unfavourable',
      expected: '"unfavourable", or another value of `contributes`',
    });
  });

  it.each([
    ["contributes: both", "wrong-value", '"both"', 'one of "with", "against"'],
    ["contributes: [with, against]", "wrong-value", "a list of 2", 'one of "with", "against"'],
    ["risingIs: good", "wrong-value", '"good"', 'one of "favourable", "unfavourable"'],
  ])("is a word that is not known: %s", (words, code, found, expected) => {
    const issue = onlyIssue("entities/all.yaml", ["pathway: MTOR-PATHWAY", `pathway: MTOR-PATHWAY, ${words}`]);
    expect(issue).toMatchObject({ code, record: "MTOR", found, expected });
  });

  it("is one member that counts both with and against its group", () => {
    const issues = issuesOf(
      smallDataset({
        "entities/all.yaml": [
          ["pathway: MTOR-PATHWAY", "pathway: MTOR-PATHWAY, contributes: with, contributes: against"],
        ],
      }),
    );
    expect(issues.map(formatWorded).join("\n")).toMatch(/entities\/all\.yaml/);
    expect(issues[0]?.found).toMatch(/unique/);
  });

  it("is a reference in square brackets that nothing carries, told with the text that cites it", () => {
    const cited = "review: { en: 'As [5, 6] and [8] say.', zh: 升。 }";
    expect(onlyIssue("source-checks.yaml", ["review: { en: Up., zh: 升。 }", cited])).toMatchObject({
      code: "unknown-id",
      file: "source-checks.yaml",
      record: "check-06",
      field: "review.en",
      found: "[8]",
    });
  });
});
