import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import type { CompiledDataset } from "../records";
import { readable } from "./groups";
import { type Pair, pairsOf } from "./pairs";

/** Which part of a network is looked at. */
export type Scope =
  /** What one entity acts on and what acts on it, one or two steps away, the best supported first. */
  | { readonly kind: "around"; readonly id: string; readonly steps: 1 | 2 }
  /** The shortest routes from one entity to another, and those of one step more. */
  | { readonly kind: "between"; readonly from: string; readonly to: string }
  /** So many arrows with the most papers behind them. */
  | { readonly kind: "best"; readonly count: number }
  /** All of it, without the boxes of the map. */
  | { readonly kind: "all" };

/** Arrows that best supported shows unless another number is asked for. */
export const usualBest = 100;

/** The pairs of a scope; no more than can be read. `all` has every pair. */
export function pairsIn(evidence: Evidence, scope: Scope): readonly Pair[] {
  const pairs = pairsOf(evidence);
  switch (scope.kind) {
    case "all":
      return pairs;
    case "best":
      return pairs.slice(0, scope.count);
    case "around":
      return around(pairs, new Set(withMembers(evidence, scope.id)), scope.steps);
    case "between":
      return between(pairs, new Set(withMembers(evidence, scope.from)), new Set(withMembers(evidence, scope.to)));
  }
}

/** Most arrows of the first step: the second has room beside them. */
const firstStep = 60;

function around(pairs: readonly Pair[], centre: ReadonlySet<string>, steps: 1 | 2): readonly Pair[] {
  const first = pairs
    .filter(({ source, target }) => centre.has(source) || centre.has(target))
    .slice(0, steps === 1 ? readable.arrows : firstStep);
  if (steps === 1) return first;
  const near = new Set([...centre, ...first.flatMap(({ source, target }) => [source, target])]);
  const kept = new Set(first);
  const among = pairs.filter((pair) => !kept.has(pair) && near.has(pair.source) && near.has(pair.target));
  const beyond = pairs.filter((pair) => !kept.has(pair) && near.has(pair.source) !== near.has(pair.target));
  return [...first, ...among, ...beyond].slice(0, readable.arrows);
}

function between(pairs: readonly Pair[], from: ReadonlySet<string>, to: ReadonlySet<string>): readonly Pair[] {
  const forward = stepsFrom(from, pairs, ({ source, target }) => [source, target]);
  const back = stepsFrom(to, pairs, ({ source, target }) => [target, source]);
  const lengthOf = ({ source, target }: Pair) =>
    (forward.get(source) ?? Number.POSITIVE_INFINITY) + 1 + (back.get(target) ?? Number.POSITIVE_INFINITY);
  const lengths = new Map(pairs.map((pair) => [pair, lengthOf(pair)]));
  const shortest = pairs.reduce((least, pair) => Math.min(least, lengths.get(pair) ?? least), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(shortest)) return [];
  const onWay = (most: number) => pairs.filter((pair) => lengths.get(pair) === most);
  return [...onWay(shortest), ...onWay(shortest + 1)].slice(0, readable.arrows);
}

/** Steps to each entity from the nearest of some, breadth first. */
function stepsFrom(
  starts: ReadonlySet<string>,
  pairs: readonly Pair[],
  ends: (pair: Pair) => readonly [string, string],
): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  for (const pair of pairs) {
    const [a, b] = ends(pair);
    const known = next.get(a);
    if (known) known.push(b);
    else next.set(a, [b]);
  }
  const steps = new Map([...starts].map((id) => [id, 0]));
  for (const [id, count] of steps) for (const to of next.get(id) ?? []) if (!steps.has(to)) steps.set(to, count + 1);
  return steps;
}

/**
 * The part of a dataset that a scope shows: its records, what they are about, and the studies behind them. Boxes are gone,
 * so that everything is seen for itself. `evidence` is of the same dataset, with or without the boxes of its map.
 */
export function scopedDataset(dataset: CompiledDataset, evidence: Evidence, scope: Scope): CompiledDataset {
  if (scope.kind === "all") return dataset;
  const pairs = pairsIn(evidence, scope);
  const records = new Set(pairs.flatMap((pair) => pair.records));
  const named = new Set([
    ...dataset.dataset.subjects,
    ...pairs.flatMap(({ source, target }) => [source, target]),
    ...(scope.kind === "around" ? [scope.id] : []),
    ...(scope.kind === "between" ? [scope.from, scope.to] : []),
  ]);
  const findings = dataset.findings.filter(({ id }) => records.has(id));
  for (const { subject, object, via = [] } of findings) for (const id of [subject, object, ...via]) named.add(id);
  const background = dataset.background.filter(({ id }) => records.has(id));
  for (const { source, target, via } of background) for (const id of [source, target, via]) if (id) named.add(id);
  const studies = new Set(findings.map(({ study }) => study));
  return {
    ...dataset,
    entities: dataset.entities
      .filter(({ id }) => named.has(id))
      .map(({ pathway: _, contributes: __, ...entity }) => entity),
    studies: dataset.studies.filter(({ id }) => studies.has(id)),
    findings,
    background,
    relations: dataset.relations.filter(({ id }) => records.has(id)),
  };
}
