import type { Evidence } from "../evidence/types";
import type { Statement } from "./types";

/** Answers whether a disagreement stands behind an arrow or a node. */
export interface Contest {
  /** The pair of entities is reported with both signs, among studies or between a study and the background. */
  readonly pair: (statement: Statement) => boolean;
  /** A recorded contradiction names one of the entities and the reference. */
  readonly recorded: (entities: readonly string[], refs: readonly number[]) => boolean;
}

const pairKey = (statement: Pick<Statement, "source" | "target">) => `${statement.source}>${statement.target}`;

/**
 * @param statements those that count, in view; a sign of theirs stands against background statements of the whole
 *   evidence, in view or not, for biology does not go away with a filter.
 */
export function contestOf(evidence: Evidence, statements: readonly Statement[]): Contest {
  const up = new Set<string>();
  const down = new Set<string>();
  for (const statement of statements) {
    if (statement.sign === 1) up.add(pairKey(statement));
    if (statement.sign === -1) down.add(pairKey(statement));
  }
  const contradictions = evidence.dataset.sourceChecks
    .filter((check) => check.kind === "contradiction")
    .map((check) => ({ about: new Set(check.about), refs: new Set([check.ref, ...check.with]) }));
  return {
    pair: (statement) => {
      const key = pairKey(statement);
      return Math.abs(statement.sign ?? 0) === 1 && up.has(key) && down.has(key);
    },
    recorded: (entities, refs) =>
      contradictions.some(
        (check) => entities.some((entity) => check.about.has(entity)) && refs.some((ref) => check.refs.has(ref)),
      ),
  };
}
