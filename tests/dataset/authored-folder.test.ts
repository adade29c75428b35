import { describe, expect, it } from "vitest";
import { compiled, smallDataset } from "./small-dataset";

describe("a folder of authored files", () => {
  it("compiles to flat findings that name their study, their arm and the compound", () => {
    const dataset = compiled(smallDataset());
    expect(dataset.findings.map(({ id, study, arm, subject }) => [id, study, arm, subject])).toEqual([
      ["r06-cells-MTOR", "r06", "r06-cells", "cpd"],
      ["r06-cells-RUNX2", "r06", "r06-cells", "cpd"],
      ["r07-rats-RUNX2", "r07", "r07-rats", "cpd"],
    ]);
    expect(dataset.background.map(({ id, ref, section }) => [id, ref, section])).toEqual([["b05-1", 5, "1.1"]]);
  });

  it("fills what an author may leave out: a finding stands in the sentence unless it says heading", () => {
    const [finding] = compiled(smallDataset()).findings;
    expect(finding).toMatchObject({ basis: "sentence", timeDependent: false });
  });

  it("compiles to the same bytes in whatever order the files come", () => {
    const backwards = [...smallDataset()].reverse();
    expect(JSON.stringify(compiled(backwards))).toBe(JSON.stringify(compiled(smallDataset())));
  });

  it("leaves files alone that are no YAML", () => {
    expect(compiled([...smallDataset(), { path: "README.md", text: ": not: yaml" }])).toEqual(compiled(smallDataset()));
  });
});
