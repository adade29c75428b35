import { describe, expect, it } from "vitest";
import { readGraphml } from "../../../../src/exchange/xml/graphml/read-graphml";
import { arrowsOf, networkIn, remarksOf, resultOf } from "../reading";
import { cytoscape, gephi, igraph, yed, yfilesHtml } from "./dialects";

const graph = (inside: string) => `<graphml>\n<graph edgedefault="directed">\n${inside}\n</graph>\n</graphml>`;

describe("GraphML of Cytoscape", () => {
  it("is read without a namespace, with one key id for nodes and edges", async () => {
    const { network, notices } = await networkIn(readGraphml, cytoscape);
    expect(arrowsOf(network)).toEqual(["SRC activates AKT1", "AKT1 interacts SRC", "AKT1 modulates SRC"]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "123" }, { pmid: "456" }]);
    expect(network.arrows[2]?.relationPrinted).toBe("tickles");
    expect(remarksOf(notices)).toEqual(["doubt unknown-word line 13: tickles", "dropped not-held: suid"]);
    expect(network.origin).toEqual({ name: "small.xml", isDatabase: false });
  });
});

describe("GraphML of yEd", () => {
  it("has its labels, nested groups and middles of boxes", async () => {
    const { network } = await networkIn(readGraphml, yed);
    expect(network.nodes.map(({ name, group }) => [name, group])).toEqual([
      ["Outer", undefined],
      ["Inner", "n0"],
      ["Deep node", "n0::n0"],
      ["<html><b>TNF</b></html>", undefined],
      ["NF-κB", undefined],
    ]);
    expect(network.nodes.map(({ position }) => position)).toEqual([
      { x: 5, y: 5 },
      undefined,
      { x: 130, y: 25 },
      { x: 30, y: 25 },
      { x: 230, y: 25 },
    ]);
  });

  it("keeps a self-loop and parallel edges, and takes a sign from a bar or a word alone", async () => {
    const { network, notices } = await networkIn(readGraphml, yed);
    const [tnf, nfkb] = ["<html><b>TNF</b></html>", "NF-κB"];
    expect(arrowsOf(network)).toEqual([
      "Deep node modulates Deep node",
      `${tnf} modulates ${nfkb}`,
      `${tnf} inhibits ${nfkb}`,
      `${nfkb} modulates ${tnf}`,
      `${tnf} interacts ${nfkb}`,
      `${tnf} modulates ${nfkb}`,
      `${nfkb} inhibits ${tnf}`,
      `${tnf} activates ${nfkb}`,
      `${tnf} modulates ${nfkb}`,
    ]);
    expect(notices).toMatchObject([{ code: "no-direction", weight: "doubt", found: "activates" }]);
  });

  it("is read in the form of yFiles for HTML too", async () => {
    const { network } = await networkIn(readGraphml, yfilesHtml);
    expect(network.nodes.map(({ name, position }) => [name, position])).toEqual([
      ["TNF", { x: 25, y: 40 }],
      ["IL6", undefined],
    ]);
  });
});

describe("GraphML of igraph", () => {
  it("has an attribute called id that is not the id", async () => {
    const { network } = await networkIn(readGraphml, igraph);
    expect(network.nodes.map(({ key, name }) => [key, name])).toEqual([
      ["n0", "TP53"],
      ["n1", "MDM2"],
      ["n2", "CDKN1A"],
    ]);
    expect(arrowsOf(network)).toEqual(["TP53 inhibits MDM2", "TP53 activates CDKN1A"]);
  });
});

describe("GraphML of Gephi", () => {
  it("has labels, places and defaults; without direction nothing causes anything", async () => {
    const { network, notices } = await networkIn(readGraphml, gephi);
    expect(network.nodes).toMatchObject([
      { name: "IL1B", kind: "molecule", position: { x: -10.5, y: 3 } },
      { name: "IL6", kind: "complex" },
    ]);
    expect(arrowsOf(network)).toEqual(["IL1B interacts IL6", "IL1B inhibits IL6", "IL1B interacts IL6"]);
    expect(remarksOf(notices)).toEqual(["doubt no-direction line 12: inhibits", "dropped not-held: weight"]);
  });
});

describe("GraphML with faults", () => {
  it("names the line of an edge with an empty target and lets the rest in", async () => {
    const { network, notices } = await networkIn(
      readGraphml,
      graph(
        '<node id="a"/><node id="b"/>\n<edge source="a" target=""/>\n<edge target="b"/>\n<edge source="a" target="b"/>',
      ),
    );
    expect(arrowsOf(network)).toEqual(["a modulates b"]);
    expect(notices).toEqual([
      {
        code: "missing-field",
        weight: "refused",
        place: { line: 4, path: "/graphml/graph/edge" },
        found: 'target=""',
        expected: 'target="…"',
      },
      {
        code: "missing-field",
        weight: "refused",
        place: { line: 5, path: "/graphml/graph/edge[2]" },
        found: 'source=""',
        expected: 'source="…"',
      },
    ]);
  });

  it("leaves out edges to nodes that are missing, nodes without an id or with that of another, and hyperedges", async () => {
    const text = graph(
      '<node id="a"/>\n<node/>\n<node id="a"><data key="name">second</data></node>\n<edge source="a" target="z"/>\n<hyperedge><endpoint node="a"/></hyperedge>\n<edge source="a" target="a"/>',
    );
    const { network, notices } = await networkIn(readGraphml, text);
    expect(network.nodes.map(({ name }) => name)).toEqual(["a"]);
    expect(network.arrows).toHaveLength(1);
    expect(remarksOf(notices)).toEqual([
      "refused missing-field line 4",
      "refused duplicate-id line 5: a",
      "refused missing-node line 6: z",
      "refused not-held line 7: hyperedge",
    ]);
  });

  it.each([
    ["<graphml/>", "missing-field"],
    ["<graphml><graph/></graphml>", "empty"],
    ["<sbgn/>", "wrong-type"],
    ["<graphml><graph>", "truncated"],
    ["{}", "unreadable"],
  ])("%s is refused as %s", async (text, code) => {
    expect(await resultOf(readGraphml, text)).toMatchObject({ ok: false, notices: [{ code, weight: "refused" }] });
  });

  it("says of nodes with one name how many there are, and keeps them apart", async () => {
    const { network, notices } = await networkIn(
      readGraphml,
      graph('<node id="a"><data key="name">TNF</data></node><node id="b"><data key="name">TNF</data></node>'),
    );
    expect(network.nodes.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(remarksOf(notices)).toEqual(["doubt same-name: TNF × 2"]);
  });
});
