import { allEntityKinds, type EntityKind } from "../../../domain/records";
import type { IncomingNode } from "../../base/incoming";
import { kindOf } from "../../networks/shared/attributes";
import { curieOf } from "../../networks/shared/identifiers";
import { oneLine, type XmlElement } from "../tree/element";
import { groupOf, idOf, itemsOf, labelOf, middleOf, typeOf, xrefOf } from "./elements";

/** How many members a group without a name of its own is called after. */
const NAMED_MEMBERS = 4;

/** One thing that may become a node, with its element. */
export interface Candidate {
  readonly node: IncomingNode;
  readonly element: XmlElement;
  /** Whether it comes in even where no arrow ends on it. */
  readonly isOwn: boolean;
}

/** Everything of a pathway that has a name and may have arrows, by its id. Texts and shapes are nodes only where an arrow ends on them. */
export function candidatesOf(pathway: XmlElement): ReadonlyMap<string, Candidate> {
  const groups = groupsOf(pathway);
  const boxes = ["DataNode", "Label", "Shape"].flatMap((sort) =>
    itemsOf(pathway, sort).flatMap((element, at): Candidate[] => {
      const name = oneLine(labelOf(element) ?? "");
      const key = idOf(element) ?? `${sort} ${at + 1}`;
      if (name === "" && sort !== "DataNode") return [];
      const kind = sort === "DataNode" ? kindOf(typeOf(element), allEntityKinds) : undefined;
      return [{ node: nodeOf(key, name || key, element, kind, groups), element, isOwn: sort === "DataNode" }];
    }),
  );
  const members = new Map<string, string[]>();
  for (const { node, isOwn } of boxes) {
    if (node.group === undefined || !isOwn) continue;
    const names = members.get(node.group) ?? [];
    names.push(node.name);
    members.set(node.group, names);
  }
  const named = itemsOf(pathway, "Group").flatMap((element): Candidate[] => {
    const key = groupKeyOf(element);
    if (key === undefined) return [];
    const name = oneLine(labelOf(element) ?? "") || calledAfter(members.get(key) ?? []);
    if (name === "") return [];
    const isDrawn = !["none", "transparent"].includes((typeOf(element) ?? "none").toLowerCase());
    return [{ node: nodeOf(key, name, element, kindOfGroup(typeOf(element)), groups), element, isOwn: isDrawn }];
  });
  const all = new Map<string, Candidate>();
  for (const candidate of [...named, ...boxes])
    if (!all.has(candidate.node.key)) all.set(candidate.node.key, candidate);
  return all;
}

/** Ids of things that are there a second time, with what has the id. */
export function repeatedIds(pathway: XmlElement): readonly { readonly id: string; readonly element: XmlElement }[] {
  const seen = new Set<string>();
  return ["DataNode", "Label", "Shape", "Group"].flatMap((sort) =>
    itemsOf(pathway, sort).flatMap((element) => {
      const id = idOf(element);
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      return [{ id, element }];
    }),
  );
}

function nodeOf(
  key: string,
  name: string,
  element: XmlElement,
  kind: EntityKind | undefined,
  groups: ReadonlyMap<string, string>,
): IncomingNode {
  const xref = xrefOf(element);
  const curie = xref === null ? null : curieOf(xref.database, xref.id);
  const position = middleOf(element);
  const group = groups.get(groupOf(element) ?? "");
  return {
    key,
    name,
    synonyms: [],
    xrefs: curie === null ? [] : [curie],
    ...(kind !== undefined && { kind }),
    ...(position !== undefined && { position }),
    ...(group !== undefined && group !== key && { group }),
  };
}

/** In 2013a a group has an id for its members and may have another for arrows. */
const groupKeyOf = (group: XmlElement) => idOf(group) ?? groupIdOf(group);
const groupIdOf = ({ attributes }: XmlElement): string | undefined => attributes.GroupId;

/** Keys of groups by each id that a member may name. */
function groupsOf(pathway: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(pathway, "Group").flatMap((group) => {
      const key = groupKeyOf(group);
      if (key === undefined) return [];
      return [idOf(group), groupIdOf(group)].flatMap((id) => (id === undefined ? [] : [[id, key] as const]));
    }),
  );
}

function kindOfGroup(type: string | undefined): EntityKind {
  const kind = kindOf(type, allEntityKinds);
  return kind === "complex" || kind === "pathway" ? kind : "group";
}

function calledAfter(names: readonly string[]): string {
  const more = names.length - NAMED_MEMBERS;
  return [names.slice(0, NAMED_MEMBERS).join(", "), ...(more > 0 ? [`+ ${more}`] : [])].join(" ");
}
