import { describe, expect, it } from "vitest";
import { authorsOf, noticesOf, papersIn, read } from "./papers";

const whole = String.raw`@article{muller2011,
  author = {M{\"u}ller, J{\'o}zef and {World Health Organization} and Garc{\'i}a, M.},
  title = "Effects of $\beta$-catenin on {RUNX2}: 5\% \& more",
  journal = {J Bone}, year = 2011, volume = 3, number = {4}, pages = {1--10}, doi = {10.1000/x}, pmid = {77}
}`;

describe("BibTeX", () => {
  it("reads accents, formulas and names of institutions", async () => {
    const [paper] = await papersIn("bibtex", whole);
    expect(paper).toMatchObject({
      key: "muller2011",
      title: "Effects of β-catenin on RUNX2: 5% & more",
      journal: "J Bone",
      year: 2011,
      volume: "3",
      issue: "4",
      page: "1-10",
      doi: "10.1000/x",
      pmid: "77",
    });
    expect(paper && authorsOf(paper)).toEqual(["Müller, Józef", "World Health Organization", "García, M."]);
  });

  it("reads round brackets, names of months, and abbreviations that are defined", async () => {
    const text =
      '@string{jb = "Journal of Bone"}\n@comment{none}\n@article(a, author = "A, B", title = {T) and (more}, journal = jb # " and Mineral", year = 2010, month = jan)';
    expect(await papersIn("bibtex", text)).toMatchObject([
      { key: "a", title: "T) and (more", journal: "Journal of Bone and Mineral", year: 2010 },
    ]);
    expect(await noticesOf("bibtex", text)).toEqual([]);
  });

  it("keeps the word where an abbreviation is not defined, and says so", async () => {
    const text = "\n@article{a, author = {A, B}, title = {T = x, and y}, journal = jbmr, year = 2010}";
    expect(await papersIn("bibtex", text)).toMatchObject([{ journal: "jbmr" }]);
    expect(await noticesOf("bibtex", text)).toEqual(['doubt as-printed 2 jbmr → @string{jbmr = "…"}']);
  });

  it("takes fields over a cross reference", async () => {
    const text =
      "@inproceedings{a, author={A, B}, title={T}, crossref={p}}\n@proceedings{p, title={Proceedings of X}, year=2010}";
    const papers = await papersIn("bibtex", text);
    expect(papers).toMatchObject([{ key: "a", title: "T", journal: "Proceedings of X", year: 2010 }, { key: "p" }]);
    const broken = `@article{bad, title=}\n${text}`;
    expect(await papersIn("bibtex", broken)).toMatchObject([
      { key: "a", journal: "Proceedings of X", year: 2010 },
      { key: "p" },
    ]);
  });

  it("reads or refuses each entry, with its line", async () => {
    const text = `${whole}\n@article{bad, title=}\n@misc{,title={no key}}\n@article{open, title = {T\n@article{last, author = {A, B}, title = {L}, year = 2012}\n@article{muller2011, author={C, D}, title={M}, year=2013}`;
    const result = await read("bibtex", text);
    if (!result.ok || result.incoming.kind !== "papers") throw new Error("refused");
    const refused = result.notices.filter(({ weight }) => weight === "refused");
    expect(result.incoming.papers.map(({ key }) => key)).toEqual(["muller2011", "last", "muller2011-2"]);
    expect(refused.map(({ code, place }) => [code, place])).toEqual([
      ["malformed", { line: 6 }],
      ["malformed", { line: 7 }],
      ["truncated", { line: 8 }],
    ]);
    expect(result.incoming.papers.length + refused.length).toBe(6);
  });

  it("fetches nothing, whatever the text", async () => {
    for (const text of [
      "https://example.org/never-fetched",
      "10.1000/xyz",
      "Q123",
      "@article{a, title={https://doi.org/10.1/x}}",
    ]) {
      const result = await read("bibtex", text);
      expect(result.ok).toBe(text.startsWith("@"));
    }
  });

  it("drops an address that would run", async () => {
    const text = "@article{a, author={A, B}, title={T}, year=2010, url={javascript:alert(1)}}";
    expect((await papersIn("bibtex", text))[0]?.url).toBeUndefined();
    expect(await noticesOf("bibtex", text)).toEqual(["dropped unsafe 1 javascript:alert(1)"]);
  });
});

describe("CSL-JSON", () => {
  const item = {
    type: "article-journal",
    id: "a",
    title: "T",
    author: [{ family: "Ge", given: "Lin" }, { literal: "World Health Organization" }],
    "container-title": "J Bone",
    issued: { "date-parts": [["2018", 5]] },
    page: "1-2",
    DOI: "10.1000/x",
    note: "PMID: 123\nPMCID: PMC9",
  };

  it.each([
    ["a list", [item]],
    ["one item", item],
    ["items of Zotero", { items: [item] }],
    ["a message of Crossref", { message: item }],
  ])("comes in as %s", async (_, document) => {
    const [paper] = await papersIn("csl", JSON.stringify(document));
    expect(paper).toMatchObject({
      key: "a",
      title: "T",
      journal: "J Bone",
      year: 2018,
      page: "1-2",
      doi: "10.1000/x",
      pmid: "123",
      pmcid: "PMC9",
    });
    expect(paper && authorsOf(paper)).toEqual(["Ge, Lin", "World Health Organization"]);
  });

  it.each([
    [{ "date-parts": [[2018]] }],
    [{ "date-parts": [["2018", "05"]] }],
    [{ raw: "May 2018" }],
    [{ literal: "2018" }],
    ["2018"],
    [2018],
    ["2018-05-01"],
  ])("reads the year of %j", async (issued) => {
    expect(await papersIn("csl", JSON.stringify([{ ...item, issued }]))).toMatchObject([{ year: 2018 }]);
  });

  it("takes any type, names that are text, and says which items are none", async () => {
    const text = JSON.stringify([{ ...item, type: "journalArticle", author: ["Ge L", "王建"] }, 3, {}]);
    const [paper] = await papersIn("csl", text);
    expect(paper && authorsOf(paper)).toEqual(["Ge L", "王建"]);
    expect((await noticesOf("csl", text)).map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual([
      "refused wrong-type /1",
      "refused missing-field /2",
    ]);
  });

  it.each([
    ["", "empty"],
    ["[{", "truncated"],
    ["3", "wrong-type"],
    ["[]", "empty"],
  ])("refuses %j", async (text, code) => {
    expect(await read("csl", text)).toMatchObject({ ok: false, notices: [{ code }] });
  });
});
