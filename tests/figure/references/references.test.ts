import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { toBibtex } from "../../../src/exchange/references/write/bibtex";
import type { CslItem } from "../../../src/exchange/references/write/csl-item";
import { toRis } from "../../../src/exchange/references/write/ris";
import { sourceItem, toCsl } from "../../../src/figure/references/csl";
import { referenceEntries } from "../../../src/figure/references/entries";
import { formattedReferences } from "../../../src/figure/references/formatted";
import { shortAuthor, shortCitations } from "../../../src/figure/words/short-citation";
import { sourceWords } from "../../../src/figure/words/source";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();
const all = [...evidence.studyByRef.keys(), 5, 10].sort((a, b) => a - b);
const items = (refs: readonly number[]) => toCsl(referenceEntries(refs, evidence, "en"));

/** Another program's reader of both formats. */
interface Reader {
  readonly data: readonly Partial<CslItem>[];
}
const load = createRequire(import.meta.url);
const { Cite } = load("@citation-js/core") as { Cite: new (input: string) => Reader };
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");

describe.each([
  ["BibTeX", toBibtex],
  ["RIS", toRis],
] as const)("references as %s", (_, write) => {
  const read = new Cite(write(items(all))).data;

  test("are one entry for every reference of the picture, and no other", () => {
    expect(read).toHaveLength(all.length);
    expect(read.map((item) => item.id)).toEqual(items(all).map((item) => item.id));
  });

  test("say to another program what the dataset knows", () => {
    for (const [i, item] of items(all).entries()) {
      const found = read[i];
      expect(found?.title, item.id).toBe(item.title);
      expect(found?.["container-title"]).toBe(item["container-title"]);
      expect(found?.DOI).toBe(item.DOI);
      expect(found?.volume).toBe(item.volume);
      expect(found?.issued?.["date-parts"][0][0]).toBe(item.issued?.["date-parts"][0][0]);
      const families = (names: CslItem["author"]) => names?.map(({ family, literal }) => literal ?? family);
      // BibTeX says "and others" for authors of whom no name is known; RIS has no such word, its note says it.
      const named = (families(found?.author) ?? []).filter((family) => family !== "others");
      expect(named).toEqual(families(item.author) ?? []);
    }
  });
});

describe("one known author of several", () => {
  test("is no corporate author and stands with “and others” in BibTeX, with a note in RIS", () => {
    expect(toBibtex(items([6]))).toContain("author = {Wang and others}");
    expect(toBibtex(items([22]))).toContain("author = {{王剑} and others}");
    // The review prints this name alone.
    expect(toBibtex(items([7]))).toContain("author = {{李想}}");
    expect(toRis(items([6]))).toMatch(
      /AU {2}- Wang\r\nTI[\s\S]*N1 {2}- The first of several authors; the others are not known\./,
    );
    expect(toRis(items([7]))).not.toContain("several authors");
  });

  test("stands with “et al.” and the year in the lists", () => {
    expect(shortCitations([6, 8, 7], evidence, "en")).toEqual(["[6] Wang et al. 2023", "[7] 李想", "[8] Ruan et al."]);
    expect(formattedReferences(referenceEntries([8], evidence, "en"), "en")[0]).toMatch(/^8\. Ruan et al\. \[/);
    expect(formattedReferences(referenceEntries([30], evidence, "zh"), "zh")[0]).toMatch(/^30\. 王军 等/);
  });

  test("follows what the review prints for each of its studies", () => {
    const alone = [...evidence.studyByRef.values()].filter((study) => !study.moreAuthors).map(({ ref }) => ref);
    expect(alone).toEqual([7, 25, 38]);
  });

  test("stands in Latin letters in English where the data give them, else as printed", () => {
    const study = evidence.studyByRef.get(22);
    if (!study) throw new Error("no study 22");
    expect(shortAuthor(study, "en")).toBe("王剑 et al.");
    const latin = { ...study, firstAuthorLatin: "Wang Jian" };
    expect(shortAuthor(latin, "en")).toBe("Wang Jian et al.");
    expect(shortAuthor(latin, "zh")).toBe("王剑 等");
  });
});

describe("a reference of the background", () => {
  test("has no name and says so", () => {
    expect(shortCitations([23], evidence, "en")).toEqual(["[23] record not found (background)"]);
    expect(shortCitations([23], evidence, "zh")).toEqual(["[23] 未检得原文（背景文献）"]);
  });
});

describe("the review that all was taken from", () => {
  test.each(["en", "zh"] as const)("is cited by its title and says what is not stated (%s)", (language) => {
    const { review } = evidence.dataset.dataset;
    if (!review) throw new Error("no review");
    const { title, note } = review;
    const item = sourceItem(evidence, language);
    for (const file of [toBibtex([item]), toRis([item]), sourceWords(evidence, language)]) {
      expect(file).toContain(title[language]);
      expect(file).toContain(note?.[language]);
    }
    expect(note?.en).toBe("Its authors, journal and year are not stated in the text that was curated.");
    for (const field of ["author", "issued", "container-title", "DOI"] as const) expect(item[field]).toBeUndefined();
  });
});

describe("references that could not be verified", () => {
  test("carry the name that the review prints, and nothing made up", () => {
    const [item] = items([7]);
    expect(item).toMatchObject({ type: "document", author: [{ literal: "李想" }] });
    for (const field of ["title", "issued", "DOI", "container-title"] as const) expect(item?.[field]).toBeUndefined();
    expect(item?.note).toMatch(/Record not found; cited in the review .* as reference 7/);
  });

  test("of the background have their number alone", () => {
    const [item] = items([5]);
    expect(item).toMatchObject({ id: "ref-5", type: "document" });
    expect(item?.author).toBeUndefined();
    expect(formattedReferences(referenceEntries([5], evidence, "zh"), "zh")[0]).toMatch(/^5\. \[综述第 5 条背景/);
  });
});

describe("the formatted list", () => {
  const lines = (refs: readonly number[], language: "en" | "zh" = "en") =>
    formattedReferences(referenceEntries(refs, evidence, language), language);

  test("names six authors, journal, place and DOI", () => {
    expect(lines([9])[0]).toMatch(
      /^9\. Wang J, Li SF, Wang T, Sun CH, Wang L, Huang MJ et al\. Isopsoralen-mediated .*\. International Journal of Molecular Medicine\. 2017;39\(3\):527-538\. doi:10\.3892\/ijmm\.2017\.2880/,
    );
  });

  test("marks a retracted paper in both languages", () => {
    expect(lines([9])[0]).toMatch(/\[Retracted; notice: doi:10\.3892\/ijmm\.2022\.5207\.\]/);
    expect(lines([9], "zh")[0]).toMatch(/已撤稿/);
  });

  test("holds each reference once, in the order of the review", () => {
    expect(lines([24, 9, 24, 6]).map((line) => Number.parseInt(line, 10))).toEqual([6, 9, 24]);
  });
});

describe("fields that were not checked", () => {
  const told = (unchecked: readonly string[]) => {
    const study = evidence.studyByRef.get(14);
    if (!study) throw new Error("the review cites 14");
    const changed = { ...study, citation: { ...study.citation, unchecked: [...unchecked] } };
    const known = { ...evidence, studyByRef: new Map([[14, changed]]) };
    return formattedReferences(referenceEntries([14], known, "zh"), "zh")[0];
  };

  test("are called by their names in the language of the list", () => {
    expect(told(["volume", "container-title"])).toMatch(/卷、期刊/);
  });

  test("that have no name here are called as the dataset calls them", () => {
    expect(told(["DOI", "colour"])).toMatch(/DOI、colour/);
  });
});

describe("text that a format would misread", () => {
  const odd: CslItem = {
    id: "x-1",
    type: "article-journal",
    "citation-number": 1,
    title: "50% of {R&D} at $5_x^2 ~ #1 \\ NF-κB",
    author: [{ family: "O’Neil", given: "Ann-Marie" }],
    note: "line one\nER  - \nline two",
  };

  test("is escaped in BibTeX", () => {
    const written = toBibtex([odd]);
    expect(written).toContain("50\\% of \\{R\\&D\\} at \\$5\\_x\\textasciicircum{}2");
    expect(written).toContain("NF-κB");
  });

  test("cannot end a record of RIS early", () => {
    expect(toRis([odd]).match(/^ER {2}- /gm)).toHaveLength(1);
  });
});
