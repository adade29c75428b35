import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Evidence } from "../evidence/types";
import { boxesAround } from "../network/boxes";
import { seededRandom } from "../random";
import type { Bilingual } from "../records";
import { inEachLanguage, inEveryLanguage } from "../records/base/languages";
import { joinedGroups, readable } from "./groups";
import type { MapBox } from "./mapped";
import { pairsOf } from "./pairs";

/** More things in one box are boxes in it. */
const mostInBox = 40;

interface Joined {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * Boxes for a network that is too large to be read with those of its dataset closed: communities of what is left (Blondel and
 * others 2008, by graphology), joined until a picture of them can be read, with boxes in boxes where one holds much. None
 * where the dataset's own boxes are enough. Subjects stay outside of all.
 */
export function findBoxes(evidence: Evidence): readonly MapBox[] {
  const subjects = new Set(evidence.subjects.map(({ id }) => id));
  const rootOf = (id: string) => boxesAround(evidence, id).at(-1) ?? id;
  const roots = [...new Set([...evidence.entities.keys()].map(rootOf))].filter((id) => !subjects.has(id));
  const joined = joinsBetween(evidence, rootOf).filter(({ from, to }) => !subjects.has(from) && !subjects.has(to));
  if (roots.length <= readable.boxes && joined.length <= readable.arrows) return [];
  const support = supportOf(evidence, rootOf);
  const named = (ids: readonly string[]) => ids.toSorted((a, b) => (support.get(b) ?? 0) - (support.get(a) ?? 0));
  const parts = communitiesOf(roots, joined);
  const { groups, within, apart } = joinedGroups(parts, joined);
  const boxes: MapBox[] = [];
  /** `of`: what it holds at any depth. Its id and its name come from that, whatever way it is divided. */
  const add = (prefix: string, members: readonly string[], of = members): string => {
    const best = named(of);
    const id = `${prefix}.${best[0] ?? "none"}`;
    boxes.push({ id, name: nameOf(evidence, best), members });
    return id;
  };
  groups.forEach((members, i) => {
    if (members.length < 2) return;
    const inner = (within[i] ?? []).map((part) => parts[part] ?? []);
    const finer = inner.length > 1 || members.length <= mostInBox ? inner : communitiesOf(members, joined);
    if (members.length <= mostInBox || finer.length < 2) {
      add("near", members);
      return;
    }
    const held = finer.map((part) => (part.length < 2 ? (part[0] ?? "") : add("near2", part)));
    add("near", held, members);
  });
  const rest = apart.flat();
  if (rest.length > 0) boxes.push({ id: "near.apart", name: restName(rest.length), members: rest });
  return boxes;
}

function joinsBetween(evidence: Evidence, rootOf: (id: string) => string): readonly Joined[] {
  const joins = new Map<string, { from: string; to: string; weight: number }>();
  for (const { source, target, papers } of pairsOf(evidence)) {
    const [from, to] = [rootOf(source), rootOf(target)];
    if (from === to) continue;
    const join = joins.get(`${from}\n${to}`) ?? { from, to, weight: 0 };
    join.weight += 1 + Math.log2(1 + papers);
    joins.set(`${from}\n${to}`, join);
  }
  return [...joins.values()];
}

function supportOf(evidence: Evidence, rootOf: (id: string) => string): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { source, target, papers } of pairsOf(evidence)) {
    for (const id of [rootOf(source), rootOf(target)]) support.set(id, (support.get(id) ?? 0) + Math.max(1, papers));
  }
  return support;
}

/** Communities of things, the largest first. Things that nothing joins are one each. */
function communitiesOf(ids: readonly string[], joined: readonly Joined[]): readonly (readonly string[])[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of ids) graph.addNode(id);
  for (const { from, to, weight } of joined) {
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    const edge = graph.edge(from, to);
    if (edge === undefined) graph.addEdge(from, to, { weight });
    else graph.updateEdgeAttribute(edge, "weight", (before) => (before ?? 0) + weight);
  }
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: "weight" });
  const groups = new Map<number, string[]>();
  for (const id of ids) {
    const group = groups.get(found[id] ?? -1);
    if (group) group.push(id);
    else groups.set(found[id] ?? -1, [id]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** "A · B +58": the two that most papers speak of, and how many more there are. */
function nameOf(evidence: Evidence, members: readonly string[]): Bilingual {
  const labels = members.slice(0, 2).map((id) => {
    const entity = evidence.entities.get(id);
    return entity?.label ?? entity?.name ?? inEveryLanguage(id);
  });
  const more = members.length > 2 ? ` +${members.length - 2}` : "";
  return inEachLanguage((language) => `${labels.map((label) => label[language]).join(" · ")}${more}`);
}

/** The rest, which nothing joins to what is named. */
function restName(count: number): Bilingual {
  return inEveryLanguage(`… (${count})`);
}
