import { describe, expect, it } from "vitest";
import { newCollection } from "../../../../src/collection/new-collection";
import { withExperiment, withoutExperiment } from "../../../../src/features/edit/model/experiments";
import {
  badPaperFields,
  changedPaper,
  noPaper,
  papersInOrder,
  paperTexts,
  samePaper,
  withoutPaper,
  withPaper,
} from "../../../../src/features/edit/model/papers";
import { passed, started } from "./collection";

const empty = passed(newCollection({ title: "Mine", subject: "Psoralen", languages: ["en"] }));

describe("a paper by hand", () => {
  it("is one of the reading list, and a study from its first experiment on", () => {
    const { dataset, id } = withPaper(empty, { ...noPaper, firstAuthor: "Wong et al.", year: "2011" });
    expect(passed(dataset).toRead).toMatchObject([
      { id, firstAuthor: "Wong", moreAuthors: true, citation: { issued: 2011 } },
    ]);
    const read = passed(withExperiment(passed(dataset), id, "psoralen").dataset);
    expect(read.toRead).toEqual([]);
    expect(read.studies[0]?.arms[0]).toMatchObject({ approach: null, system: null, organism: null });
  });

  it("takes a DOI and a PMID as they are copied, and says what is none", () => {
    const texts = { ...noPaper, firstAuthor: "Wong", DOI: "https://doi.org/10.1016/J.Bone", PMID: "PMID: 20196083" };
    expect(badPaperFields({ ...texts, year: "2o11" })).toEqual(["year"]);
    const { dataset } = withPaper(empty, texts);
    expect(passed(dataset).toRead[0]?.citation).toMatchObject({ DOI: "10.1016/J.Bone", PMID: "20196083" });
    expect(badPaperFields({ ...noPaper, DOI: "doi", PMID: "PMC1" })).toEqual(["firstAuthor", "DOI", "PMID"]);
  });

  it("is known again by its DOI in any letter case", () => {
    const { dataset, id } = withPaper(empty, { ...noPaper, firstAuthor: "Wong", DOI: "10.1016/J.BONE" });
    expect(samePaper(dataset, { ...noPaper, DOI: "doi:10.1016/j.bone" })?.id).toBe(id);
    expect(samePaper(dataset, { ...noPaper, DOI: "10.1016/j.bone" }, id)).toBeNull();
    expect(samePaper(dataset, noPaper)).toBeNull();
  });

  it("changes without losing what is not asked for", () => {
    const { dataset } = started();
    const [study] = dataset.studies;
    if (!study) throw new Error("no study");
    const next = changedPaper(dataset, study.id, { ...paperTexts(study), title: "Psoralen and bone" });
    expect(passed(next).studies[0]).toEqual({
      ...study,
      citation: { ...study.citation, title: "Psoralen and bone" },
    });
  });

  it("goes with its experiments; without its last experiment it is to be read again", () => {
    const { dataset, of } = started();
    expect(passed(withoutPaper(dataset, of.study.id)).studies).toEqual([]);
    const again = passed(withoutExperiment(dataset, of.arm.id));
    expect(again.studies).toEqual([]);
    expect(again.toRead).toMatchObject([{ id: of.study.id, firstAuthor: "Wong" }]);
  });

  it("comes first while nothing was read from it", () => {
    const { dataset } = started();
    const { dataset: more } = withPaper(dataset, { ...noPaper, firstAuthor: "Ge", year: "2018" });
    expect(papersInOrder(more).map(({ firstAuthor }) => firstAuthor)).toEqual(["Ge", "Wong"]);
  });
});
