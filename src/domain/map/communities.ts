import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Evidence } from "../evidence/types";
import { boxesAround } from "../network/boxes";
import type { Bilingual } from "../records";
import { inEveryLanguage, languages } from "../records/base/languages";
import { joinedGroups, readable } from "./groups";
import type { MapBox } from "./mapped";
import { pairsOf } from "./pairs";

/** More things in one box are boxes in it. */
const mostInBox = 40;

/** Mulberry32 from a fixed seed, so that the same network has the same boxes. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
  const add = (prefix: string, members: readonly string[], name: Bilingual): string => {
    const id = `${prefix}.${named(members)[0] ?? "none"}`;
    boxes.push({ id, name, members });
    return id;
  };
  const nameFor = (members: readonly string[]) => nameOf(evidence, named(members));
  groups.forEach((members, i) => {
    if (members.length < 2) return;
    const inner = (within[i] ?? []).map((part) => parts[part] ?? []);
    const finer = inner.length > 1 || members.length <= mostInBox ? inner : communitiesOf(members, joined);
    if (members.length <= mostInBox || finer.length < 2) {
      add("near", members, nameFor(members));
      return;
    }
    const held = finer.map((part) => (part.length < 2 ? (part[0] ?? "") : add("near2", part, nameFor(part))));
    add("near", held, nameFor(members));
    // Named after what it holds at any depth, so that its id does not depend on how it is divided.
    const last = boxes.pop();
    if (last) boxes.push({ ...last, id: `near.${named(members)[0] ?? i}` });
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
  const found = louvain(graph, { rng: seeded(), getEdgeWeight: "weight" });
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
  const named = languages.map((each) => [each, `${labels.map((label) => label[each]).join(" · ")}${more}`] as const);
  return { ...inEveryLanguage(""), ...Object.fromEntries(named) };
}

/** The rest, which nothing joins to what is named. */
function restName(count: number): Bilingual {
  return inEveryLanguage(`… (${count})`);
}
