import { describe, expect, it } from "vitest";
import { looksLikeSif } from "../../../../src/exchange/networks/sif/looks-like-sif";
import { readSif } from "../../../../src/exchange/networks/sif/read-sif";
import { arrowsOf, fileOf, networkIn, noticesOf, oddNames, sample } from "../reading";

const names = async (text: string) => (await networkIn(readSif, text)).nodes.map(({ name }) => name);

describe("SIF", () => {
  it("parts by spaces where there is no tab, by tabs where there is one anywhere", async () => {
    expect(arrowsOf(await networkIn(readSif, "A activates B\nB inhibits C"))).toEqual([
      "A activates B",
      "B inhibits C",
    ]);
    expect(arrowsOf(await networkIn(readSif, "bone mass\ninterleukin 6\tinhibits\tbone mass"))).toEqual([
      "interleukin 6 inhibits bone mass",
    ]);
  });

  it("takes lonely nodes, in the first line too, and trailing tabs, CRLF and empty lines", async () => {
    expect(await names("Alone\r\n\r\nA\tpp\tB\t\t\r\nLast\t\t\r\n")).toEqual(["Alone", "A", "B", "Last"]);
    expect(await noticesOf(readSif, "Alone\r\nA\tpp\tB\t\t\r\n")).toEqual([]);
  });

  it("takes several targets a line", async () => {
    expect(arrowsOf(await networkIn(readSif, "A\tactivates\tB\tC\t\tD"))).toEqual([
      "A activates B",
      "A activates C",
      "A activates D",
    ]);
  });

  it.each([
    ["in-complex-with", "interacts"],
    ["pp", "interacts"],
    ["interacts-with", "interacts"],
    ["controls-expression-of", "modulates"],
    ["controls-state-change-of", "modulates"],
    ["up-regulates", "activates"],
    ["抑制", "inhibits"],
  ])("reads %s as %s", async (word, relation) => {
    const [arrow] = (await networkIn(readSif, `A\t${word}\tB`)).arrows;
    expect([arrow?.relation, arrow?.relationPrinted]).toEqual([relation, word]);
  });

  it("claims nothing of a word that it does not know, and lists it once", async () => {
    const text = "A\tzaps\tB\nB\tzaps\tC";
    expect(arrowsOf(await networkIn(readSif, text))).toEqual(["A interacts B", "B interacts C"]);
    expect(await noticesOf(readSif, text)).toEqual(["doubt unknown-word 1 zaps"]);
  });

  it("names the line without a target and lets the rest in", async () => {
    const text = "A\tpp\tB\nA\tpp\n\tpp\tB\nC\tpp\tD";
    expect(arrowsOf(await networkIn(readSif, text))).toEqual(["A interacts B", "C interacts D"]);
    expect(await noticesOf(readSif, text)).toEqual(["refused missing-field 2 A pp", "refused missing-field 3 pp B"]);
    expect(await readSif(fileOf("node1 node2\nnode2 node3"), {})).toMatchObject({
      ok: false,
      notices: [{ code: "missing-field", place: { line: 1 } }, { place: { line: 2 } }],
    });
  });

  it("keeps odd names", async () => {
    const text = oddNames.map((name) => `${name}\tactivates\tRANKL`).join("\n");
    expect((await names(text)).filter((name) => name !== "RANKL")).toEqual(oddNames);
  });

  it("is known by its ending or its header", () => {
    expect(looksLikeSif("a.sif", "A pp B")).toBeGreaterThan(0.5);
    expect(looksLikeSif("a.txt", "PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B\nA\tB\tC")).toBeGreaterThan(0.9);
    expect(looksLikeSif("a.txt", "A pp B")).toBe(0);
  });

  it("opens files of Cytoscape, and refuses one without interactions", async ({ skip }) => {
    const [good, bad] = [sample("simple.valid.sif"), sample("missing-interaction.invalid.sif")];
    if (good === null || bad === null) return skip("the folder of real files is absent");
    expect(await readSif(good, {})).toMatchObject({ ok: true, incoming: { arrows: { length: 15 } } });
    expect(await readSif(bad, {})).toMatchObject({ ok: false, notices: [{ place: { line: 1 } }, {}, {}] });
  });
});

describe("extended SIF", () => {
  const text = [
    "PARTICIPANT_A\tINTERACTION_TYPE\tPARTICIPANT_B\tINTERACTION_DATA_SOURCE\tINTERACTION_PUBMED_ID\tPATHWAY_NAMES\tMEDIATOR_IDS",
    "SP7\tcontrols-expression-of\tBGLAP\tTRANSFAC;CTD\t11234;R-HSA-12;22345\tBone\thttp://x",
    "SP7\tin-complex-with\tRUNX2\tReactome\t\t\t",
    "SP7\t\tRUNX2",
    "",
    "PARTICIPANT\tPARTICIPANT_TYPE\tPARTICIPANT_NAME\tUNIFICATION_XREF\tRELATIONSHIP_XREF",
    "SP7\tProteinReference\tosterix\tuniprot knowledgebase:Q8TDD2\thgnc symbol:SP7",
    "CALCIUM\tSmallMoleculeReference\tcalcium(2+)\tchebi:CHEBI:29108\t",
  ].join("\r\n");

  it("keeps sources, papers and what the second table says of the nodes", async () => {
    const network = await networkIn(readSif, text);
    expect(network.origin).toEqual({ name: "TRANSFAC, CTD, Reactome", isDatabase: true });
    expect(arrowsOf(network)).toEqual(["SP7 modulates BGLAP", "SP7 interacts RUNX2"]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "11234" }, { text: "R-HSA-12" }, { pmid: "22345" }]);
    expect(network.nodes.find(({ key }) => key === "SP7")).toEqual({
      key: "SP7",
      name: "SP7",
      kind: "molecule",
      synonyms: ["osterix"],
      xrefs: ["uniprot:Q8TDD2", "hgnc.symbol:SP7"],
    });
    expect(network.nodes.find(({ key }) => key === "CALCIUM")).toMatchObject({
      kind: "compound",
      xrefs: ["chebi:29108"],
    });
  });

  it("says which ids are no PMIDs, what is not held, and which line has no interaction", async () => {
    expect(await noticesOf(readSif, text)).toEqual([
      "doubt as-printed 2 R-HSA-12",
      "dropped not-held 2 PATHWAY_NAMES",
      "dropped not-held 2 MEDIATOR_IDS",
      "refused missing-field 4 SP7 RUNX2",
    ]);
  });
});
