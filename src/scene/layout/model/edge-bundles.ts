import { type Arrow, lineOf, styleOf } from "./roots";

/** What arrows share their way. `both`: every source of the bundle acts on every target of it. */
export type BundleKind = "source" | "target" | "both";

/**
 * Edge bundles: every arrow belongs to one, with lines of its own look alone. In a bundle any way from a source to a target
 * is an arrow, so that nothing can be misread where lines have joined.
 */
export interface EdgeBundles {
  /** Key of the bundle of each arrow, by the arrow's id. */
  readonly of: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, BundleKind>;
  /** Key of a bundle as it would be if all boxes were closed. */
  readonly orderKeys: ReadonlyMap<string, string>;
}

interface Bundle {
  readonly kind: BundleKind;
  readonly arrows: Arrow[];
}

/** Most sources of one look among which bundles of several sources are looked for. */
const mostCompared = 150;

/**
 * Bundles the arrows: first, within each look, where several sources act on the same several targets (the greatest such sets
 * first), then the fewest stars that take in all the rest (a least vertex cover, from a largest matching by Kőnig's
 * theorem); from one source it is enough that lines look the same, for each branch ends in a head of its own. `joinable` tells which arrows may share their way with those of other sources.
 */
export function bundleEdges(arrows: readonly Arrow[], joinable: (arrow: Arrow) => boolean): EdgeBundles {
  const looks = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const look = looks.get(styleOf(arrow));
    if (look) look.push(arrow);
    else looks.set(styleOf(arrow), [arrow]);
  }
  const blocks = [...looks.values()].flatMap((all) => blocksOf(all.filter(joinable)));
  const blocked = new Set(blocks.flatMap((block) => block.arrows));
  const stars = starsOf(arrows.filter((arrow) => !blocked.has(arrow)));
  const of = new Map<string, string>();
  const kinds = new Map<string, BundleKind>();
  const orderKeys = new Map<string, string>();
  for (const { kind, arrows: own } of [...blocks, ...stars]) {
    const key = keyOf(kind, own, (arrow) => [arrow.edge.source, arrow.edge.target]);
    kinds.set(key, kind);
    orderKeys.set(
      key,
      keyOf(kind, own, (arrow) => [arrow.from, arrow.to]),
    );
    for (const arrow of own) of.set(arrow.edge.id, key);
  }
  return { of, kinds, orderKeys };
}

function keyOf(
  kind: BundleKind,
  arrows: readonly Arrow[],
  endsOf: (arrow: Arrow) => readonly [string, string],
): string {
  const list = (end: 0 | 1) => [...new Set(arrows.map((arrow) => endsOf(arrow)[end]))].sort().join("+");
  const look = arrows[0] ? (kind === "source" ? lineOf : styleOf)(arrows[0]) : "";
  if (kind === "source") return `from ${list(0)} ${look}`;
  if (kind === "target") return `to ${list(1)} ${look}`;
  return `from ${list(0)} to ${list(1)} ${look}`;
}

/** Sets of several sources and several targets with an arrow for every pair; no arrow is in two of them. */
function blocksOf(arrows: readonly Arrow[]): Bundle[] {
  const left = new Map<string, Map<string, Arrow>>();
  for (const arrow of arrows) {
    const targets = left.get(arrow.edge.source) ?? new Map<string, Arrow>();
    left.set(arrow.edge.source, targets.set(arrow.edge.target, arrow));
  }
  if (left.size > mostCompared) return [];
  const blocks: Bundle[] = [];
  for (;;) {
    let best: { sources: string[]; targets: string[]; gain: number } | null = null;
    const sources = [...left.keys()];
    sources.forEach((a, i) => {
      for (const b of sources.slice(i + 1)) {
        const targets = [...(left.get(a)?.keys() ?? [])].filter((target) => left.get(b)?.has(target));
        if (targets.length < 2) continue;
        const all = sources.filter((source) => targets.every((target) => left.get(source)?.has(target)));
        const gain = all.length * targets.length - all.length - targets.length;
        if (best === null || gain > best.gain) best = { sources: all, targets, gain };
      }
    });
    if (best === null) return blocks;
    const { sources: chosen, targets } = best as { sources: string[]; targets: string[] };
    const own: Arrow[] = [];
    for (const source of chosen) {
      for (const target of targets) {
        const arrow = left.get(source)?.get(target);
        if (arrow) own.push(arrow);
        left.get(source)?.delete(target);
      }
    }
    blocks.push({ kind: "both", arrows: own });
  }
}

/** Arrows by their source and line, or by their target and look, in the fewest groups. */
function starsOf(arrows: readonly Arrow[]): Bundle[] {
  const targetsOf = new Map<string, string[]>();
  const [sourceKey, targetKey] = [
    (arrow: Arrow) => `from ${arrow.edge.source} ${lineOf(arrow)}`,
    (arrow: Arrow) => `to ${arrow.edge.target} ${styleOf(arrow)}`,
  ];
  for (const arrow of arrows) {
    targetsOf.set(sourceKey(arrow), [...(targetsOf.get(sourceKey(arrow)) ?? []), targetKey(arrow)]);
  }
  const cover = leastCover(targetsOf);
  const stars = new Map<string, Bundle>();
  for (const arrow of arrows) {
    const kind = cover.has(sourceKey(arrow)) ? "source" : "target";
    const key = kind === "source" ? sourceKey(arrow) : targetKey(arrow);
    const star = stars.get(key) ?? { kind, arrows: [] };
    star.arrows.push(arrow);
    stars.set(key, star);
  }
  return [...stars.values()];
}

interface Matching {
  readonly ofTarget: Map<string, string>;
  readonly ofSource: Map<string, string>;
}

/** A least set of sources and targets that touches every pair. */
function leastCover(targetsOf: ReadonlyMap<string, readonly string[]>): Set<string> {
  const matching: Matching = { ofTarget: new Map(), ofSource: new Map() };
  for (const source of targetsOf.keys()) augment(source, targetsOf, matching);
  // Everything that an alternating path reaches from an unmatched source.
  const reached = new Set([...targetsOf.keys()].filter((source) => !matching.ofSource.has(source)));
  const queue = [...reached];
  for (const source of queue) {
    for (const target of targetsOf.get(source) ?? []) {
      reached.add(target);
      const next = matching.ofTarget.get(target);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  const sources = [...targetsOf.keys()].filter((source) => !reached.has(source));
  return new Set([...sources, ...[...matching.ofTarget.keys()].filter((target) => reached.has(target))]);
}

/** Finds a partner for a source, others moving aside along an alternating path. */
function augment(start: string, targetsOf: ReadonlyMap<string, readonly string[]>, matching: Matching): void {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const source of queue) {
    for (const target of targetsOf.get(source) ?? []) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, source);
      const taken = matching.ofTarget.get(target);
      if (taken !== undefined) {
        queue.push(taken);
        continue;
      }
      for (let free: string | undefined = target; free !== undefined; ) {
        const from = cameFrom.get(free) ?? start;
        const before = matching.ofSource.get(from);
        matching.ofTarget.set(free, from);
        matching.ofSource.set(from, free);
        free = before;
      }
      return;
    }
  }
}
