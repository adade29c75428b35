import { doubt, refused } from "../../base/notices";
import { directness } from "../../networks/shared/attributes";
import type { NetworkBuilding } from "../../networks/shared/building";
import { evidenceAttributes, evidenceOf } from "../base/evidence";
import { attributeOf, descendantsOf, oneLine, placeOf, type XmlElement } from "../tree/element";
import { firstOf, type Keys, type Values, valueReader } from "./keys";
import { readingsOf, relationAttributes } from "./relation";
import { drawnEdge } from "./yed";

const recordAttributes = ["record id", "signor id", "signor_id"];
/** All attributes of edges that are read. */
export const edgeAttributes = [
  ...relationAttributes,
  ...evidenceAttributes,
  ...recordAttributes,
  "direct",
  "mechanism",
  "residue",
  "printed",
];

/** Reads the edges of a graph and of the graphs in its nodes into a network. An edge that is not whole is named, and the rest comes in. */
export function addEdges(graph: XmlElement, keys: Keys, network: NetworkBuilding): void {
  const read = valueReader(keys, "edge");
  for (const edge of descendantsOf(graph, "edge")) addEdge(edge, read(edge), network);
  for (const edge of descendantsOf(graph, "hyperedge")) {
    network.say(refused("not-held", placeOf(edge), { found: "hyperedge", expected: "edge" }));
  }
}

function addEdge(edge: XmlElement, values: Values, network: NetworkBuilding): void {
  const place = placeOf(edge);
  const [source, target] = [endOf(edge, "source", network), endOf(edge, "target", network)];
  if (source === null || target === null) return;
  const { arrows, unknownWord, disagree } = readingsOf(values, drawnEdge(edge), isDirected(edge));
  if (unknownWord !== undefined) network.once(doubt("unknown-word", place, { found: unknownWord }));
  if (disagree !== undefined) network.say(doubt("no-direction", place, { found: disagree }));
  const direct = directness(values.get("direct") ?? "");
  const mechanism = firstOf(values, ["mechanism"]);
  const residue = firstOf(values, ["residue"]);
  const recordId = firstOf(values, recordAttributes);
  for (const { isReversed, relation, printed } of arrows) {
    network.arrow({
      from: isReversed ? target : source,
      to: isReversed ? source : target,
      relation,
      ...wording(values.get("printed") ?? printed, relation),
      ...(direct !== undefined && { direct }),
      ...(mechanism !== undefined && { mechanism }),
      ...(residue !== undefined && { residue }),
      ...(recordId !== undefined && { recordId }),
      evidence: evidenceOf(values),
      place,
    });
  }
}

/** The file's own word, where it says more than the relation itself. */
function wording(printed: string | undefined, relation: string): { readonly relationPrinted?: string } {
  return printed === undefined || printed === relation ? {} : { relationPrinted: oneLine(printed) };
}

/** The node at an end of an edge; null, with a remark, where there is none. */
function endOf(edge: XmlElement, end: "source" | "target", network: NetworkBuilding): string | null {
  const key = attributeOf(edge, end);
  if (key !== undefined && network.has(key)) return key;
  const place = placeOf(edge);
  const missing = refused("missing-field", place, { found: `${end}=""`, expected: `${end}="…"` });
  network.say(key === undefined ? missing : refused("missing-node", place, { found: key, expected: '<node id="…">' }));
  return null;
}

/** An edge's own word, else that of the graph around it; directed where neither says anything. */
function isDirected(edge: XmlElement): boolean {
  const own = attributeOf(edge, "directed");
  if (own !== undefined) return own.trim().toLowerCase() !== "false";
  return edge.parent === null || attributeOf(edge.parent, "edgedefault") !== "undirected";
}
