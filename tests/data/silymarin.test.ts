import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compiledDataset } from "../../src/cli/build/datasets";

const { dataset: info, entities, studies, findings, sourceChecks } = compiledDataset("data", "silymarin");
const arms = studies.flatMap((study) => study.arms);
const of = (study: string, object: string) =>
  findings.filter((finding) => finding.study === study && finding.object === object).map(({ effect }) => effect);

describe("the evidence on silymarin and silybin", () => {
  it("holds eleven studies without a review, each read as an abstract by someone", () => {
    expect(info.review).toBeUndefined();
    expect(studies).toHaveLength(11);
    expect(findings).toHaveLength(74);
    expect(studies.map(({ curation }) => curation?.from)).toEqual(studies.map(() => "abstract"));
    const once = studies.filter(({ curation }) => curation?.checkedBy === undefined);
    expect(once.map(({ id }) => id)).toEqual(["wahkheong2017"]);
  });

  it("keeps the extract and the compound apart", () => {
    expect(info.subjects).toEqual(["silymarin", "silybin"]);
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    expect(kinds.get("silymarin")).toBe("extract");
    expect(kinds.get("silybin")).toBe("compound");
    const silybin = new Set(findings.filter(({ subject }) => subject === "silybin").map(({ study }) => study));
    expect([...silybin].sort()).toEqual(["ezhilarasan2012", "ezhilarasan2016", "ezhilarasan2017", "trappoliere2009"]);
    expect(findings.filter(({ subject, study }) => subject === "silymarin" && silybin.has(study))).toEqual([]);
  });

  it("holds both trials: the primary end point not reached, fibrosis less in one and not in the other", () => {
    const trials = studies.filter((study) => study.arms.some(({ approach }) => approach === "clinical"));
    expect(trials.map(({ id }) => id).sort()).toEqual(["navarro2019", "wahkheong2017"]);
    for (const { id } of trials) expect(of(id, "NAS")).toEqual(["no effect"]);
    expect(of("wahkheong2017", "FIBROSIS-HISTOLOGY")).toEqual(["decreases"]);
    expect(of("navarro2019", "FIBROSIS-HISTOLOGY")).toEqual(["no effect"]);
    expect(sourceChecks.flatMap(({ about }) => about)).toEqual(expect.arrayContaining(["NAS", "FIBROSIS-HISTOLOGY"]));
  });

  it("holds the dose that did nothing beside the one that worked", () => {
    const byDose = new Map(
      findings
        .filter(({ study, object }) => study === "boigk1997" && object === "HYP")
        .map(({ arm, effect }) => [arms.find(({ id }) => id === arm)?.dosesPrinted, effect]),
    );
    expect(byDose).toEqual(
      new Map([
        ["25 mg/kg/d", "no effect"],
        ["50 mg/kg/d", "decreases"],
      ]),
    );
  });

  it("names a mediator only where the abstract does, as named and not as shown", () => {
    const mediated = findings.filter(({ via }) => via !== undefined);
    expect(mediated.map(({ id }) => id)).toEqual(["jia2001-rats-COL1A1", "jia2001-rats-TIMP1"]);
    expect(mediated.flatMap(({ via }) => via)).toEqual(["TGFB1", "TGFB1"]);
    expect(mediated.flatMap(({ shown }) => shown)).toEqual(["named", "named"]);
  });

  it("names the species of every experiment, baboons among them", () => {
    expect([...new Set(arms.map(({ organism }) => organism))].sort()).toEqual(["baboon", "human", "rat"]);
  });

  it("quotes briefly, and prints no dose that no abstract prints", () => {
    const quotes = findings.flatMap(({ place }) => (place?.quote === undefined ? [] : [place.quote]));
    expect(quotes.length).toBeGreaterThan(8);
    expect(quotes.filter((quote) => quote.length > 200)).toEqual([]);
    const undosed = arms.filter(({ doses }) => doses.length === 0).map(({ id }) => id.split("-")[0]);
    expect([...new Set(undosed)].sort()).toEqual(["ezhilarasan2012", "kim2012", "lieber2003", "trappoliere2009"]);
  });

  it("has the sum of studies and findings that its page of curation states", () => {
    const page = readFileSync("docs/curation-silymarin.md", "utf8");
    for (const { id } of studies) expect(page).toContain(`| ${id} |`);
    expect(page).toContain(`${findings.length} findings`);
    const unchanged = findings.filter(({ effect }) => effect === "no effect");
    expect(unchanged).toHaveLength(8);
    expect(page).toContain('Eight findings are "no effect"');
  });
});
