import { describe, expect, it } from "vitest";
import { worded } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import { smallDataset } from "./small-dataset";

const head = "version: 1.0.0";
const terms = (field: string, ...lines: readonly string[]) =>
  `${[`${field}:`, ...lines.map((line) => `  - ${line}`)].join("\n")}\n${head}`;
const word = (id: string, more = "") => `{ id: ${id}, name: { en: ${id}, zh: ${id} }${more} }`;

/** Record and field of every issue that changes to a small dataset bring. */
function faults(changes: Parameters<typeof smallDataset>[0]): readonly string[] {
  const result = compileFolder(smallDataset(changes));
  return result.ok ? [] : result.issues.map(({ record, field, code }) => `${record} ${field} ${code}`);
}
const withModels = (...lines: readonly string[]) => faults({ "dataset.yaml": [[head, terms("models", ...lines)]] });

describe("groups of models", () => {
  it("hold models that arms name", () => {
    expect(withModels(word("cells", ", members: [MC3T3-E1]"))).toEqual([]);
    expect(withModels(word("cells", ", members: [MC3T3]"))).toEqual(["small models[0].members[0] unknown-id"]);
  });

  it("hold no groups, and share no member", () => {
    const cells = word("cells", ", members: [MC3T3-E1]");
    expect(withModels(cells, word("all", ", members: [cells]"))).toEqual(["small models[1].members[0] unknown-id"]);
    expect(withModels(cells, word("more", ", members: [MC3T3-E1]"))).toEqual(["small models[1].members[0] mismatch"]);
  });

  it("hold nothing that holds them: the fault shows the way round", () => {
    const circle = smallDataset({
      "dataset.yaml": [[head, terms("models", word("a", ", members: [b]"), word("b", ", members: [a]"))]],
    });
    const result = compileFolder(circle);
    expect(result.ok ? [] : result.issues.map(worded)).toContainEqual(
      expect.objectContaining({
        file: "dataset.yaml",
        record: "small",
        field: "models[0].members[0]",
        found: '"a", which holds "b", which holds "a"',
        expected: "groups that hold what arms name, no group",
      }),
    );
  });

  it("and single models are not named in vain, nor twice", () => {
    expect(withModels(word("OB-6"))).toEqual(["small models[0].id unused"]);
    expect(withModels(word("MC3T3-E1"), word("MC3T3-E1"))).toEqual(["small models[1].id duplicate-id"]);
  });
});

describe("what an arm was induced by", () => {
  const inducers = terms("inducers", word("ovariectomy"), word("surgery", ", members: [ovariectomy]"));
  const arm = (lines: string) =>
    faults({ "dataset.yaml": [[head, inducers]], "studies/ref-07.yaml": [["    inducer: null\n", lines]] });
  const printed = "    inducer: { en: Ovariectomy, zh: 去卵巢 }\n";

  it("is a word of the dataset beside the printed one", () => {
    expect(arm(`${printed}    inducedBy: [ovariectomy]\n`)).toEqual([]);
  });

  it("is no group, and no word that the dataset lacks", () => {
    for (const wrong of ["surgery", "ovariectomie"]) {
      expect(arm(`${printed}    inducedBy: [${wrong}]\n`)).toContain("r07 arms[0].inducedBy[0] unknown-id");
    }
  });

  it("stands with the printed inducer or not at all, so that no filter loses the arm", () => {
    expect(arm(printed)).toContain("r07 arms[0].inducedBy mismatch");
    expect(arm("    inducer: null\n    inducedBy: [ovariectomy]\n")).toEqual(["r07 arms[0].inducedBy mismatch"]);
  });
});
