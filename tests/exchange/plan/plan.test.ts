import { describe, expect, it } from "vitest";
import { nameKey } from "../../../src/domain/names/name-key";
import type { IncomingPaper } from "../../../src/exchange/base/incoming";
import { ming, place, plan, planRows, resultOf, row, shipped } from "./planned";

/** A row that does not say what was given. */
const { subject: _, ...bare } = row();

describe("rows of a table in a new collection", () => {
  const planned = planRows([
    row({
      system: "MC3T3-E1",
      dosesPrinted: "10 μM",
      p: "p < 0.05",
      figure: "3B",
      note: "see [12]",
      organism: "mouse",
      approach: "in vitro",
    }),
    row({
      system: "MC3T3-E1",
      dosesPrinted: "10 μM",
      object: "my own marker",
      effect: "modulates",
      organism: "mouse",
      approach: "in vitro",
    }),
    row({ system: "MC3T3-E1", dosesPrinted: "a lot", via: ["Wnt", "RUNX2"], object: "ALP" }),
  ]);
  const result = resultOf(planned);

  it("are findings of studies, an experiment for each model and dose", () => {
    expect(planned.counts).toMatchObject({
      rows: 3,
      papers: 1,
      findings: 3,
      nodes: 5,
      nodesKnown: 0,
      withoutDirection: 1,
      arrows: 0,
    });
    const [study] = result.studies;
    expect(study).toMatchObject({
      firstAuthor: "Ming",
      ref: 1,
      citation: { status: "as cited", PMID: "1", issued: 2012, unchecked: ["issued", "PMID"] },
    });
    expect(
      study?.arms.map(({ doses, dosesPrinted, approach, organism }) => [doses, dosesPrinted, approach, organism]),
    ).toEqual([
      [[{ value: 10, unit: "μmol/L" }], "10 μM", "in vitro", "mouse"],
      [[], "a lot", null, null],
    ]);
    expect(result.findings[0]).toMatchObject({
      object: "RUNX2",
      measured: ["unspecified"],
      result: { p: "p < 0.05" },
      place: { figure: "3B" },
    });
    // A number in brackets is no reference of this collection.
    expect(result.findings[0]?.note?.en).toBe("see ［12］");
  });

  it("take names that the library knows, and make others without guessing what they are", () => {
    const kinds = Object.fromEntries(result.entities.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ RUNX2: "molecule", "my-own-marker": "unknown", kaempferol: "compound" });
    expect(result.dataset.subjects).toEqual(["kaempferol"]);
    expect(planned.matches.find(({ name }) => name === "RUNX2")).toMatchObject({
      found: { id: "RUNX2", in: "library", by: "id" },
      choice: "found",
    });
    expect(planned.matches.find(({ name }) => name === "my own marker")).toMatchObject({
      found: null,
      kind: "unknown",
      choice: { use: "new" },
    });
  });

  it("leave out a mediator that is an end", () => {
    expect(result.findings[2]?.via?.length).toBe(2);
    expect(resultOf(planRows([row({ via: ["RUNX2"] })])).findings[0]?.via).toBeUndefined();
  });
});

describe("rows that no study stands behind", () => {
  it("are relations of the file: without a paper, or between two molecules", () => {
    const planned = planRows([
      row({ paper: null, quote: "seen", system: "U2OS" }),
      { ...bare, source: "TP53", object: "MDM2" },
    ]);
    const result = resultOf(planned);
    expect(planned.counts).toMatchObject({ findings: 0, papers: 0, arrows: 2 });
    expect(result.studies).toEqual([]);
    expect(result.dataset.sources).toMatchObject([{ id: "table", name: "table", kind: "file" }]);
    expect(result.relations.map(({ evidence }) => evidence)).toEqual([
      [{ text: "U2OS", sentence: "seen" }],
      [{ PMID: "1" }],
    ]);
  });

  it("are refused without anything that acts", () => {
    const planned = planRows([bare]);
    expect(planned.notices).toMatchObject([{ code: "missing-field", weight: "refused", place }]);
    const studied = planRows([bare], {
      choices: { language: "zh", info: { studied: "山奈酚" } },
    });
    expect(resultOf(studied).entities.map(({ name }) => name.zh)).toContain("山奈酚");
    expect(studied.notices).toMatchObject([{ code: "guessed" }]);
  });
});

describe("rows in a collection that is there", () => {
  const known = shipped.studies.find(({ citation }) => citation.PMID !== undefined);
  const paper: IncomingPaper = { key: "p1", authors: [], pmid: known?.citation.PMID ?? "", place };

  it("find its papers by PMID, DOI or title, and its names in both languages", () => {
    const planned = planRows([row({ subject: "异补骨脂素", object: "骨钙素" })], { target: shipped }, [paper]);
    expect(planned.counts).toMatchObject({ papers: 0, papersKnown: 1, findings: 1, nodesKnown: 2 });
    const result = resultOf(planned);
    expect(result.studies.length).toBe(shipped.studies.length);
    expect(result.findings.at(-1)).toMatchObject({ study: known?.id, subject: shipped.dataset.subjects[0] });
    // Everything that was there is as it was.
    expect(result.findings.slice(0, -1)).toEqual(shipped.findings);
  });

  it("come in once", () => {
    const findings = [row({ subject: "isopsoralen" }), row({ subject: "isopsoralen", object: "new thing" })];
    const once = planRows(findings, { target: shipped });
    const twice = planRows(findings, { target: resultOf(once) });
    expect(twice.counts).toMatchObject({ findings: 0, findingsKnown: 2, papersKnown: 1, nodes: 0 });
    expect(twice.result).toEqual(once.result);
  });

  it("get the next number in the review's list, which grows", () => {
    const result = resultOf(planRows([row({ subject: "isopsoralen" })], { target: shipped }));
    const last = (shipped.dataset.review?.references ?? 0) + 1;
    expect([result.studies.at(-1)?.ref, result.dataset.review?.references]).toEqual([last, last]);
  });
});

describe("names", () => {
  it("are the same by letter case, width, Greek letters and hyphens, and by no likeness", () => {
    for (const [a, b] of [
      ["TGF-β1", "tgf beta 1"],
      ["ＲＵＮＸ２", "runx2"],
      ["NF-κB", "NF-kappaB"],
    ])
      expect(nameKey(a ?? "")).toBe(nameKey(b ?? ""));
    for (const [a, b] of [
      ["RUNX2", "RUNX3"],
      ["-", "--"],
      ["A.1", "A:1"],
    ])
      expect(nameKey(a ?? "")).not.toBe(nameKey(b ?? ""));
  });

  it("become what the person chooses", () => {
    const choices = {
      language: "en" as const,
      nodes: { "2-Sep": { use: "new", name: "SEPTIN2", kind: "molecule" } as const, OCN: { use: "RUNX2" } },
    };
    const planned = planRows([row({ object: "2-Sep" }), row({ object: "OCN", effect: "decreases" })], { choices });
    const result = resultOf(planned);
    expect(planned.matches.find(({ name }) => name === "2-Sep")?.suggested).toEqual(["SEPTIN2"]);
    expect(result.findings.map(({ object }) => object)).toEqual(["septin2", "RUNX2"]);
    expect(result.entities.find(({ id }) => id === "septin2")).toMatchObject({
      kind: "molecule",
      name: { en: "SEPTIN2" },
    });
  });

  it("that are given in one row and read out in another are one node; one that the person says is no compound is given in no study", () => {
    const rows = [row({ object: "Qqq1" }), row({ subject: "Qqq1", object: "RUNX2" })];
    const result = resultOf(planRows(rows));
    expect(result.entities.filter(({ name }) => name.en === "Qqq1")).toMatchObject([{ kind: "compound" }]);
    expect(result.dataset.subjects).toEqual(["kaempferol", "qqq1"]);
    const choices = { language: "en" as const, nodes: { Qqq1: { use: "new", kind: "molecule" } as const } };
    const chosen = planRows(rows, { choices });
    expect(chosen.counts).toMatchObject({ findings: 1, arrows: 1 });
  });

  it("that differ in letter case alone are two, where nobody knows them as one", () => {
    const result = resultOf(planRows([row({ object: "Qqq1" }), row({ object: "QQQ1" })]));
    expect(result.findings.map(({ object }) => object)).toEqual(["qqq1", "qqq1-2"]);
  });
});

describe("a network", () => {
  const node = (key: string, name = key) => ({ key, name, synonyms: [], xrefs: [] });
  const arrow = (from: string, to: string, changes = {}) => ({
    from,
    to,
    relation: "activates" as const,
    evidence: [],
    place: { line: 1 },
    ...changes,
  });

  it("is relations of its database, with nodes by identifier or name, and never a study", () => {
    const planned = plan({
      kind: "network",
      origin: { name: "SIGNOR", version: "3.0", licence: "CC BY 4.0", isDatabase: true },
      nodes: [{ ...node("1", "some name"), xrefs: ["uniprot:P42345"] }, node("2", "foo"), node("3", "lonely")],
      arrows: [
        arrow("1", "2", {
          recordId: "SIGNOR-1",
          direct: true,
          evidence: [{ pmid: "12", taxon: "-1" }, { pmid: "Other" }],
        }),
        arrow("2", "2", { relation: "modulates" }),
        arrow("2", "9"),
      ],
    });
    const result = resultOf(planned);
    expect(planned.counts).toMatchObject({ rows: 3, arrows: 2, nodes: 2, withoutDirection: 1, findings: 0 });
    expect(planned.notices.map(({ code, found }) => [code, found])).toEqual([
      ["not-held", "lonely"],
      ["missing-node", "9"],
    ]);
    expect(result.dataset.sources).toEqual([
      { id: "signor", name: "SIGNOR", version: "3.0", licence: "CC BY 4.0", kind: "database" },
    ]);
    expect(result.relations[0]).toMatchObject({
      source: "MTOR",
      target: "foo",
      recordId: "SIGNOR-1",
      direct: true,
      evidence: [{ PMID: "12", text: "-1" }, { text: "Other" }],
    });
    expect(planned.matches[0]?.found).toMatchObject({ id: "MTOR", by: "identifier" });
  });

  it("keeps the boxes and places of its file", () => {
    const planned = plan({
      kind: "network",
      title: "t",
      origin: { name: "file", isDatabase: false },
      nodes: [
        { ...node("g", "Box"), position: { x: 1, y: 2 } },
        { ...node("a"), group: "g", position: { x: 3, y: 4 } },
        node("b"),
      ],
      arrows: [arrow("a", "b")],
    });
    expect(resultOf(planned).entities.find(({ id }) => id === "a")?.pathway).toBe("box");
    expect(planned.positions).toEqual({ box: { x: 1, y: 2 }, a: { x: 3, y: 4 } });
  });

  it("comes in once, with evidence that is new", () => {
    const network = (pmid: string) => ({
      kind: "network" as const,
      origin: { name: "file", isDatabase: false },
      nodes: [node("a"), node("b")],
      arrows: [arrow("a", "b", { evidence: [{ pmid }] })],
    });
    const once = resultOf(plan(network("1")));
    const twice = plan(network("2"), { target: once });
    expect(twice.counts).toMatchObject({ arrows: 0, arrowsKnown: 1, nodes: 0, nodesKnown: 2 });
    expect(resultOf(twice).relations[0]?.evidence).toEqual([{ PMID: "1" }, { PMID: "2" }]);
  });
});

describe("papers", () => {
  it("go on the reading list, where they are not in the collection", () => {
    const known = shipped.studies.find(({ citation }) => citation.DOI !== undefined)?.citation.DOI ?? "";
    const papers: IncomingPaper[] = [
      {
        key: "1",
        authors: [{ family: "Li" }],
        title: "A title that nobody has used",
        abstract: "Bone.",
        url: "javascript:alert(1)",
        place,
      },
      { key: "2", authors: [], doi: known.toUpperCase(), place },
      { key: "3", authors: [], title: "A title, that NOBODY has used!", place },
    ];
    const planned = plan({ kind: "papers", papers }, { target: shipped });
    expect(planned.counts).toMatchObject({ rows: 3, papers: 1, papersKnown: 2 });
    const added = resultOf(planned).toRead.at(-1);
    expect(added).toMatchObject({ firstAuthor: "Li", abstract: "Bone." });
    expect(added?.citation.URL).toBeUndefined();
  });

  it("leave the reading list when a row has their findings", () => {
    const listed = resultOf(plan({ kind: "papers", papers: [{ ...ming, abstract: "x" }] }));
    expect(listed.toRead.length).toBe(1);
    const result = resultOf(planRows([row()], { target: listed }));
    expect([result.toRead.length, result.studies.map(({ id }) => id)]).toEqual([0, [listed.toRead[0]?.id]]);
  });
});
