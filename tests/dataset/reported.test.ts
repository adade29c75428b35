import { describe, expect, it } from "vitest";
import { compiled, issuesOf, onlyIssue, smallDataset } from "./small-dataset";

const study = "studies/ref-06.yaml";
const finding = (more: string): readonly [string, string] => ["via: MTOR }", `via: MTOR, ${more} }`];
const runx2 = (more: string) =>
  compiled(smallDataset({ [study]: [finding(more)] })).findings.find(({ id }) => id === "r06-cells-RUNX2");

describe("a finding", () => {
  it("carries what its source prints beside the direction, words alike in all languages or one by one", () => {
    const said = runx2(
      'result: { comparator: { en: vehicle, zh: 溶剂 }, time: 14 d, n: 6, size: "+54 %", statistic: t test, p: p < 0.05 }, ' +
        "place: { quote: RUNX2 rose., page: 5, figure: 3B }, site: femur, sex: female, assay: Western blot",
    );
    expect(said).toMatchObject({
      result: {
        comparator: { en: "vehicle", zh: "溶剂" },
        time: "14 d",
        n: "6",
        size: "+54 %",
        statistic: "t test",
        p: "p < 0.05",
      },
      place: { quote: "RUNX2 rose.", page: "5", figure: "3B" },
      site: "femur",
      sex: "female",
      assay: "Western blot",
    });
  });

  it("has dose dependence yes, no or not tested; nothing where it is not reported", () => {
    expect(runx2("doseDependent: true")?.doseDependent).toBe("yes");
    expect(runx2("doseDependent: no")?.doseDependent).toBe("no");
    expect(runx2("doseDependent: not tested")?.doseDependent).toBe("not tested");
    expect(runx2("note: { en: a, zh: b }")?.doseDependent).toBeUndefined();
    expect(onlyIssue(study, finding("doseDependent: false"))).toMatchObject({
      field: "doseDependent",
      found: "the boolean false",
      expected: 'one of "yes", "no", "not tested"',
    });
  });

  it("names one mediator or several, and how they were shown", () => {
    expect(runx2("shown: inhibitor")).toMatchObject({ via: ["MTOR"], shown: ["inhibitor"] });
    const both = { [study]: [["via: MTOR }", "via: [MTOR, MTOR-PATHWAY], shown: [knock-out, rescue] }"]] } as const;
    expect(compiled(smallDataset(both)).findings[1]).toMatchObject({
      via: ["MTOR", "MTOR-PATHWAY"],
      shown: ["knock-out", "rescue"],
    });
  });

  it.each([
    ["via: MTOR", "via: [MTOR, RUNX2]", "via[1]", '"RUNX2", which is the object'],
    ["via: MTOR", "via: [MTOR, cpd]", "via[1]", '"cpd", which is the subject'],
    ["via: MTOR", "via: [MTOR, MTOR]", "via[1]", '"MTOR", named twice'],
    [", via: MTOR", ", shown: inhibitor", "shown", '"inhibitor", beside no mediator'],
  ])("with %s → %s is told", (from, to, field, found) => {
    expect(onlyIssue(study, [from, to])).toMatchObject({ record: "r06-cells-RUNX2", field, found });
  });

  it.each([
    ["result: { p: 0.05 }", "result.p", 'text: put it in quotes, "0.05"'],
    ["result: { comparator: 5 }", "result.comparator", 'text: put it in quotes, "5"'],
    ["result: { comparator: { en: vehicle } }", "result.comparator.zh", "text"],
    ["shown: sirna", "shown[0]", 'one of "named", "inhibitor", "agonist"'],
    [`place: { quote: ${"x".repeat(301)} }`, "place.quote", "at most 300"],
  ])("with %s is told what is expected there", (more, field, expected) => {
    const issue = onlyIssue(study, finding(more));
    expect(issue.field).toBe(field);
    expect(issue.expected).toContain(expected);
  });
});

describe("an arm", () => {
  it("says how its doses were given, and to whom", () => {
    const arm = [
      "    inducer: null\n",
      "    inducer: null\n    dosing: { route: gavage, frequency: once a day, duration: 8 weeks }\n    sex: both\n    strain: C57BL/6J\n    age: 8 weeks\n    n: 10\n",
    ] as const;
    const { studies } = compiled(smallDataset({ [study]: [arm] }));
    expect(studies[0]?.arms[0]).toMatchObject({
      dosing: { route: "gavage", frequency: "once a day", duration: "8 weeks" },
      sex: "both",
      strain: "C57BL/6J",
      age: "8 weeks",
      n: "10",
    });
    const wrong = smallDataset({ [study]: [[arm[0], "    inducer: null\n    dosing: { way: gavage }\n"]] });
    expect(issuesOf(wrong)).toMatchObject([{ code: "unknown-field", field: "arms[0].dosing.way" }]);
  });
});
