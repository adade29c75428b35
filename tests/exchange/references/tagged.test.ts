import { describe, expect, it } from "vitest";
import { authorsOf, noticesOf, papersIn, read } from "./papers";

describe("RIS", () => {
  it("reads a whole record", async () => {
    const text =
      "\ufeffTY  - JOUR\r\nID  - ge2018\r\nAU  - Ge, Lin\r\nA1  - Wang, X.\r\nTI  - Psoralen and bone: a study.\r\nJO  - J Bone\r\nPY  - 2018/05/01\r\nVL  - 12\r\nIS  - 3\r\nSP  - 100\r\nEP  - 110\r\nDO  - https://doi.org/10.1000/XYZ.1\r\nDB  - PubMed\r\nAN  - 20196083\r\nUR  - https://example.org/a\r\nLA  - eng\r\nAB  - More bone.\r\nER  - \r\n";
    expect(await papersIn("ris", text)).toEqual([
      {
        key: "ge2018",
        authors: [
          { family: "Ge", given: "Lin" },
          { family: "Wang", given: "X." },
        ],
        year: 2018,
        title: "Psoralen and bone: a study",
        journal: "J Bone",
        volume: "12",
        issue: "3",
        page: "100-110",
        doi: "10.1000/XYZ.1",
        pmid: "20196083",
        url: "https://example.org/a",
        language: "en",
        abstract: "More bone.",
        place: { line: 1 },
      },
    ]);
  });

  it("goes on with a field in lines without a tag", async () => {
    const text =
      "TY  - JOUR\nTI  - Effect of psoralen\non bone\nAU  - A, B\nAB  - 目的研究补骨脂素\n对骨的作用\nPY  - 2020\nER  - \n";
    expect(await papersIn("ris", text)).toMatchObject([
      { title: "Effect of psoralen on bone", abstract: "目的研究补骨脂素对骨的作用" },
    ]);
  });

  it.each([
    ["SP  - 100-110", "100-110"],
    ["SP  - 100–110\nEP  - 110", "100-110"],
    ["SP  - 100\nEP  - 110", "100-110"],
    ["SP  - e12", "e12"],
    ["SP  - 5\nEP  - 5", "5"],
  ])("takes pages from %j", async (lines, page) => {
    expect(await papersIn("ris", `TY  - JOUR\nTI  - T\n${lines}\nER  - `)).toMatchObject([{ page }]);
  });

  it.each([
    ["张三;李四;", ["张三", "李四"]],
    ["张三，李四", ["张三", "李四"]],
    ["欧阳 修", ["欧阳 修"]],
    ["Wong RW", ["Wong, RW"]],
    ["World Health Organization", ["World Health Organization"]],
    ["García-Márquez, G. J.", ["García-Márquez, G. J."]],
  ])("takes authors from %s", async (line, authors) => {
    const [paper] = await papersIn("ris", `TY  - JOUR\nAU  - ${line}\nER  - `);
    expect(paper && authorsOf(paper)).toEqual(authors);
  });

  it("says what a record lacks, and which have nothing", async () => {
    const text = "TY  - JOUR\nTI  - 补骨脂素\nJO  - 中药\nER  - \n\nTY  - JOUR\nVL  - 3\nER  - \n";
    expect(await papersIn("ris", text)).toMatchObject([{ title: "补骨脂素", authors: [], language: "zh" }]);
    expect(await noticesOf("ris", text)).toEqual([
      "doubt missing-field 1 补骨脂素 → author",
      "doubt missing-field 1 补骨脂素 → year",
      "refused missing-field 6 → author, title, DOI, PMID",
    ]);
  });

  it("keeps addresses of the web alone, and names as text", async () => {
    const text =
      "TY  - JOUR\nAU  - <script>alert(1)</script>, A\nTI  - <i>In vitro</i> A < B\nPY  - 2020\nUR  - javascript:alert(1)\nUR  - https://pubmed.ncbi.nlm.nih.gov/123/\nDO  - none\nER  - \n";
    expect(await papersIn("ris", text)).toMatchObject([
      {
        authors: [{ family: "<script>alert(1)</script>" }],
        title: "In vitro A < B",
        url: "https://pubmed.ncbi.nlm.nih.gov/123/",
        pmid: "123",
      },
    ]);
    expect(await noticesOf("ris", text)).toEqual([
      "dropped unsafe 1 javascript:alert(1)",
      "dropped not-held 1 none → DOI",
    ]);
  });

  it("gives papers of one key two keys, and a file of something else a reason", async () => {
    const text = "TY  - JOUR\nID  - a\nTI  - One\nER  - \nTY  - JOUR\nID  - a\nTI  - Two\n";
    expect((await papersIn("ris", text)).map(({ key, title }) => [key, title])).toEqual([
      ["a", "One"],
      ["a-2", "Two"],
    ]);
    expect(await read("ris", "author,year\nWang,2017")).toMatchObject({
      ok: false,
      notices: [{ code: "unreadable", found: "author,year" }],
    });
    expect(await read("ris", "")).toMatchObject({ ok: false, notices: [{ code: "empty" }] });
  });
});

describe("NBIB", () => {
  it("reads records of PubMed", async () => {
    const text =
      "\nPMID- 20196083\nLID - 10.1002/ptr.3124 [doi]\nTI  - Effect of psoralen\n      on bone.\nFAU - Wong, R W K\nAU  - Wong RWK\nDP  - 2011 Feb\nJT  - Phytotherapy research : PTR\nVI  - 25\nIP  - 2\nPG  - 1-5\nPMC - PMC123\nLA  - eng\nAB  - More\n      bone.\n\nPMID- 20196084\nTI  - Another.\nAU  - Wong RW\nDP  - 2011\n";
    expect(await papersIn("nbib", text)).toMatchObject([
      {
        authors: [{ family: "Wong", given: "R W K" }],
        title: "Effect of psoralen on bone",
        journal: "Phytotherapy research : PTR",
        page: "1-5",
        issue: "2",
        pmid: "20196083",
        pmcid: "PMC123",
        doi: "10.1002/ptr.3124",
        abstract: "More bone.",
        place: { line: 2 },
      },
      { authors: [{ family: "Wong", given: "RW" }], pmid: "20196084" },
    ]);
  });
});

describe("EndNote", () => {
  it("reads the tagged export, and CNKI's with all authors in one line", async () => {
    const text =
      "%0 Journal Article\n%A Doe, Jane\n%A Roe, R.\n%T A title\n%J Bone\n%D 2019\n%V 7\n%N 2\n%P 1-5\n%R 10.1/abc\n%X Abstract\nin two lines\n\n%0 Journal Article\n%A 张福锁%A 王激清\n%T 中国主要粮食\n%J 土壤学报\n%D 2008\n%W CNKI\n";
    expect(await papersIn("endnote", text)).toMatchObject([
      {
        authors: [
          { family: "Doe", given: "Jane" },
          { family: "Roe", given: "R." },
        ],
        title: "A title",
        journal: "Bone",
        year: 2019,
        volume: "7",
        issue: "2",
        page: "1-5",
        abstract: "Abstract in two lines",
      },
      { authors: [{ family: "张福锁" }, { family: "王激清" }], year: 2008, language: "zh" },
    ]);
  });

  it("reads the XML export, and expands no entity", async () => {
    const record =
      '<record><contributors><authors><author><style face="normal">Doe, Jane</style></author></authors></contributors><titles><title><style>A &lt; B</style></title><secondary-title>Bone</secondary-title></titles><dates><year>2019</year></dates><electronic-resource-num>10.1000/abc</electronic-resource-num><urls><related-urls><url>https://example.org</url></related-urls></urls></record>';
    expect(await papersIn("endnote", `<?xml version="1.0"?><xml><records>${record}</records></xml>`)).toMatchObject([
      {
        authors: [{ family: "Doe", given: "Jane" }],
        title: "A < B",
        journal: "Bone",
        year: 2019,
        doi: "10.1000/abc",
        url: "https://example.org",
      },
    ]);
    expect(
      await read("endnote", `<!DOCTYPE xml [<!ENTITY a "b">]><xml><records>${record}</records></xml>`),
    ).toMatchObject({ ok: false });
    expect(await read("endnote", "<xml/>")).toMatchObject({ ok: false, notices: [{ code: "unreadable" }] });
  });
});
