import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../src/domain/evidence";
import { filterOptions } from "../../src/domain/filters";
import { knownOrganisms } from "../../src/domain/records";
import { organismName, taxonOf } from "../../src/wording/organisms";
import { say } from "../../src/wording/say";
import { compiled, issuesOf, onlyIssue, smallDataset } from "./small-dataset";

const study = "studies/ref-06.yaml";
const from = (organism: string) => ["organism: mouse", `organism: ${organism}`] as const;
const own = [
  "context:\n",
  "organisms:\n  - { id: baboon, name: { en: baboon, zh: 狒狒 }, taxon: 9555 }\ncontext:\n",
] as const;

describe("the species of an experiment", () => {
  it("are those that every dataset may name, each with its taxon and its names", () => {
    expect(knownOrganisms).toMatchObject({ mouse: 10090, rat: 10116, human: 9606, rabbit: 9986, zebrafish: 7955 });
    const taxa = Object.values(knownOrganisms);
    expect(new Set(taxa).size).toBe(taxa.length);
    for (const id of Object.keys(knownOrganisms)) {
      for (const language of ["en", "zh"] as const) {
        expect(say(language, `figure:organism.${id}`)).not.toBe("");
        expect(organismName({ organisms: [] }, id, language)).toBe(say(language, `figure:organism.${id}`));
      }
    }
    expect(issuesOf(smallDataset({ [study]: [from("rabbit")] }))).toEqual([]);
  });

  it("or the dataset's own", () => {
    const { dataset } = compiled(smallDataset({ [study]: [from("baboon")], "dataset.yaml": [own] }));
    expect(organismName(dataset, "baboon", "zh")).toBe("狒狒");
    expect([taxonOf(dataset, "baboon"), taxonOf(dataset, "rabbit"), taxonOf(dataset, "kelpie")]).toEqual([
      9555,
      9986,
      null,
    ]);
  });

  it("are faults where nobody knows them, with the nearest word", () => {
    expect(onlyIssue(study, from("zebra-fish"))).toMatchObject({
      file: study,
      line: 13,
      record: "r06",
      field: "arms[0].organism",
      found: '"zebra-fish"',
      expected: 'the id of a species that is known, or one of `organisms` in dataset.yaml (did you mean "zebrafish"?)',
    });
    expect(onlyIssue("source-checks.yaml", ["organism: rat", "organism: kelpie"])).toMatchObject({
      record: "check-06",
      field: "changes[2].organism",
    });
    const again = ["context:\n", "organisms:\n  - { id: mouse, name: { en: m, zh: 鼠 } }\ncontext:\n"] as const;
    expect(onlyIssue("dataset.yaml", again)).toMatchObject({ code: "duplicate-id", field: "organisms[0].id" });
  });

  it("are offered by the filters as far as arms or source checks name them", () => {
    const evidence = buildEvidence(
      compiled(smallDataset({ [study]: [from("baboon")], "dataset.yaml": [own] })),
      "review",
    );
    expect(filterOptions(evidence).organisms).toEqual(["rat", "baboon", "not-reported"]);
  });
});
