import { describe, expect, it } from "vitest";
import { looksLikeCyjs } from "../../../../src/exchange/networks/cyjs/looks-like-cyjs";
import { readCyjs } from "../../../../src/exchange/networks/cyjs/read-cyjs";
import { arrowsOf, fileOf, networkIn, noticesOf, oddNames, sample } from "../reading";

const nodes = [
  { data: { id: "a", name: "RUNX2", type: "protein" }, position: { x: 1, y: 2 } },
  { data: { id: 7, label: "BGLAP", parent: "a" } },
];
const edges = [{ data: { id: "e", source: "a", target: 7, interaction: "inhibits", pmid: "123" } }];

describe("Cytoscape.js JSON", () => {
  it.each([
    ["a plain list", [...nodes, ...edges]],
    ["a list of elements", { elements: [...nodes, ...edges] }],
    ["nodes and edges apart", { elements: { nodes, edges } }],
    [
      "the export of Cytoscape",
      {
        format_version: "1.0",
        generated_by: "cytoscape-3.10.0",
        target_cytoscapejs_version: "~2.1",
        data: { name: "Bone" },
        elements: { nodes, edges },
      },
    ],
  ])("comes in as %s", async (_, document) => {
    const network = await networkIn(readCyjs, JSON.stringify(document));
    expect(network.nodes).toEqual([
      { key: "a", name: "RUNX2", kind: "molecule", synonyms: [], xrefs: [], position: { x: 1, y: 2 } },
      { key: "7", name: "BGLAP", synonyms: [], xrefs: [], group: "a" },
    ]);
    expect(arrowsOf(network)).toEqual(["a inhibits 7"]);
    expect(network.arrows[0]?.evidence).toEqual([{ pmid: "123" }]);
  });

  it("takes the name of Cytoscape's network, and its shared columns", async () => {
    const document = {
      data: { name: "Bone" },
      elements: {
        nodes: [
          { data: { id: "1", SUID: 1, shared_name: "A", selected: false } },
          { data: { id: "2", name: "B", shared_name: "beta" } },
        ],
        edges: [{ data: { id: "3", source: "1", target: "2", shared_interaction: "activates" } }],
      },
    };
    const network = await networkIn(readCyjs, JSON.stringify(document));
    expect(network.title).toBe("Bone");
    expect(network.nodes.map(({ name, synonyms }) => [name, ...synonyms])).toEqual([["A"], ["B", "beta"]]);
    expect(arrowsOf(network)).toEqual(["1 activates 2"]);
  });

  it("leaves out an arrow to a node that is not there, a second node of one id, one without an id, and lets the rest in", async () => {
    const text = JSON.stringify([
      ...nodes,
      ...edges,
      { data: { id: "a" } },
      { data: {} },
      { group: "edges", data: { source: "a", target: "nobody" } },
      { group: "edges", data: { source: "a" } },
    ]);
    expect(arrowsOf(await networkIn(readCyjs, text))).toEqual(["a inhibits 7"]);
    expect(await noticesOf(readCyjs, text)).toEqual([
      "refused duplicate-id /3 a",
      "refused missing-field /4 {}",
      "doubt unknown-word /5 ",
      "refused missing-node /5 nobody",
      'refused missing-field /6 {"source":"a"}',
    ]);
  });

  it("takes no sign from the shape of a head", async () => {
    const document = [
      { data: { id: "a" } },
      { data: { id: "b" } },
      { data: { source: "a", target: "b", arrow: "tee" } },
    ];
    expect(arrowsOf(await networkIn(readCyjs, JSON.stringify(document)))).toEqual(["a interacts b"]);
  });

  it.each([
    ["no elements", '{"nodes": 3}', "missing-field"],
    ["nothing in it", "[]", "empty"],
    ["no end", '[{"data":', "truncated"],
    ["a number", "3", "missing-field"],
    ["nothing", "", "empty"],
  ])("is refused with %s", async (_, text, code) => {
    expect(await readCyjs(fileOf(text), {})).toMatchObject({ ok: false, notices: [{ code }] });
  });

  it("keeps odd names and ids", async () => {
    const document = oddNames.map((id) => ({ data: { id, name: id } }));
    const network = await networkIn(readCyjs, JSON.stringify(document));
    expect(network.nodes.map(({ key, name }) => [key, name])).toEqual(oddNames.map((id) => [id, id]));
  });

  it("is known by its elements", () => {
    expect(looksLikeCyjs("a.json", JSON.stringify({ elements: { nodes } }))).toBeGreaterThan(0.8);
    expect(looksLikeCyjs("a.json", JSON.stringify(nodes))).toBeGreaterThan(0.8);
    expect(looksLikeCyjs("a.cyjs", "{")).toBeGreaterThan(0.5);
    expect(looksLikeCyjs("a.json", '{"schemaVersion":"2.0","dataset":{}}')).toBe(0);
  });

  it("opens a demonstration of Cytoscape.js", async ({ skip }) => {
    const file = sample("edge-arrows.cyjs.json");
    if (file === null) return skip("the folder of real files is absent");
    expect(await readCyjs(file, {})).toMatchObject({
      ok: true,
      incoming: { nodes: { length: 24 }, arrows: { length: 12 } },
    });
  });
});
