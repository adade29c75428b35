import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import type { AuthoredFile } from "../../src/dataset/documents";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { buildEvidence, refLabel } from "../../src/domain/evidence";
import { compiled, issuesOf } from "./small-dataset";

const study = (id: string, more = "", author = "Ge", year = 2018): AuthoredFile => ({
  path: `studies/${id}.yaml`,
  text: `
id: ${id}
firstAuthor: ${author}
citation: { status: verified, issued: ${year}, PMID: "${year}${id.length}" }
summary: { en: "Cells, see [tang2011]." }
status: [corrected]
curation: { by: A. Reader, on: 2026-11-28, from: abstract, checkedBy: B. Reader }
${more}
arms:
  - id: ${id}-cells
    approach: in vitro
    system: { en: MC3T3-E1 cells }
    model: MC3T3-E1
    organism: mouse
    inducer: null
    doses: []
    findings:
      - { id: ${id}-RUNX2, object: RUNX2, effect: increases, measured: [protein] }
`,
});

const files: readonly AuthoredFile[] = [
  {
    path: "dataset.yaml",
    text: `
id: own
title: { en: My own }
subjects: [cpd]
languages: [en]
version: 1.0.0
date: 2026-11-28
curation: { en: By hand. }
licence: CC-BY-4.0
`,
  },
  {
    path: "entities/all.yaml",
    text: `
- { id: cpd, kind: compound, name: { en: Compound } }
- { id: MTOR, kind: molecule, name: { en: mTOR } }
- { id: RUNX2, kind: molecule, name: { en: RUNX2 } }
`,
  },
  study("ge2018", "mayOverlap: [{ ref: ge2018b, why: { en: Same cells. } }]"),
  study("ge2018b", "mayOverlap: [{ ref: ge2018, why: { en: Same cells. } }]"),
  {
    path: "background/tang2011.yaml",
    text: `
id: tang2011
firstAuthor: Tang
citation: { status: as cited, issued: 2011, text: "Tang et al., Phytomedicine 2011" }
statements:
  - { id: tang2011-1, source: MTOR, relation: inhibits, target: RUNX2 }
`,
  },
  {
    path: "background/more.yaml",
    text: "ref: ge2018\nstatements:\n  - { id: more-1, source: MTOR, relation: inhibits, target: RUNX2 }\n",
  },
];

/** The files with words of one replaced. */
function changed(path: string, from: string, to: string): AuthoredFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} does not contain ${from}`);
    return { ...file, text: file.text.replace(from, to) };
  });
}

const saidOf = (all: readonly AuthoredFile[]) =>
  issuesOf(all).map(({ file, field, found, expected }) => [file, field, found, expected]);

describe("a collection without a review", () => {
  const dataset = compiled(files);
  const evidence = buildEvidence(dataset, "review");

  it("compiles, its papers numbered by year and name for the program and called by labels", () => {
    expect(dataset.studies.map(({ id, ref }) => [id, ref])).toEqual([
      ["ge2018", 2],
      ["ge2018b", 3],
    ]);
    expect([1, 2, 3].map((ref) => refLabel(evidence, ref, "en"))).toEqual(["Tang 2011", "Ge 2018a", "Ge 2018b"]);
    expect(dataset.background.map(({ ref }) => ref)).toEqual([2, 1]);
    expect(evidence.references.get(1)?.citation.text).toBe("Tang et al., Phytomedicine 2011");
  });

  it("resolves what overlaps and prose name by id", () => {
    expect(dataset.studies.map(({ mayOverlap }) => mayOverlap.map(({ ref }) => ref))).toEqual([[3], [2]]);
    expect(dataset.studies[0]?.summary?.en).toBe("Cells, see [1].");
  });

  it("in one language has its texts in the others too, with the code of the language behind them", () => {
    expect(dataset.studies[0]?.summary?.zh).toBe("Cells, see [1]. [en]");
    expect(dataset.entities.map(({ name }) => name.zh)).toEqual(["Compound [en]", "mTOR", "RUNX2"]);
  });

  it("keeps the status of a paper, and who read it from what", () => {
    expect(dataset.studies[0]).toMatchObject({
      status: ["corrected"],
      curation: { by: "A. Reader", on: "2026-11-28", from: "abstract", checkedBy: "B. Reader" },
    });
  });

  it("gives a file of the compiled form that opens, and gives the same again", () => {
    const again = parseCompiled(JSON.stringify(dataset));
    if (!again.ok) throw new Error(again.issues.map(formatIssue).join("\n"));
    expect(again.dataset).toEqual(dataset);
  });

  it("needs no order of files", () => {
    expect(compiled([...files].reverse())).toEqual(dataset);
  });

  it.each([
    ["studies/ge2018.yaml", "id: ge2018\n", "id: ge2019\n", "id", '"ge2018", as the file\'s name says'],
    [
      "studies/ge2018.yaml",
      "ref: ge2018b",
      "ref: ge2018c",
      "mayOverlap[0].ref",
      'the id of a paper in studies/ or background/ (did you mean "ge2018"?)',
    ],
    [
      "studies/ge2018.yaml",
      "ref: ge2018b",
      "ref: 3",
      "mayOverlap[0].ref",
      "the id of a paper: without a review, papers have no numbers",
    ],
    [
      "studies/ge2018.yaml",
      "firstAuthor: Ge",
      "ref: 4\nfirstAuthor: Ge",
      "ref",
      "no ref: without a review, papers have no numbers",
    ],
    [
      "studies/ge2018.yaml",
      "firstAuthor: Ge",
      'section: "1.1"\nfirstAuthor: Ge',
      "section",
      "no section: dataset.yaml lists none",
    ],
    [
      "studies/ge2018.yaml",
      "status: [corrected]",
      "status: [recalled]",
      "status[0]",
      'one of "retracted", "expression of concern", "corrected", "preprint", "conference abstract"',
    ],
    [
      "studies/ge2018.yaml",
      "from: abstract",
      "from: memory",
      "curation.from",
      'one of "abstract", "full text", "review"',
    ],
    [
      "studies/ge2018.yaml",
      'summary: { en: "Cells, see [tang2011]." }',
      "summary: { zh: 细胞。 }",
      "summary.en",
      "text",
    ],
    [
      "background/more.yaml",
      "ref: ge2018\n",
      "",
      "ref",
      "id, firstAuthor and citation of the paper, or the id of a paper of this dataset as ref",
    ],
    ["dataset.yaml", "languages: [en]", "languages: []", "languages", "at least 1 item"],
  ])("with a slip in %s: %s → %s, says what is expected", (path, from, to, field, expected) => {
    const said = saidOf(changed(path, from, to));
    expect(said).toContainEqual([path, field, expect.anything(), expected]);
    expect(said.filter(([file, at]) => file === path && at === field)).toHaveLength(1);
  });

  it("with nothing in it is a dataset, with a warning", () => {
    const none = files.filter(({ path }) => !/^(studies|background)\//.test(path));
    expect(saidOf(none)).toEqual([]);
    const result = compileFolder(none);
    expect(result.ok ? result.warnings.map(({ code, file }) => [code, file]) : []).toContainEqual([
      "nothing-yet",
      "dataset.yaml",
    ]);
  });

  it("without the field languages is written in all of them", () => {
    const result = compileFolder(changed("dataset.yaml", "languages: [en]\n", ""));
    expect(result.ok ? [] : result.issues.map(({ field }) => field)).toContain("title.zh");
  });
});
