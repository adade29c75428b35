import { describe, expect, it } from "vitest";
import type { CompiledDataset } from "../../../src/domain/records";
import type { FormatId } from "../../../src/exchange/base/formats";
import { saverOf } from "../../../src/exchange/savers";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { oddNames } from "../odd-names";
import { authorsOf, papersIn } from "./papers";

const small: CompiledDataset = compiled(smallDataset());

const dataset: CompiledDataset = {
  ...small,
  toRead: [
    {
      id: "muller2011",
      status: [],
      firstAuthor: "Müller",
      abstract: "100 % of RUNX2 & more",
      citation: {
        status: "as cited",
        author: [
          { family: "Müller", given: "J." },
          { family: "王", given: "建" },
        ],
        authorsTruncated: false,
        issued: 2011,
        title: "TGF-β/Smad: A < B & {C}_1",
        "container-title": "骨科杂志",
        volume: "12",
        issue: "3",
        page: "1-10",
        DOI: "10.1000/a_b",
        PMID: "123",
        language: "en",
        unchecked: [],
      },
    },
  ],
};

const formats: readonly FormatId[] = ["ris", "bibtex", "csl"];

describe.each(formats)("papers as %s out and back", (format) => {
  it("are the same papers, as far as they are known", async () => {
    const bytes = await saverOf(format)?.write(dataset, { language: "en" });
    if (!(bytes instanceof Uint8Array)) throw new Error(format);
    const papers = await papersIn(format, new TextDecoder().decode(bytes));
    expect(papers.map(({ key }) => key)).toEqual(["r06", "r07", ...small.references.map(({ id }) => id), "muller2011"]);
    const last = papers.at(-1);
    expect(last).toMatchObject({
      year: 2011,
      title: "TGF-β/Smad: A < B & {C}_1",
      journal: "骨科杂志",
      volume: "12",
      issue: "3",
      page: "1-10",
      doi: "10.1000/a_b",
      pmid: "123",
      abstract: "100 % of RUNX2 & more",
    });
    expect(last && authorsOf(last)).toEqual(["Müller, J.", "王, 建"]);
    expect(papers[1]).toMatchObject({ doi: "10.1000/example", title: "On mTOR" });
  });

  it("keep odd words in titles and journals, but for markup of letters and runs of spaces", async () => {
    const toRead = oddNames.map((name, at) => ({
      id: `odd${at}`,
      status: [],
      firstAuthor: name,
      citation: {
        status: "as cited" as const,
        author: [{ family: "Odd", given: "A." }],
        authorsTruncated: false,
        title: name,
        "container-title": name,
        unchecked: [],
      },
    }));
    const bytes = await saverOf(format)?.write({ ...dataset, toRead }, { language: "en" });
    if (!(bytes instanceof Uint8Array)) throw new Error(format);
    const papers = (await papersIn(format, new TextDecoder().decode(bytes))).slice(-oddNames.length);
    const plain = oddNames.map((name) => name.replace(/<\/?sup>/g, "").replace(/\s+/g, " "));
    expect(papers.map(({ title, journal }) => [title, journal])).toEqual(plain.map((name) => [name, name]));
  });

  it("lose the findings, which is said", () => {
    const codes = Object.fromEntries((saverOf(format)?.losses(dataset) ?? []).map(({ code, count }) => [code, count]));
    expect(codes).toMatchObject({ findings: small.findings.length, background: small.background.length });
    expect(codes).not.toHaveProperty("relations");
  });
});
