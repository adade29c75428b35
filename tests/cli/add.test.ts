import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const ris = `TY  - JOUR
AU  - Ge, Lin
AU  - Wang, X.
TI  - Psoralen and bone: a study
JO  - Journal of Bone
PY  - 2018
VL  - 12
SP  - 100
EP  - 110
DO  - https://doi.org/10.1000/XYZ.1
AB  - Psoralen increased RUNX2 in all cells.
ER  -

TY  - JOUR
AU  - 王建
TI  - 补骨脂素
Y1  - 2016/05/01
UR  - https://pubmed.ncbi.nlm.nih.gov/123/
ER  -
`;

const nbib = `
PMID- 20196083
LID - 10.1002/ptr.3124 [doi]
TI  - Effect of psoralen
      on bone.
FAU - Wong, R W K
AU  - Wong RWK
DP  - 2011 Feb
JT  - Phytotherapy research : PTR
VI  - 25
PG  - 1-5

PMID- 20196084
TI  - Another.
AU  - Wong RW
DP  - 2011
`;

const bib = `@article{tang2011, author={Tang, D. Z. and Hou, W.}, title={Osthole {S}timulates}, journal={J Bone}, year={2011}, pmid={123456}}`;

function datasetWith(name: string, text: string): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder(smallDataset());
  const outside = temporaryFolder([{ path: name, text }]);
  return { folder, file: join(outside, name) };
}

const paperIn = (folder: string, id: string) => parse(readFileSync(join(folder, "to-read", `${id}.yaml`), "utf8"));

describe("add", () => {
  it("writes a file for each record, with its citation and no finding, and the dataset stays valid", async () => {
    const { folder, file } = datasetWith("papers.ris", ris);
    const { code, told } = await run("add", file, "--to", folder);
    expect(code).toBe(0);
    expect(told).toContain("to-read/ge2018.yaml: written, to be read");
    expect(told).toContain("2 of 2 papers added. Nothing was fetched from the network.");
    expect(paperIn(folder, "ge2018")).toEqual({
      id: "ge2018",
      firstAuthor: "Ge",
      moreAuthors: true,
      citation: {
        status: "as cited",
        author: [
          { family: "Ge", given: "Lin" },
          { family: "Wang", given: "X." },
        ],
        issued: 2018,
        title: "Psoralen and bone: a study",
        "container-title": "Journal of Bone",
        volume: "12",
        page: "100-110",
        DOI: "10.1000/XYZ.1",
        unchecked: ["author", "issued", "title", "container-title", "volume", "page", "DOI"],
      },
    });
    // A Chinese name is not put into Latin letters.
    expect(paperIn(folder, "pmid123")).toMatchObject({ firstAuthor: "王建", citation: { PMID: "123", issued: 2016 } });
    const text = readFileSync(join(folder, "to-read", "ge2018.yaml"), "utf8");
    expect(text).not.toContain("Psoralen increased");
    expect((await run("fmt", folder, "--check")).told).not.toContain("ge2018");
    const after = await run("validate", folder);
    expect(after.code).toBe(0);
    expect(after.told).toContain("to-read/ge2018.yaml:3: record ge2018\n  found:    a paper without findings");
    expect(after.told).toContain("2 studies, 3 findings");
  });

  it("reads what PubMed and BibTeX programs write, and gives two papers of one author and year two names", async () => {
    const { folder, file } = datasetWith("pubmed.nbib", nbib);
    await run("add", file, "--to", folder);
    expect(paperIn(folder, "wong2011").citation).toMatchObject({
      author: [{ family: "Wong", given: "R W K" }],
      title: "Effect of psoralen on bone",
      "container-title": "Phytotherapy research : PTR",
      page: "1-5",
      PMID: "20196083",
      DOI: "10.1002/ptr.3124",
    });
    expect(paperIn(folder, "wong2011b").citation).toMatchObject({ title: "Another", PMID: "20196084" });
    const other = datasetWith("papers.bib", bib);
    await run("add", other.file, "--to", other.folder);
    expect(paperIn(other.folder, "tang2011").citation).toMatchObject({ title: "Osthole Stimulates", PMID: "123456" });
  });

  it.each([
    ["10.1000/new-1", "10.1000-new-1", { DOI: "10.1000/new-1" }],
    ["https://doi.org/10.1000/new-1", "10.1000-new-1", { DOI: "10.1000/new-1" }],
    ["20196083", "pmid20196083", { PMID: "20196083" }],
  ])("takes the bare identifier %s, with everything else left to fill in", async (word, id, citation) => {
    const folder = temporaryFolder(smallDataset());
    expect((await run("add", word, "--to", folder)).code).toBe(0);
    expect(paperIn(folder, id)).toMatchObject({ citation: { status: "as cited", ...citation } });
    expect(readFileSync(join(folder, "to-read", `${id}.yaml`), "utf8")).toContain("# title:");
    expect((await run("validate", folder)).code).toBe(0);
  });

  it("has the fields that are left to fill in as comments, which are a whole study without their #", async () => {
    const { folder, file } = datasetWith("papers.ris", ris);
    await run("add", file, "--to", folder);
    const path = join(folder, "to-read", "ge2018.yaml");
    const filled = readFileSync(path, "utf8")
      .replace(/^# (curation|summary|arms|ref|section| {2})/gm, "$1")
      .replace("ref: 43", "ref: 8");
    writeFileSync(join(folder, "studies", "ref-08.yaml"), filled);
    rmSync(path);
    expect((await run("validate", join(folder, "studies", "ref-08.yaml"))).told).toContain("no errors found");
  });

  it("refuses a paper that is there already, and names the file that has it", async () => {
    const folder = temporaryFolder(smallDataset());
    const { code, told } = await run("add", "10.1000/EXAMPLE", "--to", folder);
    expect(code).toBe(1);
    expect(told).toContain("DOI 10.1000/example is in studies/ref-07.yaml already.");
    await run("add", "20196083", "--to", folder);
    const { told: asJson, code: again } = await run("add", "20196083", "--to", folder, "--json");
    expect(again).toBe(1);
    expect(JSON.parse(asJson)).toMatchObject({ added: [], refused: [{ file: "to-read/pmid20196083.yaml" }] });
    expect(readdirSync(join(folder, "to-read"))).toHaveLength(1);
  });

  it("says what is wrong with a call or a file", async () => {
    const { folder, file } = datasetWith("papers.docx", "");
    const told = async (...args: string[]) => (await run("add", ...args)).told;
    expect(await told("20196083")).toContain("--to <folder>");
    expect(await told("20196083", "--to", join(folder, "studies"))).toContain("it has no dataset.yaml");
    expect(await told(file, "--to", folder)).toContain("expected .ris, .txt, .nbib, .bib");
    expect(await told("wong 2011", "--to", folder)).toContain(
      'Found "wong 2011", which is no file here; expected a DOI',
    );
    for (const [name, text] of [
      ["a.bib", "@article{a, title=}"],
      ["a.ris", "https://example.org/never-fetched"],
      ["a.nbib", "\n"],
    ] as const) {
      writeFileSync(join(folder, name), text);
      expect((await run("add", join(folder, name), "--to", folder)).code).toBe(2);
    }
  });
});

describe("a paper that is still to be read", () => {
  it("is a fault where it has arms too, or no citation", async () => {
    const folder = temporaryFolder([
      ...smallDataset(),
      {
        path: "to-read/a.yaml",
        text: "id: a\nfirstAuthor: A\ncitation: { status: as cited }\narms: []\n",
      },
      { path: "to-read/b.yaml", text: "id: b\nfirstAuthor: B\n" },
      { path: "studies/c.yaml", text: "id: c\nfindings: none yet\ncitation: { status: as cited }\n" },
    ]);
    const { code, told } = await run("validate", folder);
    expect(code).toBe(1);
    expect(told).toContain(
      "to-read/a.yaml:4: record a, field arms\n  found:    a list of 0\n  expected: no arms in to-read/",
    );
    expect(told).toContain("to-read/b.yaml:1: record b, field citation\n  found:    nothing");
    expect(told).toContain('studies/c.yaml:2: record c, field findings\n  found:    "none yet"');
    expect(told).toContain("a paper that is still to be read has its file in to-read/, without this field");
  });
});
