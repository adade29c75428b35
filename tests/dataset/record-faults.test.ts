import { describe, expect, it } from "vitest";
import { issuesOf, onlyIssue, smallDataset } from "./small-dataset";

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
      expected: 'no field of the name "synonym" here (did you mean "synonyms"?)',
    });
  });

  it.each([
    ["      - { value: 10, unit: μmol/L }", "      - { value: 10, unitt: μmol/L }", "arms[0].doses[0].unitt", "unit"],
    ["citation: { status: as cited }", "citation: { status: as cited, isued: 2018 }", "citation.isued", "issued"],
    ["    inducer: null", "    inducer: null\n    organsm: rat", "arms[0].organsm", "organism"],
  ])("in a record within a record: %s → %s", (from, to, field, near) => {
    const issues = issuesOf(smallDataset({ "studies/ref-06.yaml": [[from, to]] }));
    expect(issues.map((issue) => [issue.field, issue.expected])).toContainEqual([
      field,
      `no field of the name "${field.split(".").at(-1)}" here (did you mean "${near}"?)`,
    ]);
  });

  it("says that a number which stands for text wants quotes", () => {
    const issue = onlyIssue("studies/ref-06.yaml", ['section: "1.1"', "section: 1.1"]);
    expect(issue).toMatchObject({ code: "wrong-type", field: "section", expected: 'text: put it in quotes, "1.1"' });
  });

  it("in a dose is told against the shape that the author meant", () => {
    expect(onlyIssue("studies/ref-06.yaml", ["value: 10, unit: μmol/L", "value: 10, unit: mol"])).toMatchObject({
      code: "wrong-value",
      field: "arms[0].doses[0].unit",
      found: '"mol"',
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
