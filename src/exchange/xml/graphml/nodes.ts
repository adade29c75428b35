import { allEntityKinds } from "../../../domain/records";
import type { IncomingNode } from "../../base/incoming";
import { refused } from "../../base/notices";
import { kindOf } from "../../networks/shared/attributes";
import type { NetworkBuilding } from "../../networks/shared/building";
import { curieIn } from "../../networks/shared/identifiers";
import { splitList } from "../base/lists";
import { attributeOf, childrenOf, placeOf, type XmlElement } from "../tree/element";
import { firstOf, type Keys, numberIn, type Values, valueReader } from "./keys";
import { drawnNode } from "./yed";

/**
 * Attributes that hold a name, the surest first. Cytoscape has "name" and "shared name", Gephi "label", igraph "name"; igraph keeps the
 * id of an earlier file in an attribute called "id", which is no id of this file but says more than "n12" does.
 */
const nameAttributes: readonly string[] = [
  "name",
  "shared name",
  "label",
  "display name",
  "displayname",
  "canonicalname",
  "id",
];
const kindAttributes = ["kind", "type", "node type", "entity type"];
/** All attributes of nodes that are read. */
export const nodeAttributes = [...nameAttributes, ...kindAttributes, "parent", "synonyms", "xrefs", "x", "y"];

/** A graph inside a node is a group; `parent` is the id of that node. */
interface Found {
  readonly element: XmlElement;
  readonly parent: string | undefined;
}

/** All nodes below a graph, however deep they are nested, groups before what they hold. */
function nodesBelow(graph: XmlElement, parent?: string): readonly Found[] {
  return childrenOf(graph, "node").flatMap((element) => [
    { element, parent },
    ...childrenOf(element, "graph").flatMap((inner) => nodesBelow(inner, attributeOf(element, "id"))),
  ]);
}

/** Reads the nodes of a graph into a network. */
export function addNodes(graphs: readonly XmlElement[], keys: Keys, network: NetworkBuilding): void {
  const read = valueReader(keys, "node");
  const found = graphs.flatMap((graph) => nodesBelow(graph));
  const ids = new Set(found.flatMap(({ element }) => attributeOf(element, "id") ?? []));
  for (const { element, parent } of found) {
    const key = attributeOf(element, "id");
    if (key === undefined) {
      network.say(refused("missing-field", placeOf(element), { expected: 'id="…"' }));
      continue;
    }
    network.node(nodeOf(key, element, read(element), ids, parent), placeOf(element));
  }
}

function nodeOf(
  key: string,
  element: XmlElement,
  values: Values,
  ids: ReadonlySet<string>,
  parent: string | undefined,
): IncomingNode {
  const { label, position } = drawnNode(element);
  const named = values.get("parent");
  const group = parent ?? (named !== undefined && named !== key && ids.has(named) ? named : undefined);
  const kind = kindOf(firstOf(values, kindAttributes), allEntityKinds);
  const place = placeIn(values) ?? position;
  const list = (name: string) => splitList(values.get(name) ?? "").filter((each) => each !== "");
  return {
    key,
    name: label ?? firstOf(values, nameAttributes) ?? key.trim(),
    synonyms: list("synonyms"),
    xrefs: list("xrefs").flatMap((xref) => curieIn(xref) ?? []),
    ...(kind !== undefined && { kind }),
    ...(place !== undefined && { position: place }),
    ...(group !== undefined && { group }),
  };
}

function placeIn(values: Values): IncomingNode["position"] {
  const [x, y] = [numberIn(values, "x"), numberIn(values, "y")];
  return x === undefined || y === undefined ? undefined : { x, y };
}
