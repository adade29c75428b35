import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Evidence } from "../evidence/types";
import { grouped } from "../grouped";
import { boxesAround } from "../network/boxes";
import { seededRandom } from "../random";
import type { Bilingual } from "../records";
import { inEachLanguage, inEveryLanguage } from "../records/base/languages";
import { joinedGroups, readable } from "./groups";
import { alikeToHubs, hubsOf } from "./hubs";
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
  const parts = partsOf(evidence, roots, joined, rootOf);
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
    const finer = inner.length > 1 || members.length <= mostInBox ? inner : finerOf(members, joined);
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

/** Communities of what hubs do not hold together, and what touches nothing but hubs, by what it does to them. Hubs are in none. */
function partsOf(
  evidence: Evidence,
  roots: readonly string[],
  joined: readonly Joined[],
  rootOf: (id: string) => string,
): readonly (readonly string[])[] {
  const hubs = hubsOf(roots, joined);
  if (hubs.length === 0) return communitiesOf(roots, joined);
  const others = roots.filter((id) => !hubs.includes(id));
  const among = joined.filter(({ from, to }) => !hubs.includes(from) && !hubs.includes(to));
  const touching = new Set(among.flatMap(({ from, to }) => [from, to]));
  return [
    ...communitiesOf(
      others.filter((id) => touching.has(id)),
      among,
    ),
    ...alikeToHubs(
      evidence,
      others.filter((id) => !touching.has(id)),
      hubs,
      rootOf,
    ),
  ];
}

/** Communities within a box; where nothing joins what it holds, so many at a time. */
function finerOf(members: readonly string[], joined: readonly Joined[]): readonly (readonly string[])[] {
  const finer = communitiesOf(members, joined);
  if (finer.length < members.length) return finer;
  return Array.from({ length: Math.ceil(members.length / mostInBox) }, (_, i) =>
    members.slice(i * mostInBox, (i + 1) * mostInBox),
  );
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

/** The graph keeps things in plain objects, which have a "constructor" of their own; no key of ours is such a word. */
const keyOf = (id: string) => `#${id}`;

/** Communities of things, the largest first. Things that nothing joins are one each. */
function communitiesOf(ids: readonly string[], joined: readonly Joined[]): readonly (readonly string[])[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of ids) graph.addNode(keyOf(id));
  for (const { from: start, to: end, weight } of joined) {
    const [from, to] = [keyOf(start), keyOf(end)];
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    const edge = graph.edge(from, to);
    if (edge === undefined) graph.addEdge(from, to, { weight });
    else graph.updateEdgeAttribute(edge, "weight", (before) => (before ?? 0) + weight);
  }
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: "weight" });
  const groups = grouped(ids, (id) => found[keyOf(id)] ?? -1);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** "A · B +58": the two that most papers speak of, and how many more there are. */
function nameOf(evidence: Evidence, members: readonly string[]): Bilingual {
  const labels = members.slice(0, 2).map((id) => {
    const entity = evidence.entities.get(id);
    return entity?.label ?? entity?.name ?? inEveryLanguage(id);
  });
  const more = members.length > 2 ? ` +${members.length - 2}` : "";
  return inEachLanguage((language) => `${labels.map((label) => shortened(label[language])).join(" · ")}${more}`);
}

/** Characters of one name in that of a box. */
const mostLetters = 24;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= mostLetters ? name : `${letters.slice(0, mostLetters - 1).join("")}…`;
}

/** The rest, which nothing joins to what is named. */
function restName(count: number): Bilingual {
  return inEveryLanguage(`… (${count})`);
}
