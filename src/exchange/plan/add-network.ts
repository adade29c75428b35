import { type Entity, isGiven } from "../../domain/records";
import type { IncomingNetwork, IncomingNode } from "../base/incoming";
import { doubt, dropped } from "../base/notices";
import { addToReadingList } from "./add-papers";
import { evidenceOf, Relations, sourceOf } from "./add-relations";
import type { Setting } from "./setting";

export interface AddedNetwork {
  readonly arrows: number;
  readonly arrowsKnown: number;
  readonly papers: number;
  readonly papersKnown: number;
  readonly withoutDirection: number;
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** Adds a network: its nodes that arrows touch, and its arrows as relations of the database or file that they are from. */
export function addNetwork(setting: Setting, network: IncomingNetwork): AddedNetwork {
  const { nodes, notices } = setting;
  const origin = sourceOf(setting, network.origin);
  const touched = new Set(network.arrows.flatMap(({ from, to }) => [from, to]));
  const byKey = new Map(network.nodes.map((node) => [node.key, node]));
  const groups = new Set(
    network.nodes.flatMap(({ group, key }) => (group !== undefined && touched.has(key) ? [group] : [])),
  );
  const entities = new Map<string, Entity>();
  for (const node of network.nodes) {
    if (!touched.has(node.key) && !groups.has(node.key)) continue;
    entities.set(node.key, nodes.entityOf({ name: node.name, role: "node", ...askedOf(node, groups.has(node.key)) }));
  }
  const lonely = network.nodes.filter(({ key }) => !entities.has(key)).map(({ name }) => name);
  if (lonely.length > 0) notices.push(dropped("not-held", null, { found: lonely.join(", ") }));
  group(setting, network.nodes, entities);
  const relations = new Relations(setting);
  let withoutDirection = 0;
  for (const arrow of network.arrows) {
    const [source, target] = [entities.get(arrow.from), entities.get(arrow.to)];
    if (source === undefined || target === undefined) {
      notices.push(dropped("missing-node", arrow.place, { found: byKey.has(arrow.from) ? arrow.to : arrow.from }));
      continue;
    }
    if (arrow.relation === "modulates") withoutDirection += 1;
    const { relation, direct, mechanism, residue, relationPrinted, recordId } = arrow;
    relations.add({
      origin,
      source: source.id,
      relation,
      target: target.id,
      ...(direct !== undefined && { direct }),
      ...(mechanism && { mechanism }),
      ...(residue && { residue }),
      ...(relationPrinted && { printed: relationPrinted }),
      ...(recordId && { recordId }),
      evidence: arrow.evidence.map(evidenceOf).filter((each) => Object.keys(each).length > 0),
    });
  }
  const { added, known } = addToReadingList(setting, network.papers ?? []);
  const places = [...entities].flatMap(([key, { id }]) => {
    const position = byKey.get(key)?.position;
    return position === undefined ? [] : [[id, position] as const];
  });
  return {
    arrows: relations.added,
    arrowsKnown: relations.known,
    papers: added,
    papersKnown: known,
    withoutDirection,
    positions: Object.fromEntries(places),
  };
}

function askedOf({ kind, xrefs, synonyms }: IncomingNode, isGroup: boolean) {
  const box = isGroup && kind === undefined ? ("group" as const) : kind;
  return {
    ...(box && { kind: box }),
    xrefs: xrefs.filter((xref) => /^[a-z][a-z0-9.]*:\S+$/.test(xref)),
    synonyms: synonyms.filter((each) => each !== ""),
  };
}

/** Puts new entities into the boxes of the file: a pathway or a group holds them, boxes do not nest, and nothing given is in one. */
function group({ nodes, notices }: Setting, all: readonly IncomingNode[], entities: ReadonlyMap<string, Entity>): void {
  const added = new Map(nodes.added.map((entity) => [entity.id, entity]));
  const holding = new Set(
    all.flatMap(({ key, group: box }) => (box !== undefined && entities.has(key) ? [entities.get(box)?.id] : [])),
  );
  const left: string[] = [];
  for (const { key, group: box, name } of all) {
    const [entity, holder] = [entities.get(key), box === undefined ? undefined : entities.get(box)];
    if (entity === undefined || holder === undefined) continue;
    const own = added.get(entity.id);
    const fits =
      (holder.kind === "pathway" || holder.kind === "group") &&
      !holding.has(entity.id) &&
      !isGiven(entity.kind) &&
      holder.pathway === undefined;
    if (own && fits && entity.id !== holder.id) nodes.put(entity.id, holder.id);
    else if (own) left.push(name);
  }
  if (left.length > 0) notices.push(doubt("not-held", null, { found: left.join(", "), expected: "pathway, group" }));
}
