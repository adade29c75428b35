import { describe, expect, it } from "vitest";
import { compileFolder } from "../../src/dataset/compile";
import { issuesOf, onlyIssue, smallDataset, withoutFile } from "./small-dataset";

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
