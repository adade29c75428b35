import { allEntityKinds } from "../../../domain/records/entity-kinds";
import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { IncomingArrow, IncomingNetwork, IncomingNode } from "../../base/incoming";
import { doubt, dropped, refused } from "../../base/notices";
import { readJson } from "../../base/read-json";
import { textOf } from "../../base/text";
import { arrowFacts, attributesOf, nodeFacts, oneLine } from "../shared/attributes";
import { NetworkBuilding } from "../shared/building";
import { aspectsOf, attributeReader, isObject, type Json } from "./aspects";
import { ownAspect, ownDataset } from "./own-aspect";
import { addNamed, addThroughPoints } from "./unnamed-points";

type Aspects = ReadonlyMap<string, readonly Json[]>;

/**
 * A CX2 network (Cytoscape, NDEx) with names, positions, relations and citations. A node without a name, as WikiPathways in NDEx
 * has them, is named by the label that its style writes, else it is a point that arrows lead through. An edge to a node that is
 * not there makes the document invalid, and it is refused with the edge's place. Never throws.
 */
export function readCx2(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  return Promise.resolve(readCx2Text(textOf(file, options), file.name, options.progress));
}

function readCx2Text(text: string, fileName: string, progress: ReadOptions["progress"]): ReadResult {
  const json = readJson(text);
  if (!json.ok) return { ok: false, notices: [json.notice] };
  const found = aspectsOf(json.value);
  if (!found.ok) return { ok: false, notices: [found.notice] };
  const { aspects } = found;
  const own = ownDataset(aspects);
  if (own !== null && own !== "changed") return { ok: true, incoming: { kind: "dataset", dataset: own }, notices: [] };
  const network = new NetworkBuilding();
  for (const each of found.notices) network.say(each);
  if (own === "changed") network.say(doubt("changed-elsewhere", { path: `/${ownAspect}` }));
  const points = addNamed(network, nodesIn(aspects));
  progress?.(0.5);
  const arrows = arrowsIn(aspects, network);
  const broken = arrows.flatMap((arrow) =>
    [arrow.from, arrow.to]
      .filter((key) => !network.has(key) && !points.has(key))
      .map((key) => refused("missing-node", arrow.place, { found: key, expected: "nodes/id" })),
  );
  if (broken.length > 0) return { ok: false, notices: broken.slice(0, 100) };
  addThroughPoints(network, arrows, points);
  return network.result(aboutOf(aspects, fileName));
}

function nodesIn(aspects: Aspects): { readonly node: IncomingNode; readonly path: string }[] {
  const read = attributeReader(aspects, "nodes");
  const labels = new Map(
    (aspects.get("nodeBypasses") ?? []).map(({ id, v }) => [String(id), isObject(v) ? v.NODE_LABEL : undefined]),
  );
  return (aspects.get("nodes") ?? []).map((raw, index) => {
    const facts = nodeFacts(attributesOf(read(raw.v)), allEntityKinds);
    const key = String(raw.id);
    const label = labels.get(key);
    const name = facts.name || (typeof label === "string" ? oneLine(label) : "");
    const { x, y } = raw;
    const position = typeof x === "number" && typeof y === "number" ? { position: { x, y } } : {};
    return { node: { key, ...facts, name, ...position }, path: `/nodes/${index}` };
  });
}

function arrowsIn(aspects: Aspects, network: NetworkBuilding): IncomingArrow[] {
  const read = attributeReader(aspects, "edges");
  return (aspects.get("edges") ?? []).map((raw, index) => {
    const place = { path: `/edges/${index}` };
    const { isKnown, unused, unsafe, ...facts } = arrowFacts(attributesOf(read(raw.v)));
    if (!isKnown) network.once(doubt("unknown-word", place, { found: facts.relationPrinted ?? "" }));
    for (const name of unused) network.once(dropped("not-held", place, { found: name }));
    for (const each of unsafe) network.say(dropped("unsafe", place, { found: each }));
    return { from: String(raw.s), to: String(raw.t), ...facts, place };
  });
}

/** What the network says of itself; NDEx writes the description in HTML, of which the words are kept. */
function aboutOf(aspects: Aspects, fileName: string): Pick<IncomingNetwork, "title" | "about" | "origin"> {
  const attributes = attributesOf(
    Object.fromEntries((aspects.get("networkAttributes") ?? []).flatMap((each) => Object.entries(each))),
  );
  const text = (name: string) => attributes.get(name)?.join(", ");
  const title = text("name");
  const about = text("description")
    ?.replace(/<[^<>]*>|\s+/g, " ")
    .replace(/ +/g, " ");
  const version = text("version");
  const licence = text("rights") ?? text("license");
  const holder = text("rightsholder");
  const name = holder ?? title ?? fileName;
  return {
    ...(title !== undefined && { title: oneLine(title) }),
    ...(about !== undefined && { about: oneLine(about) }),
    origin: {
      name: oneLine(name),
      ...(version !== undefined && { version }),
      ...(licence !== undefined && { licence: oneLine(licence) }),
      isDatabase: holder !== undefined,
    },
  };
}
