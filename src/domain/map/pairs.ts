import { papersOfRelation } from "../evidence/papers-of-relation";
import { perEvidence } from "../evidence/per-evidence";
import { statementsOf } from "../network/statements";

/** What is stated of one entity acting on another, over all records. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  /** Ids of the records that state it. */
  readonly records: readonly string[];
  /** Papers behind it, each once: of relations the papers that their source names. */
  readonly papers: number;
}

interface Open {
  readonly source: string;
  readonly target: string;
  readonly records: string[];
  readonly papers: Set<string>;
}

/** Every pair of entities that a statement joins, the best supported first; of equal ones the first in the dataset. */
export const pairsOf = perEvidence((evidence): readonly Pair[] => {
  const pairs = new Map<string, Open>();
  for (const { source, target, id, ref } of statementsOf(evidence)) {
    const key = `${source}\n${target}`;
    const pair = pairs.get(key) ?? { source, target, records: [], papers: new Set<string>() };
    pairs.set(key, pair);
    pair.records.push(id);
    if (ref !== null) pair.papers.add(`ref ${ref}`);
    for (const paper of papersOfRelation(evidence, id)) pair.papers.add(paper);
  }
  return [...pairs.values()]
    .map(({ papers, ...pair }) => ({ ...pair, papers: papers.size }))
    .sort((a, b) => b.papers - a.papers);
});
