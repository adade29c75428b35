import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import { dropped, refused } from "../../base/notices";
import { NetworkBuilding } from "../../networks/shared/building";
import { openDocument } from "../base/open-document";
import { tidied } from "../base/tidy";
import { childrenOf, placeOf, type XmlElement } from "../tree/element";
import { addEdges, edgeAttributes } from "./edges";
import { firstOf, type Keys, keysOf, valueReader } from "./keys";
import { addNodes, nodeAttributes } from "./nodes";

const titles = ["title", "name", "shared name"];
const texts = ["description", "about"];

/**
 * Reads GraphML (graphml.graphdrawing.org) as yEd, igraph, Gephi and Cytoscape write it, with or without its namespace. Labels, places
 * and heads of yEd's pictures are read; other looks are not. Never throws.
 */
export function readGraphml(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  return openDocument(file, options, "graphml", (root) => {
    const graphs = childrenOf(root, "graph");
    const [first] = graphs;
    if (first === undefined) {
      return { ok: false, notices: [refused("missing-field", placeOf(root), { expected: "<graph>" })] };
    }
    const keys = keysOf(root);
    const network = new NetworkBuilding();
    addNodes(graphs, keys, network);
    for (const graph of graphs) addEdges(graph, keys, network);
    remarkOnUnused(keys, network);
    return tidied(network.result(describe(first, keys, file.name)));
  });
}

function describe(graph: XmlElement, keys: Keys, fileName: string) {
  const values = valueReader(keys, "graph")(graph);
  const [title, about, version, licence] = [titles, texts, ["version"], ["licence", "license"]].map((names) =>
    firstOf(values, names),
  );
  const origin = firstOf(values, ["origin"]);
  return {
    ...(title !== undefined && { title }),
    ...(about !== undefined && { about }),
    origin: {
      name: origin ?? fileName,
      ...(version !== undefined && { version }),
      ...(licence !== undefined && { licence }),
      isDatabase: false,
    },
  };
}

/** Names the values that a file declares and a collection has no place for. Looks and counts of programs are many; one remark has them all. */
function remarkOnUnused(keys: Keys, network: NetworkBuilding): void {
  const used = new Set([
    ...nodeAttributes,
    ...edgeAttributes,
    ...titles,
    ...texts,
    "origin",
    "version",
    "licence",
    "license",
  ]);
  const isPicture = (name: string) => /^(?:node|edge|port)graphics$/.test(name);
  const names = new Set(keys.map(({ name }) => name).filter((name) => !used.has(name) && !isPicture(name)));
  if (names.size > 0) network.say(dropped("not-held", null, { found: [...names].join(", ") }));
}
