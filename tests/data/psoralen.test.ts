import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compiledDataset } from "../../src/cli/build/datasets";

const { dataset: info, entities, studies, findings } = compiledDataset("data", "psoralen");
const arms = studies.flatMap((study) => study.arms);
const effects = (study: string, object: string) =>
  findings.filter((finding) => finding.study === study && finding.object === object).map(({ effect }) => effect);
const objects = (arm: string) => findings.filter((finding) => finding.arm === arm).map(({ object }) => object);

describe("the evidence on psoralen", () => {
  it("holds fourteen studies without a review, each read as an abstract", () => {
    expect(info.review).toBeUndefined();
    expect(studies).toHaveLength(14);
    expect(findings).toHaveLength(105);
    expect(studies.map(({ curation }) => curation?.from)).toEqual(studies.map(() => "abstract"));
    const once = studies.filter(({ curation }) => curation?.checkedBy === undefined);
    expect(once.map(({ id }) => id)).toEqual(["huangy2021"]);
  });

  it("keeps compounds, extracts and the combination apart", () => {
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    expect(info.subjects.map((id) => kinds.get(id))).toEqual([
      "compound",
      "compound",
      "compound",
      "combination",
      "extract",
      "extract",
    ]);
    expect(info.subjects.filter((id) => !findings.some(({ subject }) => subject === id))).toEqual([]);
    expect(effects("tsai2007", "BGLAP")).toEqual(["decreases"]);
    expect(findings.find(({ study }) => study === "tsai2007")?.subject).toBe("PSORALEA-EXTRACT");
  });

  it("gives to bakuchiol alone what the abstract says of bakuchiol alone", () => {
    const more = objects("chai2018-osteoclasts-bakuchiol").filter(
      (object) => !objects("chai2018-osteoclasts-psoralen").includes(object),
    );
    expect(more).toEqual(["BONE-RESORPTION", "MMP2", "AKT1"]);
  });

  it("holds what did not change as a result", () => {
    const unchanged = findings.filter(({ effect }) => effect === "no effect").map(({ object }) => object);
    expect(unchanged).toEqual(expect.arrayContaining(["RELA", "ESR2", "KEAP1", "BMD-FEMORAL-NECK", "UTERUS-WEIGHT"]));
    expect(effects("zhu2012", "BMD-LUMBAR")).toEqual(["increases", "no effect"]);
  });

  it("has one mediator that was shown, by agonists that undo the effect, and names the others only", () => {
    const mediated = findings.filter(({ via }) => via !== undefined);
    const shown = mediated.filter(({ shown = ["named"] }) => !shown.includes("named"));
    expect(shown.map(({ id, shown }) => [id, shown])).toEqual([
      ["chen2017-osteoblasts-OB-APOPTOSIS", ["agonist", "rescue"]],
    ]);
    expect(new Set(mediated.map(({ study }) => study))).toEqual(new Set(["chen2017", "huangy2021", "yin2022"]));
  });

  it("compares the combination with its parts, and the trial with placebo", () => {
    const comparators = (study: string) =>
      JSON.stringify(findings.filter((each) => each.study === study).map(({ result }) => result?.comparator));
    expect(comparators("huangk2018")).toContain("rhBMP-2 alone");
    expect(comparators("zhu2012")).toContain("placebo");
    expect(arms.filter(({ approach }) => approach === "clinical").map(({ trial }) => trial?.registry)).toEqual([
      "ChiCTR-TRC-00000347",
      "ChiCTR-TRC-00000347",
    ]);
  });

  it("shares one paper with the dataset on isopsoralen", () => {
    const other = compiledDataset("data", "isopsoralen").studies.flatMap(({ citation }) => citation.PMID ?? []);
    const shared = studies.filter(({ citation }) => citation.PMID !== undefined && other.includes(citation.PMID));
    expect(shared.map(({ id }) => id)).toEqual(["yuan2016"]);
  });

  it("quotes briefly, and says that a corrected paper was corrected", () => {
    const quotes = findings.flatMap(({ place }) => place?.quote ?? []);
    expect(quotes.length).toBeGreaterThan(80);
    expect(quotes.filter((quote) => quote.length > 200)).toEqual([]);
    expect(studies.filter(({ status }) => status.length > 0).map(({ id, status }) => [id, status])).toEqual([
      ["yin2022", ["corrected"]],
    ]);
  });

  it("writes doses where the abstract prints them, and nowhere else", () => {
    const dosed = arms.filter(({ doses }) => doses.length > 0).map(({ id }) => id.split("-")[0]);
    expect(new Set(dosed)).toEqual(new Set(["tsai2007", "zhu2012", "yuan2016", "chenl2021", "huangy2021"]));
  });

  it("has a row for each study on its page of curation", () => {
    const page = readFileSync("docs/curation-psoralen.md", "utf8");
    for (const { id } of studies) expect(page).toContain(`| ${id} |`);
  });
});
