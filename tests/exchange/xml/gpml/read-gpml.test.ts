import { describe, expect, it } from "vitest";
import type { IncomingNetwork } from "../../../../src/exchange/base/incoming";
import { readGpml } from "../../../../src/exchange/xml/gpml/read-gpml";
import { escapeXml } from "../../../../src/files/xml";
import { oddNames } from "../../odd-names";
import { arrowsOf, networkIn, remarksOf, resultOf } from "../reading";
import { gpml2013a, gpml2021, type Small } from "./pathways";

const node = (id: string, more: Partial<NonNullable<Small["nodes"]>[number]> = {}) => ({
  id,
  label: id.toUpperCase(),
  ...more,
});

/** What both versions make of one pathway, places aside. */
async function both(small: Small) {
  const [old, now] = [await networkIn(readGpml, gpml2013a(small)), await networkIn(readGpml, gpml2021(small))];
  const bare = ({ arrows, papers = [], ...network }: IncomingNetwork) => ({
    ...network,
    arrows: arrows.map(({ place: _, ...arrow }) => arrow),
    papers: papers.map(({ place: _, ...paper }) => paper),
  });
  expect(bare(now.network)).toEqual(bare(old.network));
  expect(now.notices.map(({ place: _, ...notice }) => notice)).toEqual(
    old.notices.map(({ place: _, ...notice }) => notice),
  );
  return old;
}

describe("a pathway in GPML 2013a and 2021", () => {
  it("gives the same network: names, kinds, identifiers, places, origin", async () => {
    const { network } = await both({
      nodes: [
        node("a", { label: "Calcium&#xA;signalling", type: "Pathway" }),
        node("b", { type: "Protein", xref: ["Entrez Gene", "5155"] }),
        node("c", { type: "Metabolite", xref: ["ChEBI", "CHEBI:29101"] }),
        node("d", { type: "GeneProduct", xref: ["Somewhere", "X1"] }),
        node("e"),
      ],
    });
    expect(network.nodes.map(({ name, kind, xrefs }) => [name, kind, xrefs])).toEqual([
      ["Calcium signalling", "pathway", []],
      ["B", "molecule", ["ncbigene:5155"]],
      ["C", "metabolite", ["chebi:29101"]],
      ["D", "molecule", []],
      ["E", undefined, []],
    ]);
    expect(network.nodes[0]?.position).toEqual({ x: 1, y: 2 });
    expect(network).toMatchObject({
      title: "Small",
      about: "About it.",
      origin: { name: "WikiPathways", version: "WP1_r2", isDatabase: true },
    });
  });

  it.each([
    ["Arrow", "modulates", "Directed"],
    ["TBar", "inhibits", "Inhibition"],
    ["mim-inhibition", "inhibits", "Inhibition"],
    ["mim-stimulation", "activates", "Stimulation"],
    ["mim-catalysis", "activates", "Catalysis"],
    ["mim-conversion", "modulates", "Conversion"],
    ["mim-binding", "interacts", "Binding"],
    ["mim-translocation", "modulates", "Translocation"],
    ["mim-transcription-translation", "modulates", "TranscriptionTranslation"],
    [undefined, "interacts", "Undirected"],
    ["mim-novelty", "modulates", "mim-novelty"],
  ])("takes from a head %s no more than it says: %s", async (head, relation, printed) => {
    const { network } = await both({
      nodes: [node("a"), node("b")],
      lines: [{ id: "l", from: "a", to: "b", ...(head !== undefined && { head }), cites: "c1" }],
    });
    expect(network.arrows).toMatchObject([
      { from: "a", to: "b", relation, relationPrinted: printed, evidence: [{ pmid: "123" }], recordId: "l" },
    ]);
  });

  it("has heads at the start, at both ends, and bends that touch nothing", async () => {
    const { network } = await both({
      nodes: [node("a"), node("b")],
      lines: [
        { id: "l1", from: "a", to: "b", start: "TBar" },
        { id: "l2", from: "a", to: "b", start: "Arrow", head: "TBar", bends: 3 },
      ],
    });
    expect(arrowsOf(network)).toEqual(["B inhibits A", "A inhibits B", "B modulates A"]);
  });

  it("has arrows that end on labels, groups and states", async () => {
    const { network, notices } = await both({
      nodes: [node("a"), node("b", { group: "g" }), node("c", { group: "g" })],
      labels: [
        { id: "t", label: "Cell cycle" },
        { id: "title", label: "Just a text" },
      ],
      groups: [{ id: "g" }],
      states: [{ id: "p", node: "b" }],
      lines: [
        { id: "l1", from: "a", to: "t", head: "mim-stimulation" },
        { id: "l2", from: "a", to: "g", head: "TBar" },
        { id: "l3", from: "a", to: "p", head: "mim-stimulation" },
      ],
    });
    expect(arrowsOf(network)).toEqual(["A activates Cell cycle", "A inhibits B, C", "A activates B"]);
    expect(network.nodes.map(({ name, group }) => [name, group])).toEqual([
      ["B, C", undefined],
      ["A", undefined],
      ["B", "g"],
      ["C", "g"],
      ["Cell cycle", undefined],
    ]);
    expect(remarksOf(notices)).toEqual(["dropped not-held: Label × 1, State × 1, Mus musculus"]);
  });

  it("has groups in groups; a group that only keeps things together on the board is none", async () => {
    const { network } = await both({
      nodes: [node("a", { group: "in" }), node("b", { group: "in" }), node("c", { group: "only" })],
      groups: [
        { id: "only" },
        { id: "out", type: "Group", label: "Receptors" },
        { id: "in", type: "Complex", group: "out" },
      ],
    });
    expect(network.nodes.map(({ name, kind, group }) => [name, kind, group])).toEqual([
      ["Receptors", "group", undefined],
      ["A, B", "complex", "out"],
      ["A", undefined, "in"],
      ["B", undefined, "in"],
      ["C", undefined, undefined],
    ]);
  });

  it("has arrows that end on arrows: they act on what that leads to, without a sign", async () => {
    const { network, notices } = await both({
      nodes: ["a", "b", "e", "s", "i"].map((id) => node(id)),
      lines: [
        { id: "l1", from: "a", to: "b", head: "TBar", anchor: "x" },
        { id: "l2", from: "e", to: "x", head: "mim-catalysis", anchor: "y" },
        { id: "l3", from: "x", to: "s", head: "mim-conversion" },
        { id: "l4", from: "i", to: "y", head: "mim-inhibition" },
      ],
    });
    expect(arrowsOf(network)).toEqual(["A inhibits B", "E modulates B", "A modulates S", "I modulates B"]);
    expect(notices.filter(({ code }) => code === "on-arrow")).toHaveLength(3);
  });

  it("has anchors in a circle, and ends", async () => {
    const { network, notices } = await both({
      nodes: [node("a")],
      lines: [
        { id: "l1", from: "a", to: "y", head: "Arrow", anchor: "x" },
        { id: "l2", from: "a", to: "x", head: "Arrow", anchor: "y" },
      ],
    });
    expect(network.arrows).toEqual([]);
    expect(notices.filter(({ code }) => code === "missing-node")).toHaveLength(2);
  });

  it("names lines that end on nothing and lets the rest in", async () => {
    const { network, notices } = await both({
      nodes: [node("a"), node("b")],
      lines: [
        { id: "loose", from: "a", head: "Arrow" },
        { id: "gone", from: "zz", to: "b", head: "Arrow" },
        { id: "good", from: "a", to: "b", head: "Arrow" },
      ],
    });
    expect(arrowsOf(network)).toEqual(["A modulates B"]);
    expect(notices.slice(0, 2)).toMatchObject([
      { code: "missing-node", weight: "refused", found: "loose", place: { line: 7, path: "/Pathway/Interaction" } },
      { code: "missing-node", weight: "refused", found: "gone", place: { path: "/Pathway/Interaction[2]" } },
    ]);
  });

  it("keeps five nodes of one name apart and says so", async () => {
    const { network, notices } = await both({
      nodes: ["1", "2", "3", "4", "5"].map((id) => node(id, { label: "ATP" })),
    });
    expect(network.nodes).toHaveLength(5);
    expect(remarksOf(notices)).toContain("doubt same-name: ATP × 5");
  });

  it("has every odd name as it is written", async () => {
    const { network } = await both({ nodes: oddNames.map((name, at) => node(`n${at}`, { label: escapeXml(name) })) });
    expect(network.nodes.map(({ name }) => name)).toEqual(oddNames);
  });

  it("has works that no arrow cites as papers to be read", async () => {
    const { network } = await both({
      nodes: [node("a", { cites: "c2" })],
      lines: [{ id: "l", from: "a", to: "a", cites: "c1" }],
      cites: "c2",
    });
    expect(network.papers).toMatchObject([{ key: "c2", pmid: "456" }]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "123" }]);
  });
});

describe("GPML with faults or of another kind", () => {
  it("reads a publication of 2013a with its title, journal, year and authors", async () => {
    const text = gpml2013a({ nodes: [node("a")] }).replace(
      "<bp:DB>PubMed</bp:DB>",
      "<bp:DB>PubMed</bp:DB><bp:TITLE>On A</bp:TITLE><bp:SOURCE>J A</bp:SOURCE><bp:YEAR>2014</bp:YEAR><bp:AUTHORS>van de Peppel J</bp:AUTHORS><bp:AUTHORS>Consortium</bp:AUTHORS>",
    );
    expect((await networkIn(readGpml, text)).network.papers?.[0]).toMatchObject({
      title: "On A",
      journal: "J A",
      year: 2014,
      pmid: "123",
      authors: [{ family: "van de Peppel", given: "J" }, { family: "Consortium" }],
    });
  });

  it("refuses other versions by name", async () => {
    const text = gpml2013a({ nodes: [node("a")] }).replace("/2013a", "/2008a");
    expect(await resultOf(readGpml, text)).toMatchObject({
      ok: false,
      notices: [{ code: "other-version", found: "http://pathvisio.org/GPML/2008a", expected: "GPML 2013a, 2021" }],
    });
  });

  it("names ids that are there twice and groups that hold themselves", async () => {
    const { network, notices } = await networkIn(
      readGpml,
      gpml2013a({
        nodes: [node("a", { group: "g" }), node("a", { label: "second" })],
        groups: [
          { id: "g", type: "Group", label: "G", group: "h" },
          { id: "h", type: "Group", label: "H", group: "g" },
        ],
      }),
    );
    expect(network.nodes.map(({ name, group }) => [name, group])).toEqual([
      ["G", "h"],
      ["H", undefined],
      ["A", "g"],
    ]);
    expect(notices).toMatchObject([
      { code: "duplicate-id", found: "a" },
      { code: "not-held" },
      { code: "malformed", found: "g" },
    ]);
  });

  it.each([
    ["<Pathway/>", "empty"],
    ["<graphml/>", "wrong-type"],
    ["", "empty"],
  ])("%j is refused as %s", async (text, code) => {
    expect(await resultOf(readGpml, text)).toMatchObject({ ok: false, notices: [{ code }] });
  });
});
