import { describe, expect, it } from "vitest";
import { migrated } from "../../src/dataset/migrations";
import { compiled, onlyIssue, smallDataset } from "./small-dataset";

const rats = "studies/ref-07.yaml";
const people = [
  ["approach: in vivo", "approach: clinical"],
  ["organism: null", "organism: human"],
] as const;

describe("an arm on people", () => {
  it("is clinical, with the design and the registered id of its trial", () => {
    const trial = [
      "    inducer: null",
      "    inducer: null\n    trial: { design: randomised, registry: NCT02006498 }",
    ] as const;
    const [, study] = compiled(smallDataset({ [rats]: [...people, trial] })).studies;
    expect(study?.arms[0]).toMatchObject({
      approach: "clinical",
      trial: { design: "randomised", registry: "NCT02006498" },
    });
  });

  it("is no animal model", () => {
    expect(onlyIssue(rats, ["organism: null", "organism: human"])).toMatchObject({
      field: "arms[0].approach",
      found: '"in vivo", with the species human',
      expected: '"clinical"',
    });
  });

  it("says that they are human", () => {
    expect(onlyIssue(rats, ["approach: in vivo", "approach: clinical"])).toMatchObject({
      field: "arms[0].organism",
      found: "nothing, in a clinical arm",
      expected: '"human"',
    });
  });

  it.each([
    ["trial: { registry: 2013 }", "arms[0].trial.registry", 'text: put it in quotes, "2013"'],
    ["trial: { registry: none }", "arms[0].trial.registry", 'the id of a registered trial such as "NCT02006498"'],
    ["trial: { design: randomised }", "arms[0].trial", "the approach clinical"],
  ])("%s elsewhere or in another form is told", (trial, field, expected) => {
    const issue = onlyIssue(rats, ["    inducer: null", `    inducer: null\n    ${trial}`]);
    expect(issue).toMatchObject({ field, expected });
  });

  it("of an older dataset becomes clinical", () => {
    const arms = [
      { approach: "in vivo", organism: "human" },
      { approach: "in vivo", organism: "rat" },
      { approach: "in vitro", organism: "human" },
    ];
    const document = migrated({ schemaVersion: "1.1", studies: [{ arms }] });
    expect(document.studies).toEqual([{ arms: [{ approach: "clinical", organism: "human" }, arms[1], arms[2]] }]);
  });
});

it("an arm on tissue is ex vivo", () => {
  const { studies } = compiled(smallDataset({ "studies/ref-06.yaml": [["approach: in vitro", "approach: ex vivo"]] }));
  expect(studies[0]?.arms[0]?.approach).toBe("ex vivo");
});
