import { describe, expect, it } from "vitest";
import { type AuthoredFile, compileFolder } from "../../src/dataset/compile";
import { type DatasetIssue, formatIssue } from "../../src/dataset/drafts/issue";
import { smallDataset, withoutFile } from "./small-dataset";

function issuesOf(files: readonly AuthoredFile[]): readonly DatasetIssue[] {
  const result = compileFolder(files);
  return result.ok ? [] : result.issues;
}

/** The one issue that a change to one file brings. */
function onlyIssue(path: string, ...replacements: readonly (readonly [string, string])[]): DatasetIssue {
  const issues = issuesOf(smallDataset({ [path]: replacements }));
  expect(issues.map(formatIssue)).toHaveLength(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error("no issue");
  return issue;
}

describe("a fault in the shape of a record", () => {
  it("is told with file, line, record, field, what was found and what was expected", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["effect: inhibits", "effect: blocks"])).toEqual({
      code: "wrong-value",
      file: "studies/ref-06.yaml",
      line: 20,
      record: "r06-cells-MTOR",
      field: "effect",
      found: '"blocks"',
      expected: 'one of "increases", "decreases", "activates", "inhibits", "modulates", "no effect"',
    });
  });

  it("is found in a field that is missing", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["firstAuthor: Wang\n", ""])).toMatchObject({
      code: "missing-field",
      record: "r06",
      field: "firstAuthor",
      found: "nothing",
      expected: "text",
    });
  });

  it("is found in a field whose name is misspelt", () => {
    expect(onlyIssue("entities/all.yaml", ["synonyms:", "synonym:"])).toMatchObject({
      code: "unknown-field",
      record: "RUNX2",
      field: "synonym",
    });
  });

  it("says that a number which stands for text wants quotes", () => {
    const issue = onlyIssue("studies/ref-06.yaml", ['section: "1.1"', "section: 1.1"]);
    expect(issue).toMatchObject({ code: "wrong-type", field: "section", expected: 'text: put it in quotes, "1.1"' });
  });

  it("in a dose is told against the shape that the author meant", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["value: 10, unit: μmol/L", "value: 10, unit: uM"])).toMatchObject({
      code: "wrong-value",
      field: "arms[0].doses[0].unit",
      found: '"uM"',
    });
  });

  it("stands against a negative dose", () => {
    const issues = issuesOf(smallDataset({ "studies/ref-06.yaml": [["value: 10", "value: -10"]] }));
    expect(issues.map(({ field, expected }) => [field, expected])).toContainEqual([
      "arms[0].doses[0].value",
      "a number above 0",
    ]);
  });

  it("stands against a second language that is empty", () => {
    const issue = onlyIssue("gaps.yaml", ["zh: 未知。", 'zh: ""']);
    expect(issue).toMatchObject({ field: "text.zh", found: "an empty text", expected: "text that is not empty" });
  });

  it("names a record without an id by its place", () => {
    const issue = onlyIssue("studies/ref-06.yaml", ["id: r06-cells-MTOR, ", ""]);
    expect(issue).toMatchObject({ record: "arms[0].findings[0]", field: "id", code: "missing-field" });
  });

  it("stands against a finding that repeats what its place says already", () => {
    const issue = onlyIssue("studies/ref-06.yaml", ["object: MTOR", "object: MTOR, study: r06"]);
    expect(issue).toMatchObject({ code: "unknown-field", record: "r06-cells-MTOR", field: "study" });
  });
});

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

  it("is a compound that is not among the entities, told once and not at every finding too", () => {
    const issues = issuesOf(smallDataset({ "dataset.yaml": [["compound: cpd", "compound: cpx"]] }));
    expect(issues.map(({ code, file, record, field }) => [code, file, record, field])).toEqual([
      ["unknown-id", "dataset.yaml", "small", "compound"],
      ["unused", "entities/all.yaml", "cpd", "id"],
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

  it("is an entity that nothing names", () => {
    const unused = "- { id: SP7, kind: molecule, name: { en: SP7, zh: SP7 }, lineage: osteoblast }\n- { id: RUNX2";
    expect(onlyIssue("entities/all.yaml", ["- { id: RUNX2", unused])).toMatchObject({
      code: "unused",
      record: "SP7",
      file: "entities/all.yaml",
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
    expect(issues.map(formatIssue).join("\n")).toMatch(/entities\/all\.yaml/);
    expect(issues[0]?.found).toMatch(/unique/);
  });
});

describe("all faults at once", () => {
  it("one in each of four files are four, in the order of the files", () => {
    const issues = issuesOf(
      smallDataset({
        "dataset.yaml": [["date: 2025-01-31", "date: 31.1.2025"]],
        "entities/all.yaml": [["kind: pathway", "kind: route"]],
        "studies/ref-06.yaml": [["organism: mouse", "organism: mice"]],
        "studies/ref-07.yaml": [["object: RUNX2", "object: NOWHERE"]],
      }),
    );
    expect(issues.map(({ file, field }) => `${file} ${field}`)).toEqual([
      "dataset.yaml date",
      "entities/all.yaml kind",
      "studies/ref-06.yaml arms[0].organism",
      "studies/ref-07.yaml object",
    ]);
  });

  it("a record whose shape is wrong still counts as known: no fault follows from a fault", () => {
    expect(
      onlyIssue("entities/all.yaml", ["kind: molecule, name: { en: RUNX2", "kind: gene, name: { en: RUNX2"]),
    ).toMatchObject({
      record: "RUNX2",
      field: "kind",
    });
  });

  it("a file that is no YAML is told with its line, and the shape of all others is checked all the same", () => {
    const issues = issuesOf(
      smallDataset({
        "entities/all.yaml": [["- { id: cpd, kind", "- { id: cpd; kind: [ "]],
        "studies/ref-07.yaml": [["approach: in vivo", "approach: alive"]],
      }),
    );
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(["entities/all.yaml", "studies/ref-07.yaml"]));
    expect(issues.find(({ code }) => code === "unreadable")?.line).toBeGreaterThan(1);
    expect(issues.some(({ code }) => code === "unknown-id")).toBe(false);
  });

  it("aliases without end are refused, not unfolded", () => {
    const bomb = Array.from({ length: 12 }, (_, level) => {
      const before = level === 0 ? "x" : `*a${level - 1}`;
      return `- &a${level} [${Array.from({ length: 12 }, () => before).join(", ")}]`;
    }).join("\n");
    const issues = issuesOf([...smallDataset(), { path: "entities/bomb.yaml", text: bomb }]);
    expect(issues.find(({ file }) => file === "entities/bomb.yaml")?.code).toBe("unreadable");
  });

  it("a folder without dataset.yaml, an empty folder, and a file at an unknown place are each told", () => {
    expect(issuesOf(withoutFile("dataset.yaml")).map(({ file, code }) => [file, code])).toContainEqual([
      "dataset.yaml",
      "missing-record",
    ]);
    expect(issuesOf([]).map(({ code }) => code)).toEqual(["missing-record"]);
    expect(issuesOf([...smallDataset(), { path: "notes.yaml", text: "- 1" }]).map(({ code }) => code)).toEqual([
      "unknown-file",
    ]);
  });

  it("any file that holds something else than records is a fault and no crash", () => {
    for (const { path } of smallDataset()) {
      for (const text of ["just words", "12", "- 1\n- null\n- [2]", "a: 1", "null"]) {
        const files = smallDataset().map((file) => (file.path === path ? { path, text } : file));
        const allowedEmpty = text === "null" && /gaps|checks/.test(path);
        expect([path, text, compileFolder(files).ok]).toEqual([path, text, allowedEmpty]);
      }
    }
  });
});
