import { describe, expect, it } from "vitest";
import { looksLikeCx2 } from "../../../../src/exchange/networks/cx2/looks-like-cx2";
import { readCx2 } from "../../../../src/exchange/networks/cx2/read-cx2";
import { arrowsOf, fileOf, networkIn, noticesOf, oddNames, sample } from "../reading";

interface Parts {
  readonly nodes?: readonly object[];
  readonly edges?: readonly object[];
  readonly more?: readonly object[];
  readonly status?: readonly object[];
}

const two = [
  { id: 1, v: { n: "A" } },
  { id: 2, v: { n: "B" } },
];

const cx2 = ({ nodes = two, edges = [], more = [], status = [{ success: true }] }: Parts) =>
  JSON.stringify([
    { CXVersion: "2.0", hasFragments: false },
    { metaData: [{ name: "nodes", elementCount: nodes.length }] },
    ...more,
    { nodes },
    { edges },
    { status },
  ]);

describe("CX2", () => {
  it("resolves aliases and defaults, and lists of values", async () => {
    const text = cx2({
      more: [
        {
          attributeDeclarations: [
            {
              nodes: {
                name: { a: "q", d: "string" },
                type: { d: "string", v: "protein" },
                alias: { a: "al", d: "list_of_string" },
              },
              edges: { interaction: { a: "w", d: "string", v: "inhibits" }, citation: { d: "list_of_string" } },
            },
          ],
        },
      ],
      nodes: [
        { id: 1, x: 10, y: -20.5, v: { q: "RUNX2", al: ["CBFA1", "AML3"], represents: "uniprot:Q13950" } },
        { id: 2, v: { q: "BGLAP", type: "pathway" } },
      ],
      edges: [
        { id: 5, s: 1, t: 2, v: { w: "activates", citation: ["pubmed:123", "doi:10.1/x.y", "a book"] } },
        { id: 6, s: 2, t: 1, v: {} },
      ],
    });
    const network = await networkIn(readCx2, text);
    expect(network.nodes).toEqual([
      {
        key: "1",
        name: "RUNX2",
        kind: "molecule",
        synonyms: ["CBFA1", "AML3"],
        xrefs: ["uniprot:Q13950"],
        position: { x: 10, y: -20.5 },
      },
      { key: "2", name: "BGLAP", kind: "pathway", synonyms: [], xrefs: [] },
    ]);
    expect(arrowsOf(network)).toEqual(["1 activates 2", "2 inhibits 1"]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "123" }, { text: "doi:10.1/x.y" }, { text: "a book" }]);
  });

  it("names a node by the label of its style where it has no name", async () => {
    const text = cx2({
      nodes: [
        { id: 1, v: { n: "" } },
        { id: 2, v: {} },
      ],
      more: [
        {
          nodeBypasses: [
            { id: 1, v: { NODE_LABEL: "Wound\nhealing" } },
            { id: 2, v: { NODE_LABEL: "B" } },
          ],
        },
      ],
    });
    expect((await networkIn(readCx2, text)).nodes.map(({ name }) => name)).toEqual(["Wound healing", "B"]);
  });

  it("leads arrows through nodes without a name, and leaves out those that end on one", async () => {
    const text = cx2({
      nodes: [...two, { id: 3, v: { n: "" } }, { id: 4, v: { n: "" } }, { id: 5, v: { n: " " } }],
      edges: [
        { id: 1, s: 1, t: 3, v: { i: "line" } },
        { id: 2, s: 3, t: 4, v: { i: "line" } },
        { id: 3, s: 4, t: 2, v: { i: "inhibits" } },
        { id: 4, s: 1, t: 5, v: { i: "activates" } },
      ],
    });
    const network = await networkIn(readCx2, text);
    expect(network.nodes.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(arrowsOf(network)).toEqual(["1 inhibits 2"]);
    expect(await noticesOf(readCx2, text)).toEqual([
      "doubt guessed /edges/0 inhibits",
      "refused missing-node /edges/3 activates",
    ]);
  });

  it("does not go round for ever where points lead to each other", async () => {
    const nodes = [...two, { id: 3, v: {} }, { id: 4, v: {} }];
    const edges = [
      { id: 1, s: 1, t: 3, v: {} },
      { id: 2, s: 3, t: 4, v: {} },
      { id: 3, s: 4, t: 3, v: {} },
    ];
    expect(arrowsOf(await networkIn(readCx2, cx2({ nodes, edges })))).toEqual([]);
  });

  it("joins the parts of an aspect that comes in fragments, and says where its size is not the one announced", async () => {
    const text = JSON.stringify([
      { CXVersion: "2.0", hasFragments: true },
      { metaData: [{ name: "nodes", elementCount: 3 }] },
      { nodes: [two[0]] },
      { nodes: [two[1]] },
      { status: [{ success: true }] },
    ]);
    expect((await networkIn(readCx2, text)).nodes).toHaveLength(2);
    expect(await noticesOf(readCx2, text)).toEqual(["doubt malformed /nodes 2"]);
  });

  it.each([
    ["it breaks off", cx2({}).slice(0, -20), { code: "truncated" }],
    [
      "an edge leads nowhere",
      cx2({ edges: [{ id: 1, s: 99999, t: 1, v: {} }] }),
      { code: "missing-node", place: { path: "/edges/0" }, found: "99999" },
    ],
    ["its status is absent", cx2({ status: [] }), { code: "missing-field", place: { path: "/status" } }],
    [
      "its sender failed",
      cx2({ status: [{ success: false, error: "disk full" }] }),
      { code: "malformed", found: "disk full" },
    ],
    [
      "it is the older CX",
      JSON.stringify([{ numberVerification: [] }, { nodes: [] }]),
      { code: "other-version", found: "CX 1", expected: "CX2" },
    ],
    ["it is a later version", JSON.stringify([{ CXVersion: "3.0" }]), { code: "other-version", found: "3.0" }],
    ["it is no list", "{}", { code: "missing-field", place: { path: "/" } }],
    [
      "an aspect is no list",
      JSON.stringify([{ CXVersion: "2.0" }, { nodes: {} }]),
      { code: "missing-field", place: { path: "/nodes" } },
    ],
    ["it is empty", " ", { code: "empty" }],
    ["it holds nothing", cx2({ nodes: [] }), { code: "empty" }],
  ])("is refused where %s", async (_, text, notice) => {
    expect(await readCx2(fileOf(text), {})).toMatchObject({ ok: false, notices: [notice] });
  });

  it("keeps the first of two nodes with one id", async () => {
    const text = cx2({ nodes: [...two, { id: 1, v: { n: "C" } }] });
    expect((await networkIn(readCx2, text)).nodes.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(await noticesOf(readCx2, text)).toEqual(["refused duplicate-id /nodes/2 1"]);
  });

  it("takes title, words, version and rights of the network, without marks of HTML", async () => {
    const more = [
      {
        networkAttributes: [
          {
            name: "Bone",
            description: "<p>Of <b>bone</b></p>",
            version: "3",
            rights: "CC0",
            rightsHolder: "WikiPathways",
          },
        ],
      },
    ];
    expect(await networkIn(readCx2, cx2({ more }))).toMatchObject({
      title: "Bone",
      about: "Of bone",
      origin: { name: "WikiPathways", version: "3", licence: "CC0", isDatabase: true },
    });
  });

  it("reads the words in the links of NDEx, and drops what would run", async () => {
    const v = {
      type: '<a href="http://identifiers.org/biomodels.sbo/SBO:0000169">Inhibition</a>, biopax:Control',
      citation: [
        '<a href="https://pubmed.ncbi.nlm.nih.gov/7/">pubmed:7</a>',
        '<a href="javascript:alert(1)">pubmed:8</a>',
      ],
      weight: 0.5,
    };
    const text = cx2({ edges: [{ id: 1, s: 1, t: 2, v }] });
    expect((await networkIn(readCx2, text)).arrows).toMatchObject([
      { relation: "inhibits", evidence: [{ pmid: "7" }] },
    ]);
    expect(await noticesOf(readCx2, text)).toEqual([
      "dropped not-held /edges/0 weight",
      'dropped unsafe /edges/0 <a href="javascript:alert(1)">pubmed:8</a>',
    ]);
  });

  it("keeps odd names as text", async () => {
    const nodes = oddNames.map((n, id) => ({ id, v: { n } }));
    expect((await networkIn(readCx2, cx2({ nodes }))).nodes.map(({ name }) => name)).toEqual(oddNames);
  });

  it("is known by its first element", () => {
    expect(looksLikeCx2("a.json", ' [ { "CXVersion": "2.0"')).toBe(1);
    expect(looksLikeCx2("a.json", '[{"data":{}}]')).toBe(0);
  });

  it.each([
    ["minimal.valid.cx2", 2, 1],
    ["small-network.valid.cx2", 20, 30],
    ["with-visual-style.valid.cx2", 20, 30],
  ])("opens %s", async (name, nodes, arrows) => {
    const file = sample(name);
    if (file === null) return console.info("skipped: the folder of real files is absent");
    expect(await readCx2(file, {})).toMatchObject({
      ok: true,
      incoming: { nodes: { length: nodes }, arrows: { length: arrows } },
    });
  });

  it.each([
    ["truncated.invalid.cx2", "truncated"],
    ["invalid-edge-reference.invalid.cx2", "missing-node"],
    ["missing-status.invalid.cx2", "missing-field"],
  ])("refuses %s", async (name, code) => {
    const file = sample(name);
    if (file === null) return console.info("skipped: the folder of real files is absent");
    const result = await readCx2(file, {});
    expect(result).toMatchObject({ ok: false, notices: [{ code }] });
    expect(result.notices[0]?.place).not.toBeNull();
  });

  it("keeps the sign of the inhibitions of a network of NDEx", async ({ skip }) => {
    const file = sample("ndex-wikipathways-wp5049.valid.cx2");
    if (file === null) return skip("the folder of real files is absent");
    const result = await readCx2(file, {});
    if (!result.ok || result.incoming.kind !== "network") throw new Error(JSON.stringify(result));
    const { arrows, nodes } = result.incoming;
    const name = (key: string) => nodes.find((node) => node.key === key)?.name;
    expect(
      arrows.filter(({ relation }) => relation === "inhibits").map(({ from, to }) => [name(from), name(to)]),
    ).toEqual([
      ["Oxidative stress", "GAPDH"],
      ["TP53", "Glycolysis"],
    ]);
    expect(nodes.every((node) => node.name !== "")).toBe(true);
  });
});
