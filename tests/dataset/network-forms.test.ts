import { describe, expect, it } from "vitest";
import { worded } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { buildEvidence } from "../../src/domain/evidence";
import { compiled, smallDataset } from "./small-dataset";

/** A network without a subject: what a database says of three things, and a paper that is still to be read. */
const network = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    "dataset.yaml": `
id: net
title: { en: Network }
subjects: []
sources:
  - { id: signor, name: SIGNOR, version: "2024-10", licence: CC BY 4.0, url: "https://signor.uniroma2.it", kind: database }
languages: [en]
version: 1.0.0
date: 2026-01-31
curation: { en: Imported. }
licence: CC-BY-4.0
`,
    "entities/all.yaml": `
- { id: EGFR, kind: molecule, name: { en: EGFR } }
- { id: SRC, kind: molecule, name: { en: SRC } }
- { id: X, kind: unknown, name: { en: X1 } }
`,
    "relations/signor.yaml": `
- id: s1
  origin: signor
  source: EGFR
  relation: activates
  target: SRC
  direct: true
  mechanism: phosphorylation
  residue: Tyr419
  printed: up-regulates activity
  recordId: SIGNOR-1
  evidence: [{ PMID: "123", sentence: EGFR activates SRC., taxon: "9606", cell: HeLa }]
- { id: s2, origin: signor, source: SRC, relation: interacts, target: X }
`,
    "to-read/li2020.yaml": `
id: li2020
firstAuthor: Li
citation: { status: as cited, title: On SRC, PMID: "456" }
abstract: What it says of itself.
`,
    ...changes,
  }).map(([path, text]) => ({ path, text }));

const said = (changes: Readonly<Record<string, string>>) => {
  const result = compileFolder(network(changes));
  return result.ok
    ? []
    : result.issues.map(worded).map(({ file, field, found, expected }) => [file, field, found, expected]);
};

describe("a network without a subject", () => {
  it("compiles, with relations, their sources and papers to read", () => {
    const { dataset, relations, toRead, entities } = compiled(network());
    expect(dataset.subjects).toEqual([]);
    expect(dataset.sources.map(({ name, version }) => `${name} ${version}`)).toEqual(["SIGNOR 2024-10"]);
    expect(relations.map(({ id, relation, evidence }) => [id, relation, evidence.length])).toEqual([
      ["s1", "activates", 1],
      ["s2", "interacts", 0],
    ]);
    expect(toRead.map(({ id, abstract }) => [id, abstract])).toEqual([["li2020", "What it says of itself."]]);
    expect(entities.map(({ id, kind }) => [id, kind])).toContainEqual(["X", "unknown"]);
  });

  it("passes the door of compiled files as it left the compiler", () => {
    const dataset = compiled(network());
    const result = parseCompiled(JSON.stringify(dataset));
    expect(result.ok && result.dataset).toEqual(dataset);
  });

  it("has evidence without a main subject", () => {
    const evidence = buildEvidence(compiled(network()), "review");
    expect([evidence.mainSubject, evidence.subjects]).toEqual([null, []]);
  });

  it("warns of each paper that is still to be read", () => {
    const result = compileFolder(network());
    expect(result.ok && result.warnings.map(({ code, file, record }) => [code, file, record])).toEqual([
      ["no-finding-yet", "to-read/li2020.yaml", "li2020"],
    ]);
  });

  it.each([
    ["origin: signor", "origin: signer", "origin", '"signer"', "one of the sources of the dataset"],
    ["source: EGFR", "source: EGFX", "source", '"EGFX"', 'the id of an entity (did you mean "EGFR"?)'],
    ["target: X ", "target: Y ", "target", '"Y"', "the id of an entity"],
    ["relation: interacts", "relation: binds", "relation", '"binds"', '"interacts"'],
    ['taxon: "9606"', 'taxon: "-1"', "evidence[0].taxon", '"-1"', "a number of the NCBI Taxonomy"],
    ['PMID: "123"', 'PMID: "Other"', "evidence[0].PMID", '"Other"', "a number of PubMed"],
  ])("names a slip in relations: %s → %s", (from, to, field, found, expected) => {
    const file = "relations/signor.yaml";
    const text = network().find(({ path }) => path === file)?.text ?? "";
    expect(text).toContain(from);
    expect(said({ [file]: text.replace(from, to) })).toEqual([
      [file, field, found, expect.stringContaining(expected) as string],
    ]);
  });

  it("refuses two sources of one id, one paper both read and to be read, and a file under another name", () => {
    const info = network().find(({ path }) => path === "dataset.yaml")?.text ?? "";
    const twice = info.replace("sources:\n", "sources:\n  - { id: signor, name: Other, kind: file }\n");
    expect(said({ "dataset.yaml": twice })).toEqual([
      ["dataset.yaml", "sources[1].id", '"signor"', "an id that no other source has"],
    ]);
    const paper = "id: li2020\ncitation: { status: as cited }\n";
    expect(said({ "to-read/other.yaml": paper.replace("li2020", "li2021") })).toEqual([
      ["to-read/other.yaml", "id", '"li2021"', '"other", as the file\'s name says'],
    ]);
    const both = compileFolder([...smallDataset(), { path: "to-read/r06.yaml", text: paper.replace("li2020", "r06") }]);
    expect(both.ok ? [] : both.issues.map(({ file, code }) => [file, code])).toEqual([
      ["to-read/r06.yaml", "duplicate-id"],
    ]);
  });

  it("warns of one paper that is read, and on the reading list too", () => {
    const paper = "id: again\ncitation: { status: as cited, DOI: 10.1000/EXAMPLE }\n";
    const result = compileFolder([...smallDataset(), { path: "to-read/again.yaml", text: paper }]);
    expect(result.ok && result.warnings.map(({ code, file }) => [code, file])).toContainEqual([
      "same-paper",
      "to-read/again.yaml",
    ]);
  });
});

describe("an experiment of which little is reported", () => {
  const file = "studies/ref-06.yaml";

  it("may have no approach, and its study no summary", () => {
    const files = smallDataset({
      [file]: [
        ["approach: in vitro", "approach: null"],
        ["summary: { en: Cells., zh: 细胞。 }\n", ""],
      ],
    });
    const [study] = compiled(files).studies;
    expect([study?.arms[0]?.approach, study?.summary]).toEqual([null, undefined]);
  });
});
