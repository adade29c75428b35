import { allEntityKinds } from "../../../domain/records/entity-kinds";
import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { IncomingNode } from "../../base/incoming";
import { doubt, dropped, refused } from "../../base/notices";
import { readJson } from "../../base/read-json";
import { textOf } from "../../base/text";
import { isObject, type Json } from "../cx2/aspects";
import { arrowFacts, attributesOf, nodeFacts, oneLine } from "../shared/attributes";
import { NetworkBuilding } from "../shared/building";

interface Element {
  readonly data: Json;
  readonly position: unknown;
  readonly group: unknown;
  readonly path: string;
}

interface Elements {
  readonly nodes: readonly Element[];
  readonly edges: readonly Element[];
}

/**
 * Cytoscape.js JSON in each of its shapes: a plain list of elements, `{ elements: [] }`, `{ elements: { nodes, edges } }`, and the
 * export of Cytoscape's desktop program. An arrow to a node that is not there is left out with its place. Never throws.
 */
export function readCyjs(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const json = readJson(textOf(file, options));
  if (!json.ok) return Promise.resolve({ ok: false, notices: [json.notice] });
  const network = new NetworkBuilding();
  const elements = elementsOf(json.value);
  if (elements === null) {
    const found = isObject(json.value) ? Object.keys(json.value).join(", ") : typeof json.value;
    return Promise.resolve({
      ok: false,
      notices: [refused("missing-field", { path: "/" }, { found, expected: "elements" })],
    });
  }
  const keys = new Set(elements.nodes.flatMap(({ data }) => keyOf(data.id) ?? []));
  for (const element of elements.nodes) addNode(network, element, keys);
  options.progress?.(0.5);
  for (const element of elements.edges) addArrow(network, element);
  const own = isObject(json.value) && isObject(json.value.data) ? json.value.data : {};
  const title = typeof own.name === "string" ? { title: oneLine(own.name) } : {};
  return Promise.resolve(network.result({ ...title, origin: { name: title.title || file.name, isDatabase: false } }));
}

function elementsOf(value: unknown): Elements | null {
  const elements = isObject(value) ? value.elements : value;
  if (isObject(elements) && (Array.isArray(elements.nodes) || Array.isArray(elements.edges))) {
    return { nodes: listed(elements.nodes, "/elements/nodes"), edges: listed(elements.edges, "/elements/edges") };
  }
  if (!Array.isArray(elements)) return null;
  const all = listed(elements, Array.isArray(value) ? "" : "/elements");
  const isEdge = ({ data, group }: Element) =>
    group === "edges" || (group !== "nodes" && data.source !== undefined && data.target !== undefined);
  return { nodes: all.filter((element) => !isEdge(element)), edges: all.filter(isEdge) };
}

function listed(value: unknown, path: string): Element[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((raw: unknown, index) =>
    isObject(raw)
      ? { data: isObject(raw.data) ? raw.data : {}, position: raw.position, group: raw.group, path: `${path}/${index}` }
      : [],
  );
}

const keyOf = (id: unknown) => (typeof id === "string" || typeof id === "number" ? String(id) : null);

function addNode(network: NetworkBuilding, { data, position, path }: Element, keys: ReadonlySet<string>): void {
  const key = keyOf(data.id);
  if (key === null || key === "") {
    network.say(refused("missing-field", { path }, { found: JSON.stringify(data), expected: "data.id" }));
    return;
  }
  const facts = nodeFacts(attributesOf(data), allEntityKinds);
  const { x, y } = isObject(position) ? position : {};
  const at = typeof x === "number" && typeof y === "number" ? { position: { x, y } } : {};
  const parent = keyOf(data.parent);
  const group = parent !== null && parent !== key && keys.has(parent) ? { group: parent } : {};
  const node: IncomingNode = { key, ...facts, name: facts.name || key, ...at, ...group };
  network.node(node, { path });
}

function addArrow(network: NetworkBuilding, { data, path }: Element): void {
  const place = { path };
  const from = keyOf(data.source);
  const to = keyOf(data.target);
  if (from === null || to === null) {
    network.say(refused("missing-field", place, { found: JSON.stringify(data), expected: "data.source, data.target" }));
    return;
  }
  const { isKnown, unused, unsafe, ...facts } = arrowFacts(attributesOf(data));
  if (!isKnown) network.once(doubt("unknown-word", place, { found: facts.relationPrinted ?? "" }));
  for (const name of unused) network.once(dropped("not-held", place, { found: name }));
  for (const each of unsafe) network.say(dropped("unsafe", place, { found: each }));
  network.arrow({ from, to, ...facts, place });
}
