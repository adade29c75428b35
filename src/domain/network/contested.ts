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

/** Two statements of one pair disagree. One background reference that names two ways, one up and one down, does not. */
function opposed(a: Statement, b: Statement): boolean {
  if (a.sign === null || b.sign === null || a.sign * b.sign !== -1) return false;
  return a.kind === "finding" || b.kind === "finding" || a.ref !== b.ref;
}

/**
 * @param statements those that count, in view; a sign of theirs stands against background statements of the whole
 *   evidence, in view or not, for biology does not go away with a filter.
 */
export function contestOf(evidence: Evidence, statements: readonly Statement[]): Contest {
  const pairs = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = pairKey(statement);
    const pair = pairs.get(key);
    if (pair) pair.push(statement);
    else pairs.set(key, [statement]);
  }
  const contradictions = evidence.dataset.sourceChecks
    .filter((check) => check.kind === "contradiction")
    .map((check) => ({ about: new Set(check.about), refs: new Set([check.ref, ...check.with]) }));
  return {
    pair: (statement) => (pairs.get(pairKey(statement)) ?? []).some((other) => opposed(statement, other)),
    recorded: (entities, refs) =>
      contradictions.some(
        (check) => entities.some((entity) => check.about.has(entity)) && refs.some((ref) => check.refs.has(ref)),
      ),
  };
}
