import type { CompiledDataset } from "../../../domain/records";
import { attributes, escapeXml } from "../../../files/xml";
import type { SaveOptions } from "../../base/formats";
import { type NetworkArrow, type NetworkNode, networkOf, type SavedNetwork } from "../../outgoing/network-of";
import { evidenceValues } from "../base/evidence";
import { joinList } from "../base/lists";

type Values = ReadonlyMap<string, string>;

/** Size of a box in yEd, where the names are mostly short. */
const BOX = { width: 100, height: 30 };

/**
 * Writes a dataset as GraphML 1.0 (graphml.graphdrawing.org). Everything is in attributes that any program reads; pictures of boxes and arrows
 * are added for yEd, which shows nothing else. UTF-8.
 */
export function writeGraphml(dataset: CompiledDataset, options: SaveOptions): Uint8Array {
  const network = networkOf(dataset, options);
  const [about, nodes, arrows] = [
    aboutNetwork(network),
    network.nodes.map(nodeValues),
    network.arrows.map(arrowValues),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[...keys("graph", [about]), ...keys("node", nodes), ...keys("edge", arrows)],
    '  <key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>',
    '  <key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>',
    '  <graph id="G" edgedefault="directed">',
    ...data("graph", about),
    ...network.nodes.flatMap((node, at) => nodeLines(node, nodes[at])),
    ...network.arrows.flatMap((arrow, at) => arrowLines(arrow, at, arrows[at])),
    "  </graph>",
    "</graphml>",
    "",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

const values = (pairs: readonly (readonly [string, string | undefined])[]): Values =>
  new Map(pairs.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const])));

function aboutNetwork({ title, about, version, licence }: SavedNetwork): Values {
  return values(Object.entries({ title, about, version, licence }));
}

function nodeValues({ name, kind, synonyms, xrefs, group, position }: NetworkNode): Values {
  return values([
    ["name", name],
    ["kind", kind],
    ["synonyms", joinList(synonyms)],
    ["xrefs", joinList(xrefs)],
    ["parent", group],
    ["x", position && String(position.x)],
    ["y", position && String(position.y)],
  ]);
}

function arrowValues(arrow: NetworkArrow): Values {
  return new Map([
    ...values([
      ["interaction", arrow.relation],
      ["printed", arrow.printed],
      ["evidence class", arrow.cls],
      ["papers", joinList(arrow.papers)],
      ["retracted papers", joinList(arrow.retracted)],
      ["mediators", joinList(arrow.mediators)],
      ["records", joinList(arrow.records)],
      ["origin", arrow.origin],
      ["record id", arrow.recordId],
      ["direct", arrow.direct === undefined ? undefined : String(arrow.direct)],
      ["mechanism", arrow.mechanism],
      ["residue", arrow.residue],
    ]),
    ...evidenceValues(arrow.evidence),
  ]);
}

const keyId = (carrier: string, name: string): string => `${carrier}-${name.replaceAll(" ", "-")}`;

function keys(carrier: "graph" | "node" | "edge", all: readonly Values[]): readonly string[] {
  const names = [...new Set(all.flatMap((each) => [...each.keys()]))];
  return names.map((name) => {
    const type = name === "x" || name === "y" ? "double" : "string";
    return `  <key${attributes({ id: keyId(carrier, name), for: carrier, "attr.name": name, "attr.type": type })}/>`;
  });
}

function data(carrier: string, of: Values): readonly string[] {
  return [...of].map(
    ([name, value]) => `    <data${attributes({ key: keyId(carrier, name) })}>${escapeXml(value)}</data>`,
  );
}

function nodeLines({ id, name, position }: NetworkNode, of: Values = new Map()): readonly string[] {
  const { width, height } = BOX;
  const corner = position && attributes({ width, height, x: position.x - width / 2, y: position.y - height / 2 });
  const box = corner === undefined ? "" : `<y:Geometry${corner}/>`;
  return [
    `    <node${attributes({ id })}>`,
    ...data("node", of),
    `    <data key="nodegraphics"><y:ShapeNode>${box}<y:NodeLabel>${escapeXml(name)}</y:NodeLabel></y:ShapeNode></data>`,
    "    </node>",
  ];
}

function arrowLines({ source, target, relation }: NetworkArrow, at: number, of: Values = new Map()): readonly string[] {
  const isDirected = relation !== "interacts";
  return [
    `    <edge${attributes({ id: `e${at + 1}`, source, target, directed: isDirected ? null : "false" })}>`,
    ...data("edge", of),
    `    <data key="edgegraphics"><y:PolyLineEdge><y:Arrows source="none" target="${headOf(relation)}"/></y:PolyLineEdge></data>`,
    "    </edge>",
  ];
}

/** A head of yEd for each relation: a bar lowers, an arrow raises, a diamond says no direction, nothing has no effect. */
function headOf(relation: NetworkArrow["relation"]): string {
  if (relation === "increases" || relation === "activates") return "standard";
  if (relation === "decreases" || relation === "inhibits") return "t_shape";
  return relation === "modulates" ? "white_diamond" : "none";
}
